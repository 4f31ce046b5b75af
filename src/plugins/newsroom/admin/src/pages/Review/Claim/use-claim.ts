import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { LinkedDecision } from '../../../../../shared/decision';
import type { Holder } from '../../../../../shared/run';
import { useNewsroomHistoryQuery } from '../../../api/review';
import { claimLoss, type ClaimLoss } from './claim-loss';
import { useSignOfLife } from './use-sign-of-life';

/** 领审 as the person before the screen sees it. */
export interface Claim {
  isMine: boolean;
  /** Another person who has the story. */
  other: Holder | null;
  /** How the person lost the story, where they did. */
  loss: ClaimLoss | null;
  /** Whether the newsroom does not hear that the person is still there. */
  isCutOff: boolean;
  /** Whether the text has to be left alone, because another has the story and nobody said that it be changed all the same. */
  isLeftToOther: boolean;
  writeAllTheSame: () => void;
}

const keyOf = (holder: Holder | null): string => (holder ? `${holder.id} ${holder.since}` : '');

/** Who has the story; where it is the person before the screen, the claim goes on as long as the screen is open. */
export function useClaim(view: ReviewView): Claim {
  const id = useAuth('NewsroomReview', ({ user }) => String(user?.id));
  const decisions = useFreshHistory(view);
  const [intruded, setIntruded] = useState('');
  const { holder } = view;
  const person = { kind: 'admin', id } as const;
  const isMine = holder?.kind === person.kind && holder.id === id;
  const other = isMine ? null : holder;
  return {
    isMine,
    other,
    loss: decisions ? claimLoss(decisions, view, person) : null,
    isCutOff: useSignOfLife(view, isMine),
    isLeftToOther: other !== null && intruded !== keyOf(other),
    writeAllTheSame: () => setIntruded(keyOf(other)),
  };
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
