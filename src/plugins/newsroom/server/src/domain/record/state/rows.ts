import type { ArticleContent } from '../../../../../shared/article';
import type { ExportedVersion } from '../version-check';
import type { Notices } from '../replay';

/** A row of the article table: the draft of a story, or what the public sees. */
export interface StoryRow {
  isPublished: boolean;
  version: number;
  content: ArticleContent;
  notices: Notices;
  /** What stands beside the text and follows from it; not known where nobody looked. */
  shown?: Shown;
}

/** documentIds of the reporters, ids of the files, and where its page stands in the paper. */
export interface Shown {
  reporters: readonly string[];
  /** Of the reporters that the text names, those that the directory has. */
  known: readonly string[];
  photoFiles: readonly number[];
  leadPhotoFile: number | null;
  pageOrder: number | null;
}

/** A kept version with its text, and who wrote it. */
export interface KeptVersion extends ExportedVersion {
  content: ArticleContent;
  /** Nothing where its text has none. */
  slug: string | null;
  actorKind: string;
  actorId: string;
  actorName: string;
  /** ISO 8601, UTC. */
  at: string;
}
