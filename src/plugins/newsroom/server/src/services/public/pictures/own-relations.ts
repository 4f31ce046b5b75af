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
  params: { populate?: unknown };
}

/** The other relations of a file. */
const SHOWN_OF_ALL = ['folder', 'createdBy', 'updatedBy'];

/**
 * Takes it out of every question that the server asks the database for somebody, by whatever route: who may see files,
 * folders or entries with pictures may not therefore read stories. What the program does by itself may.
 */
export function closeRelated(strapi: Strapi): void {
  const close = ({ model, params }: Event): void => {
    if (!strapi.requestContext.get()) return;
    const path = refusedPathIn({ strapi, isRefused }, params, model.uid);
    if (path) throw refusal('bad_request', { path });
    if (model.uid === FILE && params.populate === true) params.populate = SHOWN_OF_ALL;
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: close, beforeFindMany: close, beforeCount: close });
}

/** All relations of files are asked for where files are shown with something else; there nobody needs them. */
const isRefused = ({ type, key, targets, asked }: Step): boolean =>
  (type === FILE && key === RELATED) ||
  (targets.includes(FILE) && (asked as Event['params'] | null | undefined)?.populate === true);
