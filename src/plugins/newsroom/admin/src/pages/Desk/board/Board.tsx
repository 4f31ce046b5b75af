import { useRBAC } from '@strapi/strapi/admin';
import { useRef, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { QueueAnswer } from '../../../../../shared/contracts/queue';
import { isReview, REVIEWS, STAGES, type Stage } from '../../../../../shared/vocabulary';
import { keepList } from '../../../browser/story-list';
import { useStable } from '../../../hooks/use-stable';
import { BulkDialog } from '../../../components/bulk/BulkDialog';
import { useWords } from '../../../hooks/use-words';
import { PERMISSIONS } from '../../../permissions';
import type { DeskFilter } from '../filter/desk-filter';
import { useDeskFilter } from '../filter/use-desk-filter';
import { BoardColumn } from './BoardColumn';
import { useMoving } from './use-moving';

/** 看板: a column for each stage, and the first stories at it. */
export function Board({ counts }: Pick<QueueAnswer, 'counts'>): ReactElement {
  const { t } = useWords();
  const { filter, search } = useDeskFilter();
  const stages = stagesOn(filter, counts);
  const shown = useRef(new Map<Stage, readonly string[]>());
  // From column to column, as one reads the board: 上一篇 and 下一篇 follow it.
  const keep = useStable((stage: Stage, ids: readonly string[]) => {
    shown.current.set(stage, ids);
    keepList({ search, ids: stages.flatMap((one) => shown.current.get(one) ?? []) });
  });
  const { allowedActions } = useRBAC(PERMISSIONS.acts);
  const moving = useMoving();
  const { asked, leave } = moving;
  return (
    <BoardColumns role="region" aria-label={t('desk.layout.board')} tabIndex={0}>
      {asked && <BulkDialog {...asked} onClose={leave} />}
      {stages.map((stage) => (
        <BoardColumn
          key={stage}
          stage={stage}
          count={counts[stage]}
          onShown={keep}
          moving={moving}
          mayClaim={Boolean(allowedActions.canClaim)}
        />
      ))}
    </BoardColumns>
  );
}

/** Those that the filter names; else the reviews, and where else something waits for the person. */
function stagesOn({ scope, stages }: DeskFilter, counts: QueueAnswer['counts']): readonly Stage[] {
  if (stages.length > 0) return stages;
  if (scope === 'all') return REVIEWS;
  return STAGES.filter((stage) => isReview(stage) || counts[stage] > 0);
}

const BoardColumns = styled.div`
  display: grid;
  grid-auto-flow: column;
  grid-auto-columns: minmax(min(28rem, 80vw), 1fr);
  gap: 1.6rem;
  align-items: stretch;
  flex: 1 0 auto;
  margin-bottom: 1.6rem;
  overflow-x: auto;
`;
