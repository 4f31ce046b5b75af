import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { LinkedDecision } from '../../../../../shared/decision';
import { PUBLICATION_LABELS, STAGE_LABELS } from '../../../../../shared/vocabulary';
import { useWords } from '../../../hooks/use-words';

/** From where a decision took a story, and where to; nothing where it stayed. */
export function Moves({ decision }: { decision: LinkedDecision }): ReactElement | null {
  const { label } = useWords();
  const { fromStage, toStage, fromPublication, toPublication } = decision;
  const moves = [
    { from: label(STAGE_LABELS[fromStage]), to: label(STAGE_LABELS[toStage]) },
    { from: label(PUBLICATION_LABELS[fromPublication]), to: label(PUBLICATION_LABELS[toPublication]) },
  ].filter(({ from, to }) => from !== to);
  if (moves.length === 0) return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral800">
      {moves.map(({ from, to }) => `${from} → ${to}`).join(' · ')}
    </Typography>
  );
}
