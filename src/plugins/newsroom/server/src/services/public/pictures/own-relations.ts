import { refusal } from '../../runtime/errors';
import { serviceOf, type Strapi } from '../../runtime/strapi';
import { asShownTo } from './shown-files';

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

interface Query {
  populate?: unknown;
}

type Read = (query?: Query, ...rest: unknown[]) => Promise<unknown>;
type Reads = Record<'findMany' | 'findPage' | 'findAndCountPage', Read> & {
  findOne: (id: unknown, populate?: unknown) => Promise<unknown>;
};

/** The other relations of a file. */
const SHOWN_OF_ALL = ['folder', 'createdBy', 'updatedBy'];

/**
 * Takes it out of the library's own routes, too: who may see files in the panel may not therefore read stories. And who
 * is outside of it sees no file of a draft.
 */
export function closeRelated(strapi: Strapi): void {
  const service = serviceOf<Reads>(strapi, 'plugin::upload.upload');
  for (const name of ['findMany', 'findPage', 'findAndCountPage'] as const) {
    const read = service[name];
    service[name] = async (query = {}, ...rest) =>
      asShownTo(strapi, () => read.call(service, unrelated(query), ...rest));
  }
  const { findOne } = service;
  service.findOne = async (id, populate) =>
    asShownTo(strapi, () => findOne.call(service, id, unrelated({ populate }).populate));
}

/** The query without it, where it is only to be shown: all relations are, when somebody asks for `*`. */
function unrelated(query: Query): Query {
  const kept = { ...query, populate: withoutRelated(query.populate) };
  if (isNamedIn(kept)) throw refusal('bad_request', { path: [RELATED] });
  return kept;
}

function withoutRelated(populate: unknown): unknown {
  if (populate === '*' || populate === true) return SHOWN_OF_ALL;
  if (populate === RELATED) return undefined;
  if (Array.isArray(populate)) return populate.filter((path) => path !== RELATED);
  if (typeof populate !== 'object' || populate === null) return populate;
  return Object.fromEntries(Object.entries(populate).filter(([key]) => key !== RELATED));
}

/** Keys below which a text is a value that somebody looks for, and no path. */
const VALUES = ['filters', 'where', '_q'];

/** Whether a query names it: as a key, or in one of the texts that Strapi takes for paths. */
function isNamedIn(part: unknown, hasPaths = true): boolean {
  if (typeof part === 'string') return hasPaths && part.split(/[.,:[\]\s]/).includes(RELATED);
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(
    ([key, inner]) => key === RELATED || isNamedIn(inner, hasPaths && !VALUES.includes(key)),
  );
}
