import type { ReactElement } from 'react';
import type { ReviewText, ReviewView } from '../../../../../../shared/contracts/review';
import { marksIn } from '../../../../../../shared/end-marks';
import { CONTRIBUTOR_ROLE_LABELS, CONTRIBUTOR_ROLES } from '../../../../../../shared/parsed-page';
import { PUBLICATION_LABELS, STAGE_LABELS, type Label } from '../../../../../../shared/vocabulary';
import type { Key } from '../../../../translations';
import { useWords, type Words } from '../../../../hooks/use-words';
import { printedOn } from '../../text/OnPaper';
import { withPerson } from '../../text/with-person';

/** The lines of the title, in one. */
const titleOf = ({ kicker, headline, subhead }: ReviewText): string =>
  [kicker, headline, subhead].filter(Boolean).join(' / ');

const byWhom = ({ byline, contributors }: ReviewText, label: Words['label']): string =>
  byline ?? contributors.map(({ role, name }) => `${label(roleLabel(role))} ${name}`).join('、');

const roleLabel = (role: string): Label =>
  CONTRIBUTOR_ROLE_LABELS[CONTRIBUTOR_ROLES.find((one) => one === role) ?? 'author'];

/** What story it is, where it comes from, and where it stands. */
export function Facts({ view }: { view: ReviewView }): ReactElement {
  const { t, label } = useWords();
  const { article, stage, publication, round, policy, version } = view;
  const marks = marksIn(article);
  const original = article.originalSource;
  const standing = `${label(STAGE_LABELS[stage])} · ${label(PUBLICATION_LABELS[publication])}`;
  const facts: [Key, string][] = [
    ['story.column', article.columnName ?? ''],
    ['story.department', article.departmentName ?? ''],
    ['sheet.printed-on', printedOn(article)],
    ['field.original-source', [original?.name, original?.title].filter(Boolean).join(' ')],
    ['sheet.policy', `${label(policy.name)} · ${t('review.round', { round })}`],
    ['sheet.standing', `${standing} · ${t('review.version', { version })}`],
  ];
  return (
    <dl>
      <dt>{t('story.headline')}</dt>
      <dd className="wide">{titleOf(article)}</dd>
      <dt>{t('review.field.byline')}</dt>
      <dd className="wide">{byWhom(article, label) || '–'}</dd>
      {marks.length > 0 && (
        <>
          <dt>{t('review.field.end-mark')}</dt>
          <dd className="wide">{marks.map((mark) => withPerson(mark, article.markedBy)).join('、')}</dd>
        </>
      )}
      {facts.map(([name, value]) => (
        <Fact key={name} name={t(name)} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value || '–'}</dd>
    </>
  );
}
