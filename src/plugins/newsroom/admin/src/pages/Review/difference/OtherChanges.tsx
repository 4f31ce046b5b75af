import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import { useFieldName } from '../../../hooks/use-field-name';
import { useWords } from '../../../hooks/use-words';
import { wholeFields } from '../three-way/whole-fields';
import { WholeValue } from '../three-way/WholeValue';

interface OtherChangesProps {
  before: ArticleContent;
  after: ArticleContent;
}

/** What changed beside the lines of the text, such as summary, column and page of print: what was there, and what is. */
export function OtherChanges({ before, after }: OtherChangesProps): ReactElement | null {
  const { t } = useWords();
  const fieldName = useFieldName();
  const changed = wholeFields({ base: before, mine: after, theirs: before });
  if (changed.length === 0) return null;
  return (
    <section aria-label={t('review.difference.beside')}>
      <Typography tag="h2" variant="delta">
        {t('review.difference.beside')}
      </Typography>
      <dl>
        {changed.map(({ field }) => (
          <div key={field}>
            <dt>
              <Typography variant="pi" fontWeight="bold">
                {fieldName(field)}
              </Typography>
            </dt>
            <dd>
              <del>
                <WholeValue field={field} text={before} />
              </del>
              {' → '}
              <ins>
                <WholeValue field={field} text={after} />
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
