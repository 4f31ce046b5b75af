import type { ActorKind, Publication, RecordedAct, Stage } from './vocabulary';

/** 审稿意见: the record of one act. */
export interface Decision {
  /** Place in the chain of the whole newsroom, from 1. */
  sequence: number;
  /** documentId of the story. */
  article: string;
  act: RecordedAct;
  actorKind: ActorKind;
  actorId: string;
  actorName: string;
  /** ISO 8601, UTC. */
  at: string;
  round: number;
  fromStage: Stage;
  toStage: Stage;
  fromPublication: Publication;
  toPublication: Publication;
  version: number;
  digest: string;
  opinion: string | null;
  reasonCode: string | null;
  /** What belongs to single acts, such as the number of a proof. */
  details: Record<string, unknown> | null;
}

/** A decision bound to the one before it. */
export interface LinkedDecision extends Decision {
  previousHash: string;
  hash: string;
}
