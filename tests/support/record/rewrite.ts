import {
  GENESIS,
  link,
  type Decision,
  type LinkedDecision,
} from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { Newsroom } from '../newsroom';

const HEAD = { name: 'decisions' };

const decisions = ({ strapi }: Newsroom) => strapi.db.query('plugin::newsroom.decision');
const heads = ({ strapi }: Newsroom) => strapi.db.query('plugin::newsroom.chain-head');

/** A decision without what Strapi keeps of its row. */
function decisionOf(row: LinkedDecision & { id: number }): LinkedDecision {
  const { id, documentId, createdAt, updatedAt, publishedAt, locale, ...decision } = row as typeof row &
    Record<string, unknown>;
  return decision;
}

/** The decisions on a story, oldest first. */
export async function recordOf(newsroom: Newsroom, article: string): Promise<LinkedDecision[]> {
  const rows = await decisions(newsroom).findMany({ where: { article }, orderBy: { sequence: 'asc' } });
  return rows.map(decisionOf);
}

/**
 * Writes the whole record anew, as somebody who owns the database could: every decision as `change` has it, linked to
 * the one before, and the end of the chain. Nobody acts meanwhile.
 */
export async function rewriteRecord(
  newsroom: Newsroom,
  change: (decision: Decision) => Decision,
): Promise<void> {
  let end = GENESIS;
  for (const row of await decisions(newsroom).findMany({ orderBy: { sequence: 'asc' } })) {
    const { hash, previousHash, ...decision } = decisionOf(row);
    const linked = link(change(decision), end.hash);
    if (linked.hash !== hash) await decisions(newsroom).updateMany({ where: { id: row.id }, data: linked });
    end = { sequence: linked.sequence, hash: linked.hash };
  }
  await heads(newsroom).updateMany({ where: HEAD, data: end });
}

/** Adds decisions to the end of the record, past the newsroom. */
export async function appendToRecord(newsroom: Newsroom, added: readonly Decision[]): Promise<void> {
  const head = await heads(newsroom).findOne({ where: HEAD });
  let end = head as Pick<LinkedDecision, 'sequence' | 'hash'>;
  const linked = added.map((decision) => {
    const next = link({ ...decision, sequence: end.sequence + 1 }, end.hash);
    end = next;
    return next;
  });
  for (let first = 0; first < linked.length; first += 100)
    await decisions(newsroom).createMany({ data: linked.slice(first, first + 100) });
  await heads(newsroom).updateMany({ where: HEAD, data: { sequence: end.sequence, hash: end.hash } });
}
