import type { FormatFault } from '../../../../shared/contracts/format-faults';
import { windowOf, type PageQuery } from '../../../../shared/contracts/pagination';
import type { CheckedFormat } from '../../../../shared/formats';
import { table, type Strapi } from '../runtime/strapi';

/** That a story is to be checked, or what was wrong with it; a story whose formats are all valid has none. */
export interface FormatCheck {
  article: string;
  /** ISO 8601, UTC; nothing as long as nobody has looked. */
  checkedAt: string | null;
  faults: FormatFault[] | null;
}

const checks = (strapi: Strapi) => table<FormatCheck>(strapi, 'format-check');

const CHECKED = { checkedAt: { $notNull: true } };

/** Has a story checked, once the transaction is done. A row of its own each time: what comes while it is checked is checked again. */
export async function awaitCheck(strapi: Strapi, article: string): Promise<void> {
  await checks(strapi).createMany({ data: [{ article, checkedAt: null, faults: null }] });
}

/** The stories that wait longest to be checked. */
export async function waitingForCheck(strapi: Strapi, limit: number): Promise<string[]> {
  const rows = await checks(strapi).findMany({
    where: { checkedAt: { $null: true } },
    orderBy: { id: 'asc' },
    limit,
  });
  return [...new Set(rows.map(({ article }) => article))];
}

/** What is kept of a story. */
export const checksOf = (strapi: Strapi, article: string): Promise<(FormatCheck & { id: number })[]> =>
  checks(strapi).findMany({ where: { article } });

/** Puts what was found in the place of rows; false where another instance did so first: where it did with some of them only, the story is checked again. */
export async function replaceChecks(
  strapi: Strapi,
  rows: readonly { id: number }[],
  found: FormatCheck,
): Promise<boolean> {
  const ids = rows.map(({ id }) => id);
  const { count } = ids.length
    ? await checks(strapi).deleteMany({ where: { id: { $in: ids } } })
    : { count: 0 };
  if (count < ids.length) {
    if (count > 0) await awaitCheck(strapi, found.article);
    return false;
  }
  if (found.faults?.length) await checks(strapi).createMany({ data: [{ ...found }] });
  return true;
}

/** Those of some stories that are not valid in a format; what was changed since it was checked counts as valid until it is checked again. */
export async function faultyIn(
  strapi: Strapi,
  format: CheckedFormat,
  articles: readonly string[],
): Promise<string[]> {
  if (articles.length === 0) return [];
  const rows = await checks(strapi).findMany({ where: { article: { $in: [...articles] } } });
  const waiting = new Set(rows.filter(({ checkedAt }) => checkedAt === null).map(({ article }) => article));
  return rows
    .filter(({ article, faults }) => !waiting.has(article) && faults?.some((one) => one.format === format))
    .map(({ article }) => article);
}

/** A page of the stories that something is wrong with, the latest first, and how many there are. */
export async function listFaulty(
  strapi: Strapi,
  query: PageQuery,
): Promise<{ rows: FormatCheck[]; total: number }> {
  const rows = await checks(strapi).findMany({ where: CHECKED, orderBy: { id: 'desc' }, ...windowOf(query) });
  return { rows, total: await checks(strapi).count({ where: CHECKED }) };
}
