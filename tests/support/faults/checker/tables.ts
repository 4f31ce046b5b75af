import type {
  ChainHead,
  LinkedDecision,
} from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { KeptVersion, StoryRow } from '../../../../src/plugins/newsroom/server/src/domain/record/state';
import type { Run } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Audience, DeliveryState } from '../../../../src/plugins/newsroom/shared/outgoing';

/** Codes of the roles of a person, by `actorKey`. */
export type RolesOf = (key: string) => readonly string[];

/** A row of the article table, draft or published. */
export interface ArticleRow extends StoryRow {
  story: string;
}

/** A run, and the columns that do not say what is in it. */
export interface RunRow {
  article: string;
  run: Run;
  strangeColumns: string[];
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
  versions: KeptVersion[];
  decisions: LinkedDecision[];
  heads: ChainHead[];
  receivers: ReceiverRow[];
  /** In the order of sending. */
  deliveries: DeliveryRow[];
  /** Link tables with the ids of articles that they name and that are not there. */
  orphans: string[];
}
