import { refusal } from '../runtime/errors';
import { ARTICLE, serviceOf, table, type Strapi } from '../runtime/strapi';

interface UploadService {
  upload: (input: { data: { ref?: unknown } }, ...rest: unknown[]) => Promise<unknown>;
  replace: (id: number | string, ...rest: unknown[]) => Promise<unknown>;
  remove: (file: { id: number }) => Promise<unknown>;
}

/**
 * Keeps the pictures of signed stories as they were signed: the media library may neither replace nor delete a
 * file that a published story or one in review shows, nor hang a new one on a story past its text.
 */
export function guardMedia(strapi: Strapi): void {
  const upload = serviceOf<UploadService>(strapi, 'plugin::upload.upload');
  const { upload: add, replace, remove } = upload;
  upload.upload = async (input, ...rest) => {
    if (input.data.ref === ARTICLE) throw refusal('bad_request', { path: ['ref'] });
    return add.call(upload, input, ...rest);
  };
  upload.replace = async (id, ...rest) => {
    await refuseIfShown(strapi, Number(id));
    return replace.call(upload, id, ...rest);
  };
  upload.remove = async (file) => {
    await refuseIfShown(strapi, file.id);
    return remove.call(upload, file);
  };
}

async function refuseIfShown(strapi: Strapi, file: number): Promise<void> {
  const showing = await table<{ documentId: string }>(strapi, ARTICLE).findMany({
    where: { photoFiles: { id: file } },
    select: ['documentId'],
  });
  const stories = showing.map(({ documentId }) => documentId);
  if (stories.length === 0) return;
  const kept = await table(strapi, 'run').count({ where: { article: { $in: stories }, round: { $gt: 0 } } });
  if (kept > 0) throw refusal('kept_for_the_record', { file });
}
