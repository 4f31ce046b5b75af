import { placeOf, type Place } from '../../../domain/public-answers/cursor';
import { refusal } from '../../runtime/errors';
import type { Strapi } from '../../runtime/strapi';

type Query = Readonly<Record<string, unknown>>;

/** Which stories of a list are asked for by a cursor: so many after a place, or the first ones. */
export interface CursorWindow {
  pageSize: number;
  after: Place | null;
}

const paginationOf = ({ pagination }: Query): Readonly<Record<string, unknown>> =>
  typeof pagination === 'object' && pagination !== null ? (pagination as Record<string, unknown>) : {};

/** Rows of a page where nobody says how many. */
export const usualPageSize = (strapi: Strapi): number =>
  Number(strapi.config.get('api.rest.defaultLimit')) || 25;

const WITH_CURSOR = ['after', 'pageSize'];

/**
 * The window that `pagination[after]` opens; nothing without it. An empty one begins at the newest story. A cursor is a place in the
 * order of the newest first, so that another order or a number of a page beside it is refused.
 */
export function cursorWindow(strapi: Strapi, query: Query): CursorWindow | undefined {
  const { after, pageSize, ...others } = paginationOf(query);
  if (after === undefined) return undefined;
  const place = after === '' ? null : typeof after === 'string' && placeOf(after);
  if (place === false || place === undefined) throw refusal('bad_request', { path: ['pagination', 'after'] });
  const [other] = Object.keys(others);
  if (other !== undefined) throw refusal('bad_request', { path: ['pagination', other], with: WITH_CURSOR });
  if (query.sort !== undefined) throw refusal('bad_request', { path: ['sort'] });
  return { pageSize: Number(pageSize ?? usualPageSize(strapi)), after: place };
}

/** A page of the whole list. */
export interface PlainPage {
  page: number;
  pageSize: number;
  withCount: boolean;
}

/** The page of the whole list that is asked for, where nothing else is asked: no condition, no order, no choice of attributes. */
export function plainPage(strapi: Strapi, query: Query): PlainPage | undefined {
  const { page = '1', pageSize = usualPageSize(strapi), withCount = 'true', ...others } = paginationOf(query);
  const isPlain = Object.keys(query).every((key) => key === 'pagination') && Object.keys(others).length === 0;
  if (!isPlain || !['true', 'false'].includes(String(withCount))) return undefined;
  return { page: Number(page), pageSize: Number(pageSize), withCount: withCount === 'true' };
}
