import {
  ChainCheck,
  GENESIS,
  link,
  type ChainFault,
  type ChainHead,
  type Decision,
  type LinkedDecision,
} from '../domain/record/chain';
import { lockRow, table, type Strapi } from './strapi';

const HEAD = { name: 'decisions' };
const CHUNK = 500;

const decisions = (strapi: Strapi) => table<LinkedDecision>(strapi, 'decision');
const heads = (strapi: Strapi) => table<ChainHead & { name: string }>(strapi, 'chain-head');

/** Makes the end of the chain where there is none yet. */
export async function ensureChainHead(strapi: Strapi): Promise<void> {
  if (!(await heads(strapi).findOne({ where: HEAD }))) {
    await heads(strapi).create({ data: { ...HEAD, ...GENESIS } });
  }
}

/** Locks the end of the chain until the transaction ends: whatever is written under it has an order. */
export const lockChain = (strapi: Strapi): Promise<ChainHead | null> =>
  lockRow<ChainHead>(strapi, 'chain-head', HEAD);

/**
 * Adds a decision to the chain. The head stays locked until the transaction ends, so this is the last write of
 * an act.
 */
export async function record(strapi: Strapi, decision: Omit<Decision, 'sequence'>): Promise<LinkedDecision> {
  const head = await lockChain(strapi);
  if (!head) throw new Error('The head of the decision chain is missing.');
  const linked = link({ ...decision, sequence: head.sequence + 1 }, head.hash);
  await decisions(strapi).create({ data: { ...linked } });
  await heads(strapi).updateMany({ where: HEAD, data: { sequence: linked.sequence, hash: linked.hash } });
  return linked;
}

/** The decisions on a story, oldest first. */
export async function decisionsOn(strapi: Strapi, article: string): Promise<LinkedDecision[]> {
  const rows = await decisions(strapi).findMany({ where: { article }, orderBy: { sequence: 'asc' } });
  return rows.map(toDecision);
}

/** Acts after which the public sees the version that they were done on. */
const MAKE_PUBLIC = ['publish', 'correct', 'restore', 'override'];

/** Which versions of some stories were made public. */
export const publicationsOf = (
  strapi: Strapi,
  articles: readonly string[],
): Promise<Pick<LinkedDecision, 'article' | 'version'>[]> =>
  decisions(strapi).findMany({
    where: { article: { $in: articles }, act: { $in: MAKE_PUBLIC } },
    select: ['article', 'version'],
  });

/** What a check of the whole chain found. */
export interface ChainReport {
  decisions: number;
  faults: ChainFault[];
}

/** Reads the whole chain in chunks and checks it; `onProgress` hears how many rows are done. */
export async function checkChain(strapi: Strapi, onProgress?: (done: number) => void): Promise<ChainReport> {
  const check = new ChainCheck();
  let after = 0;
  let done = 0;
  for (;;) {
    const rows = await decisions(strapi).findMany({
      where: { sequence: { $gt: after } },
      orderBy: { sequence: 'asc' },
      limit: CHUNK,
    });
    if (rows.length === 0) break;
    for (const row of rows) check.add(toDecision(row));
    after = rows.at(-1)?.sequence ?? after;
    done += rows.length;
    onProgress?.(done);
  }
  const head = await heads(strapi).findOne({ where: HEAD });
  check.finish(head ?? GENESIS);
  return { decisions: done, faults: check.faults };
}

/** How many decisions there are to check. */
export const countDecisions = (strapi: Strapi): Promise<number> => decisions(strapi).count();

function toDecision(row: LinkedDecision): LinkedDecision {
  return {
    sequence: row.sequence,
    article: row.article,
    act: row.act,
    actorKind: row.actorKind,
    actorId: row.actorId,
    actorName: row.actorName,
    at: row.at,
    round: row.round,
    fromStage: row.fromStage,
    toStage: row.toStage,
    fromPublication: row.fromPublication,
    toPublication: row.toPublication,
    version: row.version,
    digest: row.digest,
    opinion: row.opinion ?? null,
    reasonCode: row.reasonCode ?? null,
    details: row.details ?? null,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}
