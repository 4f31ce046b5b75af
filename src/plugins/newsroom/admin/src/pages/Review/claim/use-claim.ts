import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useMemo } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { LinkedDecision } from '../../../../../shared/decision';
import type { Holder } from '../../../../../shared/run';
import { useNewsroomHistoryQuery } from '../../../api/review';
import { claimLoss, type ClaimLoss } from './claim-loss';
import { useHeartbeat } from './use-heartbeat';

/** 认领 as the person before the screen sees it. */
export interface Claim {
  isMine: boolean;
  /** Another person who has the story. */
  other: Holder | null;
  /** How the person lost the story, where they did. */
  loss: ClaimLoss | null;
  /** Whether the newsroom does not hear that the person is still there. */
  isCutOff: boolean;
}

const keyOf = (holder: Holder | null): string => (holder ? `${holder.id} ${holder.since}` : '');

/** Who has the story; where it is the person before the screen, the claim goes on as long as the screen is open. */
export function useClaim(view: ReviewView): Claim {
  const id = useAuth('NewsroomReview', ({ user }) => String(user?.id));
  const decisions = useFreshHistory(view);
  const { holder } = view;
  const isMine = holder?.kind === 'admin' && holder.id === id;
  const isCutOff = useHeartbeat(view, isMine);
  return useMemo(() => {
    const loss = decisions ? claimLoss(decisions, view, { kind: 'admin', id }) : null;
    return { isMine, other: isMine ? null : holder, loss, isCutOff };
  }, [isMine, holder, decisions, view, id, isCutOff]);
}

/** The decisions on a story, asked for again when the story shows that there is another one. */
function useFreshHistory(view: ReviewView): readonly LinkedDecision[] | undefined {
  const { documentId, stage, round, holder } = view;
  const { currentData, refetch } = useNewsroomHistoryQuery(documentId);
  const state = `${stage} ${round} ${keyOf(holder)}`;
  useEffect(() => {
    void refetch();
  }, [state, refetch]);
  return currentData?.decisions;
}
