import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewText } from '../../../../../shared/contracts/review';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';
import type { ImportRemark } from './import-remarks';
import { useImportRemarks, useRemarkText } from './use-import-remarks';

/** What the import of the page left to look at, each kind with how often it is there. */
export function ImportCard({ article }: { article: ReviewText }): ReactElement | null {
  const { t } = useWords();
  const textOf = useRemarkText();
  const counts = countsOf(useImportRemarks(article));
  if (counts.length === 0) return null;
  return (
    <Card title={t('review.import')}>
      {counts.map(([code, count]) => (
        <Typography key={code} tag="p" variant="pi" textColor="neutral800">
          {textOf(code)}
          {count > 1 && ` × ${count}`}
        </Typography>
      ))}
    </Card>
  );
}

function countsOf(remarks: readonly ImportRemark[]): [ImportRemark['code'], number][] {
  const counts = new Map<ImportRemark['code'], number>();
  for (const { code } of remarks) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts];
}
