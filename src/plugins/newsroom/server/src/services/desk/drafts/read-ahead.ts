import { MOST_BLOCKS } from '../../../../../shared/article';
import { draftFields } from '../../../../../shared/contracts/articles';
import { currentActor, isFromOutside } from '../../runtime/actors';
import { picturesOf, type FileRow } from '../../runtime/pictures/library';
import { areRead, withBytesRead } from '../../runtime/pictures/media-hashes';
import type { Strapi } from '../../runtime/strapi';
import { findDraft, type ArticleRow } from '../../stores/article-store';
import { filesOfOthers, namesFiles } from '../../stores/file-store';

/*
 * A digest holds the hashes of pictures, and their storage may be slow or silent. So they are read before the
 * transaction that locks the story, and with SQLite everything: also for an act that will be refused, as nobody knows yet.
 */

type Find = (strapi: Strapi, documentId: string) => Promise<ArticleRow | null>;

/** Does what looks at a story's draft, an act or a publication at its time, after the pictures of it were read. */
export const withDraftRead = async <Result>(
  strapi: Strapi,
  articleId: string,
  work: () => Promise<Result>,
): Promise<Result> => withBytesRead(strapi, await filesOfRow(strapi, articleId, findDraft), work);

/** Whether the pictures of a story's draft, if it has any, were read before the work that is under way. */
export const isDraftRead = async (strapi: Strapi, articleId: string): Promise<boolean> =>
  areRead(await filesOfRow(strapi, articleId, findDraft));

/** What a write makes of which row: what is sent, and the row whose other attributes stay. */
interface Written {
  data?: Record<string, unknown>;
  documentId?: string;
  /** How that row is found; it is the draft unless this says otherwise. */
  find?: Find;
}

/** Does a write of a draft after the pictures that it will show were read, as far as whoever sends it may name them. */
export async function withWriteRead<Result>(
  strapi: Strapi,
  { data = {}, documentId, find = findDraft }: Written,
  work: () => Promise<Result>,
): Promise<Result> {
  const kept = documentId ? await filesOfRow(strapi, documentId, find) : [];
  const files = new Map([...kept, ...(await filesSent(strapi, data))].map((file) => [file.id, file]));
  return withBytesRead(strapi, [...files.values()], work);
}

async function filesOfRow(strapi: Strapi, articleId: string, find: Find): Promise<FileRow[]> {
  const row = (await namesFiles(strapi, articleId)) ? await find(strapi, articleId) : null;
  return row ? (await picturesOf(strapi, row)).files : [];
}

const sentPhotos = draftFields.pick({ photos: true, leadPhoto: true });

/** Of what is sent nothing was looked at yet: what will be refused is not read. */
async function filesSent(strapi: Strapi, data: Record<string, unknown>): Promise<FileRow[]> {
  const { photos, leadPhoto } = sentPhotos.safeParse(data).data ?? {};
  const body = Array.isArray(data.body) ? data.body.slice(0, MOST_BLOCKS) : [];
  const { files } = await picturesOf(strapi, { photos, leadPhoto, body });
  if (!isFromOutside(strapi)) return files;
  const ids = files.map(({ id }) => id);
  const others = await filesOfOthers(strapi, ids, currentActor(strapi));
  return files.filter(({ id }) => !others.includes(id));
}
