import type { ErrorCode } from './errors';
import type { ActorKind, ProofNumber, Review, ScheduledAct, WithdrawalScope } from './vocabulary';

/* What a run is made of: server and screens read it alike. */

/** Minutes for which a claim holds without a heartbeat. */
export const CLAIM_MINUTES = 10;

/** A person or program that acts. */
export interface Actor {
  kind: ActorKind;
  id: string;
  name: string;
}

/** 认领: who has the story, and until when without a heartbeat. */
export interface Holder extends Actor {
  /** ISO 8601, UTC: both since when and until when. */
  since: string;
  until: string;
}

/** A text: its number and what is signed of it. */
export interface VersionRef {
  version: number;
  digest: string;
}

/** 定时: an act on a named text at a time. */
export interface Schedule extends VersionRef {
  act: ScheduledAct;
  /** ISO 8601, UTC. */
  at: string;
  /** The zone that the time was given in. */
  timeZone: string;
  /** Whether sites with the right get the story before. */
  embargo: boolean;
  opinion: string | null;
  /** What the public is told of a changed text. */
  note: string | null;
  by: Actor;
  /** Tries that failed, and when the next one is due. */
  attempts: number;
  retryAt: string | null;
  /** Why it does not run, where it does not. */
  held: { reason: ErrorCode | 'failed'; at: string } | null;
}

/** 撤稿: what stands where a withdrawn story stood. */
export interface Tombstone extends VersionRef {
  at: string;
  scopes: readonly WithdrawalScope[];
  /** What the public is told. */
  note: string | null;
}

/** 紧急签发: a publication before the reviews were done; it stays marked. */
export interface Override extends VersionRef {
  by: Actor;
  at: string;
  /** When the countersign is overdue. */
  dueAt: string;
  countersigned: { by: Actor; at: string } | null;
  /** Whether it was reported as overdue. */
  isReported: boolean;
}

/** A review or a proof that somebody took, and whether it still stands. */
export interface TakenStep {
  step: Review | ProofNumber;
  /** `actorKey` of the person. */
  by: string;
  version: number;
  digest: string;
  stands: boolean;
}
