import { Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { differenceBetween, type ReadableContent } from '../../../../../shared/difference';
import { DifferenceLines } from '../../../components/difference/DifferenceLines';
import { DifferenceSummary } from '../../../components/difference/DifferenceSummary';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';

interface ComparisonProps {
  /** The texts, once they are there. */
  before: ReadableContent | undefined;
  after: ReadableContent | undefined;
  /** Why they are not. */
  error?: unknown;
  /** Names or chooses what is compared. */
  children: ReactNode;
}

/** Two texts in one another or beside each other, as the person likes. */
export function Comparison({ children, ...texts }: ComparisonProps): ReactElement {
  const { t } = useWords();
  const [isSideBySide, setSideBySide] = useState(false);
  return (
    <>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        {children}
        <Checkbox checked={isSideBySide} onCheckedChange={(checked) => setSideBySide(checked === true)}>
          {t('review.difference.side-by-side')}
        </Checkbox>
      </Flex>
      <Difference {...texts} isSideBySide={isSideBySide} />
    </>
  );
}

interface DifferenceProps extends Omit<ComparisonProps, 'children'> {
  isSideBySide: boolean;
}

function Difference({ before, after, error, isSideBySide }: DifferenceProps): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const lines = useMemo(() => before && after && differenceBetween(before, after), [before, after]);
  if (error) return <Typography>{refusalText(error)}</Typography>;
  if (!lines) return <Loader>{t('review.loading')}</Loader>;
  return (
    <>
      <DifferenceSummary lines={lines} />
      <DifferenceLines lines={lines} isSideBySide={isSideBySide} />
    </>
  );
}
