import type { ArticleContent } from '../article';
import type { LinkedDecision } from '../decision';
import type { ErrorCode } from '../errors';
import type { Policy } from '../policy';
import type { Holder, Override, Schedule, TakenStep, Tombstone, VersionRef } from '../run';
import type { Act, ActorKind, Label, Publication, Stage } from '../vocabulary';

/** A story as its reviewer sees it; answer of `GET /newsroom/articles/:documentId`. */
export interface ReviewView extends VersionRef {
  documentId: string;
  stage: Stage;
  publication: Publication;
  /** Counts the passes; 0 before the first submission. */
  round: number;
  policy: Pick<Policy, 'code' | 'name' | 'reviews' | 'proofs'>;
  /** Who has claimed the story, where the claim has not run out. */
  holder: Holder | null;
  article: ReviewText;
  taken: readonly TakenStep[];
  /** Reviews and proofs of the policy that are not taken, or do not stand. */
  missing: TakenStep['step'][];
  /** What the public saw last, whether it still does or not. */
  lastPublic: VersionRef | null;
  schedules: readonly Schedule[];
  tombstone: Tombstone | null;
  override: Override | null;
  /** Steps that a change of the text would void. */
  editWouldVoid: TakenStep['step'][];
  /** What sent the story back, which it answers to; `null` once it was approved. */
  returned: Return | null;
  /** Notes that are not resolved. */
  openNotes: number;
  /** 更正: what the public was told of changed texts, the oldest first. */
  corrections: readonly { at: string; note: string }[];
  acts: PossibleAct[];
}

/** 退回修改, 退回重审: who sent which text back, from where, and why. */
export interface Return extends VersionRef {
  act: 'return' | 'reopen';
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  opinion: string | null;
  reasonCode: string | null;
  fromStage: Stage;
}

/** The text of a story, with the names of what it refers to. */
export interface ReviewText extends ArticleContent {
  columnName: string | null;
  departmentName: string | null;
  /** 稿末编号: who answers for a mark of the text or of a photo, by the mark as it is printed. */
  markedBy: Readonly<Record<string, string>>;
  paragraphs: string[];
}

/** Whether the person may take an act now, and if not, why. */
export interface PossibleAct {
  act: Act;
  allowed: boolean;
  reason?: ErrorCode;
  message?: Label;
}

/** Answer of `POST /newsroom/articles/:documentId/acts/:act`: the story after it, and its place in the record. */
export interface ActAnswer extends ReviewView {
  decision: LinkedDecision;
}

/** Answer of `GET /newsroom/articles/:documentId/history`, the oldest first. */
export interface HistoryAnswer {
  decisions: LinkedDecision[];
}

/** 版本, without its text. */
export interface VersionEntry {
  /** Counts from 1. */
  number: number;
  digest: string;
  slug: string;
  actorKind: ActorKind;
  actorId: string;
  actorName: string;
  at: string;
}

/** Answer of `GET /newsroom/articles/:documentId/versions`, the oldest first. */
export interface VersionsAnswer {
  versions: VersionEntry[];
}

/** Answer of `GET /newsroom/articles/:documentId/versions/:number`. */
export interface VersionView extends VersionEntry {
  content: ArticleContent;
}
