import { Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { ArticleContent } from '../../../../../shared/article';
import { differenceBetween } from '../../../../../shared/difference';
import { DifferenceLines } from '../../../components/difference/DifferenceLines';
import { Legend } from '../../../components/difference/Legend';
import { summaryOf } from '../../../components/difference/summary';
import { ChangeSteps } from './ChangeSteps';
import { DifferenceSummary } from '../../../components/difference/DifferenceSummary';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { OtherChanges } from './OtherChanges';

interface ComparisonProps {
  /** The texts, once they are there. */
  before: ArticleContent | undefined;
  after: ArticleContent | undefined;
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
  const text = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => before && after && differenceBetween(before, after), [before, after]);
  if (error) return <Typography>{refusalText(error)}</Typography>;
  if (!lines) return <Loader>{t('review.loading')}</Loader>;
  return (
    <>
      <DifferenceSummary lines={lines} />
      <Steps gap={4} wrap="wrap" justifyContent="space-between">
        <Legend />
        <ChangeSteps key={String(isSideBySide)} text={text} count={summaryOf(lines).changes} />
      </Steps>
      <div ref={text}>
        <DifferenceLines lines={lines} isSideBySide={isSideBySide} />
      </div>
      {before && after && <OtherChanges before={before} after={after} />}
    </>
  );
}

/** The buttons stay in view while one reads. */
const Steps = styled(Flex)`
  background: ${({ theme }) => theme.colors.neutral0};
  padding: 0.8rem 0;
  position: sticky;
  top: 7.2rem;
  z-index: 1;

  @media (max-width: 767px) {
    position: static;
  }
`;
