import type {
  ChainHead,
  LinkedDecision,
} from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { Run } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { ArticleContent } from '../../../../src/plugins/newsroom/shared/article';
import type { Audience, DeliveryState } from '../../../../src/plugins/newsroom/shared/outgoing';

/** What the public is told of a story beside its text. */
export interface Notices {
  /** ISO 8601, UTC. */
  firstPublishedAt: string | null;
  correctedAt: string | null;
  corrections: { at: string; note: string }[];
}

/** A row of the article table, draft or published. */
export interface ArticleRow {
  id: number;
  story: string;
  isPublished: boolean;
  version: number;
  content: ArticleContent;
  notices: Notices;
}

/** A run, and the columns that repeat what is in it. */
export interface RunRow {
  article: string;
  run: Run;
  indexColumns: {
    dueAt: string | null;
    heldSince: string | null;
    countersignDueAt: string | null;
    isEmbargoed: boolean;
  };
}

/** A kept version. */
export interface VersionRow {
  article: string;
  number: number;
  digest: string;
  content: ArticleContent;
  mediaHashes: Record<number, string>;
  actor: string;
}

/** Who gets messages. */
export interface ReceiverRow {
  id: string;
  audience: Audience;
  embargo: boolean;
}

/** One message to one receiver. */
export interface DeliveryRow {
  receiver: string;
  messageId: string;
  topic: string;
  article: string;
  sequence: number | null;
  body: string;
  state: DeliveryState;
  at: string;
}

/** Everything that the newsroom keeps, as it was at one moment. */
export interface Tables {
  articles: ArticleRow[];
  runs: RunRow[];
  versions: VersionRow[];
  decisions: LinkedDecision[];
  heads: ChainHead[];
  receivers: ReceiverRow[];
  /** In the order of sending. */
  deliveries: DeliveryRow[];
  /** Link tables with the ids of articles that they name and that are not there. */
  orphans: string[];
}
