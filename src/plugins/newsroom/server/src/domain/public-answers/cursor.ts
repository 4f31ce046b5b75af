/** Where a story stands among those that are newest first. */
export interface Place {
  /** ISO 8601, UTC: when it first went public. */
  firstPublishedAt: string;
  documentId: string;
}

/** The place as it is written in an address. */
export const cursorAt = ({ firstPublishedAt, documentId }: Place): string =>
  Buffer.from(`${firstPublishedAt} ${documentId}`).toString('base64url');

/** The place that a cursor names; nothing where it names none. */
export function placeOf(cursor: string): Place | undefined {
  const [, firstPublishedAt = '', documentId = ''] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([\w-]{1,64})$/.exec(
      Buffer.from(cursor, 'base64url').toString(),
    ) ?? [];
  return documentId && !Number.isNaN(Date.parse(firstPublishedAt))
    ? { firstPublishedAt, documentId }
    : undefined;
}

/** What comes after a place: one bound by which an index is entered, and the rest of those of the same instant. */
export const afterPlace = ({ firstPublishedAt, documentId }: Place): object => ({
  $and: [
    { firstPublishedAt: { $lte: firstPublishedAt } },
    { $or: [{ firstPublishedAt: { $lt: firstPublishedAt } }, { documentId: { $lt: documentId } }] },
  ],
});
