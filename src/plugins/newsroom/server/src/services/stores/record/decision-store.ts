import {
  ChainCheck,
  GENESIS,
  link,
  type ChainFault,
  type ChainHead,
  type Decision,
  type LinkedDecision,
} from '../../../domain/record/chain';
import { chunksOf } from '../../runtime/database/chunks';
import { inTransaction, lockRow, table, type Strapi } from '../../runtime/strapi';

/** The row that is the end of the chain. */
export const HEAD = { name: 'decisions' };
const CHUNK = 500;
const HASH_CHUNK = 5000;

const decisions = (strapi: Strapi) => table<LinkedDecision>(strapi, 'decision');
const heads = (strapi: Strapi) => table<ChainHead & { name: string }>(strapi, 'chain-head');

/** Makes the end of the chain where there is none yet. */
export async function ensureChainHead(strapi: Strapi): Promise<void> {
  if (!(await heads(strapi).findOne({ where: HEAD }))) {
    await heads(strapi).create({ data: { ...HEAD, ...GENESIS } });
  }
}

/**
 * Adds a decision to the chain. The head stays locked until the transaction ends, so this is the last write of
 * an act.
 */
export async function record(strapi: Strapi, decision: Omit<Decision, 'sequence'>): Promise<LinkedDecision> {
  const head = await lockChainHead(strapi);
  const linked = link({ ...decision, sequence: head.sequence + 1 }, head.hash);
  await decisions(strapi).createMany({ data: [{ ...linked }] });
  await heads(strapi).updateMany({ where: HEAD, data: { sequence: linked.sequence, hash: linked.hash } });
  return linked;
}

/** The decisions on a story, oldest first. */
export async function decisionsOn(strapi: Strapi, articleId: string): Promise<LinkedDecision[]> {
  const rows = await decisions(strapi).findMany({
    where: { article: articleId },
    orderBy: { sequence: 'asc' },
  });
  return rows.map(toDecision);
}

/** The decisions on some stories, each story's in their order. */
export async function decisionsByStory(
  strapi: Strapi,
  articles: readonly string[],
): Promise<Map<string, LinkedDecision[]>> {
  const found = new Map(articles.map((article) => [article, [] as LinkedDecision[]]));
  for await (const rows of decisionsFrom(strapi, { after: 0, article: { $in: articles } }))
    for (const row of rows) found.get(row.article)?.push(row);
  return found;
}

/** When a story was last withdrawn, whether it was brought back since or not: ISO 8601, UTC. */
export async function lastWithdrawal(strapi: Strapi, articleId: string): Promise<string | null> {
  const [last] = await decisions(strapi).findMany({
    where: { article: articleId, act: 'withdraw' },
    select: ['at'],
    orderBy: { sequence: 'desc' },
    limit: 1,
  });
  return last?.at ?? null;
}

/** What sends a story back, to its author or to its reviewers. */
const SENDING_BACK = ['return', 'reopen'] as const;

/** A decision that sent a story back. */
export type SentBack = LinkedDecision & { act: (typeof SENDING_BACK)[number] };

const isSentBack = (decision: LinkedDecision): decision is SentBack =>
  decision.toStage !== 'approved' && SENDING_BACK.some((act) => act === decision.act);

/** What sent a story back last, unless the story was approved since; `null` where nothing did. */
export async function lastReturn(strapi: Strapi, articleId: string): Promise<SentBack | null> {
  const [last] = await decisions(strapi).findMany({
    where: { article: articleId, $or: [{ act: { $in: SENDING_BACK } }, { toStage: 'approved' }] },
    orderBy: { sequence: 'desc' },
    limit: 1,
  });
  const decision = last && toDecision(last);
  return decision && isSentBack(decision) ? decision : null;
}

/** What a check of the whole chain found. */
export interface ChainReport {
  decisions: number;
  faults: ChainFault[];
}

/** Reads the whole chain in chunks and checks it; `onRows` sees the rows as they come. */
export async function checkChain(
  strapi: Strapi,
  onRows: (rows: readonly LinkedDecision[]) => void,
): Promise<ChainReport> {
  const check = new ChainCheck();
  let [done, last] = [0, 0];
  const read = async () => {
    for await (const rows of decisionsFrom(strapi, { after: last })) {
      for (const row of rows) check.add(row);
      done += rows.length;
      last = rows.at(-1)?.sequence ?? last;
      onRows(rows);
    }
  };
  await read();
  // What was added meanwhile; then nothing is, until the end was compared.
  await inTransaction(strapi, async () => {
    const head = await lockRow<ChainHead>(strapi, 'chain-head', HEAD);
    await read();
    check.finish(head ?? GENESIS);
  });
  return { decisions: done, faults: check.faults };
}

/** The end of the chain as it is kept apart from it. */
export async function chainHead(strapi: Strapi): Promise<ChainHead> {
  const head = await heads(strapi).findOne({ where: HEAD });
  return head ? { sequence: head.sequence, hash: head.hash } : GENESIS;
}

/** The end of the chain, locked until the transaction ends: no decision is added meanwhile. */
export async function lockChainHead(strapi: Strapi): Promise<ChainHead> {
  const head = await lockRow<ChainHead>(strapi, 'chain-head', HEAD);
  if (!head) throw new Error('The head of the decision chain is missing.');
  return head;
}

/** Sequence of the last decision that is stored, whatever the head says. */
export async function lastSequence(strapi: Strapi): Promise<number> {
  const [last] = await decisions(strapi).findMany({
    select: ['sequence'],
    orderBy: { sequence: 'desc' },
    limit: 1,
  });
  return last?.sequence ?? 0;
}

/** Which decisions: behind a sequence, up to another one, on one story or on some. */
export interface DecisionRange {
  after: number;
  upTo?: number;
  article?: string | { $in: readonly string[] };
}

/** Decisions in their order, chunk by chunk: what has been read need not be kept. */
export async function* decisionsFrom(strapi: Strapi, range: DecisionRange): AsyncGenerator<LinkedDecision[]> {
  const { upTo, article } = range;
  const read = (after: number) =>
    decisions(strapi).findMany({
      where: {
        sequence: { $gt: after, ...(upTo !== undefined && { $lte: upTo }) },
        ...(article !== undefined && { article }),
      },
      orderBy: { sequence: 'asc' },
      limit: CHUNK,
    });
  for await (const rows of chunksOf(read, ({ sequence }) => sequence, range.after))
    yield rows.map(toDecision);
}

/** Hashes of the decisions up to a sequence, in their order, chunk by chunk. */
export async function* decisionHashes(strapi: Strapi, upTo: number): AsyncGenerator<string[]> {
  const read = (after: number) =>
    decisions(strapi).findMany({
      where: { sequence: { $gt: after, $lte: upTo } },
      select: ['sequence', 'hash'],
      orderBy: { sequence: 'asc' },
      limit: HASH_CHUNK,
    });
  for await (const rows of chunksOf(read, ({ sequence }) => sequence)) yield rows.map(({ hash }) => hash);
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
