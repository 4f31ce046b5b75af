import { Badge } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { STAGE_LABELS, type Stage } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import { DangerBadge } from './DangerBadge';
import { OpenBadge } from './OpenBadge';

const VARIANTS = {
  draft: 'neutral',
  first_review: 'primary',
  second_review: 'primary',
  final_review: 'primary',
  approved: 'success',
} as const satisfies Record<Exclude<Stage, 'returned' | 'rejected'>, string>;

/** 环节: where a story stands. */
export function StageBadge({ stage }: { stage: Stage }): ReactElement {
  const { label } = useWords();
  const words = label(STAGE_LABELS[stage]);
  if (stage === 'returned') return <OpenBadge>{words}</OpenBadge>;
  if (stage === 'rejected') return <DangerBadge>{words}</DangerBadge>;
  return <Badge variant={VARIANTS[stage]}>{words}</Badge>;
}
