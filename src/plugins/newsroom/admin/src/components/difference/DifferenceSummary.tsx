import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { LineDifference } from '../../../../shared/difference';
import { useWords } from '../../hooks/use-words';
import { summaryOf } from './summary';

/** How many changes there are, and how many of them are easily overlooked. */
export function DifferenceSummary({ lines }: { lines: readonly LineDifference[] }): ReactElement {
  const { t } = useWords();
  const { changes, number, name, punctuation } = summaryOf(lines);
  return (
    <Typography tag="p" fontWeight="bold" role="status">
      {changes === 0
        ? t('review.difference.none')
        : t('review.difference.summary', { changes, number, name, punctuation })}
    </Typography>
  );
}
