import type { ArticleContent } from '../../../../../shared/article';
import type { ExportedVersion } from '../version-check';
import type { Notices } from '../replay';

/** A row of the article table: the draft of a story, or what the public sees. */
export interface StoryRow {
  isPublished: boolean;
  version: number;
  content: ArticleContent;
  notices: Notices;
  /** documentIds of the reporters and ids of the files that stand beside the text; not known where nobody looked. */
  shown?: { reporters: readonly string[]; photoFiles: readonly number[] };
}

/** A kept version with its text, and who wrote it. */
export interface KeptVersion extends ExportedVersion {
  content: ArticleContent;
  /** Nothing in a row that an older version wrote. */
  slug: string | null;
  actorKind: string;
  actorId: string;
  actorName: string;
  /** ISO 8601, UTC. */
  at: string;
}
