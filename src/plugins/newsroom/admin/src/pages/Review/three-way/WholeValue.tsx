import type { ReactElement } from 'react';
import type { ArticleContent, LeadPhoto, OriginalSource } from '../../../../../shared/article';
import { CONTRIBUTOR_ROLE_LABELS, type ContributorRole } from '../../../../../shared/parsed-page';
import { useWords } from '../../../hooks/use-words';
import { joinedWords } from '../../../components/fields/story/word-line';
import { AI_ORIGIN_NAMES } from '../../../components/fields/story/ai-origin-names';
import { useEntries, type EntryKind } from '../metadata/use-entries';
import type { WholeField } from './whole-fields';

interface WholeValueProps {
  field: WholeField['field'];
  text: ArticleContent;
}

/** What somebody made of a field beside the text, in words. */
export function WholeValue({ field, text }: WholeValueProps): ReactElement {
  const { t } = useWords();
  if (field === 'column' || field === 'department') {
    return <RecordName kind={field} documentId={text[field]} />;
  }
  if (field === 'contributors') return <Persons text={text} />;
  if (field === 'aiOrigin') return <>{t(AI_ORIGIN_NAMES[text.aiOrigin])}</>;
  const said = saidOf(field, text);
  return said ? <>{said}</> : <em>{t('review.three-way.absent')}</em>;
}

type PlainField = Exclude<WholeField['field'], 'column' | 'department' | 'contributors' | 'aiOrigin'>;

function saidOf(field: PlainField, text: ArticleContent): string | number | null {
  if (field === 'keywords') return joinedWords(text.keywords);
  if (field === 'originalSource') return text.originalSource && saidOfSource(text.originalSource);
  if (field === 'leadPhoto') return text.leadPhoto && saidOfPhoto(text.leadPhoto);
  return text[field];
}

const saidOfSource = ({ name, title, url }: OriginalSource): string =>
  [name, title, url].filter(Boolean).join(' · ');

const saidOfPhoto = ({ file, caption, alternativeText, credit, focus }: LeadPhoto): string =>
  [`#${file}`, caption, alternativeText, credit?.name, focus && `${focus.x}% ${focus.y}%`]
    .filter(Boolean)
    .join(' · ');

function RecordName({ kind, documentId }: { kind: EntryKind; documentId: string | null }): ReactElement {
  const { t } = useWords();
  const name = useEntries(kind)?.find((one) => one.documentId === documentId)?.name;
  return documentId ? <>{name}</> : <em>{t('review.three-way.absent')}</em>;
}

function Persons({ text: { contributors } }: { text: ArticleContent }): ReactElement {
  const { t, label } = useWords();
  const labels: Partial<Record<string, (typeof CONTRIBUTOR_ROLE_LABELS)[ContributorRole]>> =
    CONTRIBUTOR_ROLE_LABELS;
  const said = contributors.map(({ role, name }) => {
    const known = labels[role];
    return `${known ? label(known) : role} ${name}`;
  });
  return said.length ? <>{said.join('、')}</> : <em>{t('review.three-way.absent')}</em>;
}
