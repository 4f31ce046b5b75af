/** What every public answer depends on: who may read what. */
export const EVERYTHING = 'newsroom';

/** What every answer depends on that may change with another story: lists, searches, counts, what is not there. */
export const LISTS = 'newsroom-lists';

/** The key of a story or an entry of the directory. */
export const documentKey = (documentId: string): string => `newsroom-${documentId}`;

/** The key of a picture, by its id in the media library. */
export const fileKey = (id: number): string => `newsroom-file-${id}`;

/** An answer as far as its keys go. */
interface Answered {
  /** Whether it is one story, shown as everybody gets it. */
  isStory: boolean;
  body: unknown;
}

/**
 * What an answer depends on. A story changes with itself, with those that it names and with its pictures; any other answer
 * with all that the public sees.
 */
export const surrogateKeys = ({ isStory, body }: Answered): string[] =>
  isStory ? [EVERYTHING, ...new Set(namedIn(body))] : [EVERYTHING, LISTS];

function namedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { documentId, photos, leadPhoto } = value as Record<'documentId' | 'photos' | 'leadPhoto', unknown>;
  const own = typeof documentId === 'string' ? [documentKey(documentId)] : [];
  const pictures = [leadPhoto, ...(Array.isArray(photos) ? (photos as unknown[]) : [])].flatMap(pictureIn);
  return [...own, ...pictures, ...Object.values(value).flatMap(namedIn)];
}

function pictureIn(photo: unknown): string[] {
  const file = (photo as { file?: unknown } | null)?.file;
  return typeof file === 'number' ? [fileKey(file)] : [];
}
