import { refusedPathIn, type Step } from '../../runtime/database/asked-paths';
import { refusal } from '../../runtime/errors';
import type { Strapi } from '../../runtime/strapi';

/** The relation from a file to all that shows it, drafts among it. */
const RELATED = 'related';

const FILE = 'plugin::upload.file';

interface ContentTypes {
  extend(uid: string, change: (type: { attributes: Record<string, object> }) => unknown): unknown;
}

/** Takes the way from a file to stories out of the content API: nothing there may show, filter or sort by it. */
export function hideRelated(strapi: Strapi): void {
  const types = strapi.get<ContentTypes>('content-types');
  types.extend(FILE, (type) => {
    Object.assign(type.attributes[RELATED] ?? {}, { private: true });
    return type;
  });
}

/** A question that the query engine is about to answer. */
interface Event {
  model: { uid: string };
  params?: { populate?: unknown; select?: unknown };
}

/** The other relations of a file. */
const SHOWN_OF_ALL = ['folder', 'createdBy', 'updatedBy'];

/**
 * Takes it out of every question that the server asks the database for somebody, by whatever route: who may see files,
 * folders or entries with pictures may not therefore read stories. What the program does by itself may.
 */
export function closeRelated(strapi: Strapi): void {
  const close = ({ model, params }: Event): void => {
    if (!params || !strapi.requestContext.get()) return;
    if (model.uid === FILE) params.populate = unrelated(params.populate);
    const selected = model.uid === FILE && [params.select].flat().includes(RELATED) ? [RELATED] : undefined;
    const path = selected ?? refusedPathIn({ strapi, isRefused }, params, model.uid);
    if (path) throw refusal('bad_request', { path });
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: close, beforeFindMany: close, beforeCount: close });
}

/** What is to be shown of files without it: all relations are, when somebody asks for `*`. */
function unrelated(populate: unknown): unknown {
  if (populate === true) return SHOWN_OF_ALL;
  if (Array.isArray(populate)) return populate.filter((path) => path !== RELATED);
  if (typeof populate !== 'object' || populate === null) return populate;
  return Object.fromEntries(Object.entries(populate).filter(([key]) => key !== RELATED));
}

/** All relations of files are asked for where files are shown with something else; there nobody needs them. */
const isRefused = ({ type, key, targets, asked }: Step): boolean =>
  (type === FILE && key === RELATED) ||
  (targets.includes(FILE) && (asked as Event['params'] | null | undefined)?.populate === true);
