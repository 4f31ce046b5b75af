import type { ErrorCode } from '../../../../../shared/errors';
import type { CourseFault } from '../replay';
import type { VersionFault } from '../version-check';

/** A part of what the newsroom keeps of a story. */
export type Place = 'run' | 'decision' | 'version' | 'draft' | 'published' | 'file';

/** Something of a story that is not as its decisions tell, and where. */
export interface StateFault {
  article: string;
  place: Place;
  fault:
    | CourseFault['fault']
    | VersionFault['fault']
    | 'differs'
    | 'unsigned'
    | 'unexpected'
    | 'other_writer'
    | 'shared_slug'
    | 'slug_unkept'
    | 'slug_foreign'
    | 'unguarded';
  /** The attributes that differ. */
  fields?: readonly string[];
  /** Of the decision, or of the one that names the version. */
  sequence?: number;
  version?: number;
  /** Id of the file in the media library. */
  file?: number;
  /** Why an act would have been refused. */
  reason?: ErrorCode;
}

/** A fault without the story that it is of. */
export type FoundFault = Omit<StateFault, 'article'>;
