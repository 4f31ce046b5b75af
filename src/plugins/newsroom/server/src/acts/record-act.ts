import { PUBLISHING_ACTS, type RecordedAct } from '../../../shared/vocabulary';
import { documentKey, LISTS } from '../domain/public-answers/surrogate-keys';
import type { LinkedDecision } from '../domain/record/chain';
import { keptOfRun } from '../domain/record/replay';
import type { Actor, Run } from '../domain/workflow';
import { record } from '../services/stores/record/decision-store';
import { awaitCheck } from '../services/stores/format-checks';
import { raiseGeneration } from '../services/stores/public-generation';
import { announce, prepareMessages } from '../services/outgoing/announce';
import { prepareNotices, writeNotices } from '../services/outgoing/notices/tell';
import type { Strapi } from '../services/runtime/strapi';

/** What was done, and what it made of the run. */
export interface ActRecord {
  act: RecordedAct;
  /** As it was stored. */
  before: Run;
  after: Run;
  opinion?: string;
  reasonCode?: string;
  details?: Record<string, unknown>;
}

/** Acts that change what the public reads of a story, its tombstone included. */
const SEEN: readonly RecordedAct[] = [...PUBLISHING_ACTS, 'unpublish', 'withdraw'];

/**
 * Writes an act into the record, and the messages that tell of it, as the last writes of its transaction
 * (promise 4).
 */
export async function recordAct(
  { strapi, articleId, by, now }: { strapi: Strapi; articleId: string; by: Actor; now: string },
  { act, before, after, opinion, reasonCode, details }: ActRecord,
): Promise<LinkedDecision> {
  const draft = {
    article: articleId,
    act,
    actorKind: by.kind,
    actorId: by.id,
    actorName: by.name,
    at: now,
    round: after.round,
    fromStage: before.stage,
    toStage: after.stage,
    fromPublication: before.publication,
    toPublication: after.publication,
    version: after.version,
    digest: after.digest,
    opinion: opinion ?? null,
    reasonCode: reasonCode ?? null,
    details: withKept(details, keptOfRun(act === 'submit', before, after)),
  };
  // All acts of the paper wait for the end of the chain: what can be read before it is locked is read before.
  const messages = await prepareMessages(strapi, { decision: draft, before, after });
  const notices = await prepareNotices(strapi, { by, before, after, now });
  const decision = await record(strapi, draft);
  if (notices) await writeNotices(strapi, notices, decision);
  if (messages) await announce(strapi, messages, decision);
  if (SEEN.includes(act)) await changePublic(strapi, articleId);
  return decision;
}

/** What goes with every change of what the public reads of a story. */
async function changePublic(strapi: Strapi, articleId: string): Promise<void> {
  await awaitCheck(strapi, articleId);
  await raiseGeneration(strapi, [LISTS, documentKey(articleId)]);
}

/** What the record needs to make the run anew goes with the details of the act. */
function withKept(details: ActRecord['details'], kept: object): Record<string, unknown> | null {
  return details || Object.keys(kept).length > 0 ? { ...details, ...kept } : null;
}
