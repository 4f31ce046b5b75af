import { Badge } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { isReview, STAGE_LABELS, type Stage } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import { DangerBadge } from './DangerBadge';
import { MarkBadge } from './MarkBadge';
import { OpenBadge } from './OpenBadge';

/** 环节: where a story stands. */
export function StageBadge({ stage }: { stage: Stage }): ReactElement {
  const { label } = useWords();
  const words = label(STAGE_LABELS[stage]);
  if (stage === 'returned') return <OpenBadge>{words}</OpenBadge>;
  if (stage === 'rejected') return <DangerBadge>{words}</DangerBadge>;
  if (isReview(stage)) return <MarkBadge>{words}</MarkBadge>;
  return <Badge variant={stage === 'approved' ? 'success' : 'neutral'}>{words}</Badge>;
}
