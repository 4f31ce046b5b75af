import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import { PUBLICATION_LABELS } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import { StageBadge } from '../badges/StageBadge';

/** Where a story stands, and which version is shown. */
export function StandingLine({ view }: { view: ReviewView }): ReactElement {
  const { t, label } = useWords();
  const { stage, publication, version, round, policy } = view;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={1}>
      <StageBadge stage={stage} />
      <Badge variant={publication === 'published' ? 'success' : 'neutral'}>
        {label(PUBLICATION_LABELS[publication])}
      </Badge>
      <Said>{t('review.version', { version })}</Said>
      {round > 1 && <Said>{t('review.round', { round })}</Said>}
      <Said>{label(policy.name)}</Said>
    </Flex>
  );
}

const Said = ({ children }: { children: ReactNode }): ReactElement => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
