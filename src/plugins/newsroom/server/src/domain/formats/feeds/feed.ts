import type { Site } from '../site';
import type { PublicStory } from '../story';

/** A story that is no more, as feeds tell of it: no word of its text. */
export interface Gone {
  documentId: string;
  /** ISO 8601, UTC. */
  at: string;
  /** What the public was told. */
  note: string | null;
}

/** What a feed holds, whatever its format; the newest story first. */
export interface Feed {
  site: Site;
  /** Name of the feed: the paper's, and what it is narrowed to. */
  title: string;
  /** Its own address. */
  self: string;
  /** Addresses of the hubs that tell its readers of changes (WebSub). */
  hubs: readonly string[];
  /** Whether whole texts are in it, or how they begin. */
  isFull: boolean;
  /** ISO 8601, UTC: when one of its stories changed last, or when it was made where it holds none. */
  updatedAt: string;
  stories: readonly PublicStory[];
  gone: readonly Gone[];
}
