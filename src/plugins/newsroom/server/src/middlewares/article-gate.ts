import type { Modules } from '@strapi/strapi';
import { unstorablePathIn } from '../../../shared/characters';
import { mayChangePublication } from '../acts/authority';
import { followCreation, followEdit, openDraft, ownOfSource, type DraftWrite } from '../acts/write-draft';
import { INTERNAL_UIDS } from '../content-types';
import { currentActor } from '../services/runtime/actors';
import { deleteAutosaves } from '../services/desk/autosaves';
import { completeEntry, findEntry, refuseBorne, type Entry } from '../services/directory/entry-names';
import { refuseCycle, refuseNoPolicy, refuseParent } from '../services/directory/column-rules';
import { slugOfEntry } from '../services/stores/entry-slugs';
import { isNamed, lockEntry, NAMED_BY, standsForOthers } from '../services/stores/directory';
import { cleaned, completeClone, completeDraft, type Cleaned } from '../services/desk/drafts/draft-input';
import { withWriteRead } from '../services/desk/drafts/read-ahead';
import { refusal } from '../services/runtime/errors';
import { findPublished } from '../services/stores/article-store';
import { deleteMinhash } from '../services/stores/minhash-index';
import { dropStory } from '../services/search/indexes/stories';
import { deleteNotes } from '../services/desk/notes';
import { deleteRun, lockRun } from '../services/stores/run-store';
import { lockSettings } from '../services/stores/policy-store';
import { ARTICLE, inTransaction, uid, type Document, type Strapi } from '../services/runtime/strapi';
import { deleteVersions } from '../services/stores/version-store';

type Context = Modules.Documents.Middleware.Context;

/** One call of the document service, as the gate sees it. */
interface Call {
  action: string;
  params: { documentId?: string; status?: string; version?: unknown; data?: Record<string, unknown> };
  write: DraftWrite;
  next: () => Promise<unknown>;
}

const WRITES = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];

/** Writes of the directory in which names come in. */
const ENTRY_WRITES = ['create', 'update', 'clone'];

const REPORTER = uid('reporter');

/** UIDs of the newsroom's own types begin so. */
const OWN = 'plugin::newsroom.';

const HANDLERS: Record<string, (call: Call) => Promise<unknown>> = {
  create: createDraft,
  clone: cloneDraft,
  update: changeDraft,
  discardDraft,
  delete: deleteDraft,
  publish: changePublication,
  unpublish: changePublication,
};

/**
 * The gate: every interface of Strapi (Content Manager, REST, GraphQL, releases, code) leads through the document
 * service, and there through here. Nothing becomes public or is taken down but by an act, no write is lost, and
 * each one leaves a version.
 */
export const articleGate =
  (strapi: Strapi) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const { uid: type, action } = context;
    if (!type.startsWith(OWN)) return next();
    refuseUnstorable(context.params);
    dropIdentity(context.params);
    if (INTERNAL_UIDS.includes(type) && WRITES.includes(action)) throw refusal('record_is_closed');
    if (type in NAMED_BY && action === 'delete') return deleteEntry(strapi, context, next);
    if (type in NAMED_BY && ENTRY_WRITES.includes(action)) return writeEntry(strapi, context, next);
    const handler = type === ARTICLE ? HANDLERS[action] : undefined;
    if (!handler) return next();
    const write = { strapi, by: currentActor(strapi) };
    return handler({ action, params: context.params, write, next });
  };

/** Neither a write nor a question holds what no database can keep: PostgreSQL would fail instead of refusing it. */
function refuseUnstorable(params: object): void {
  const path = unstorablePathIn(params);
  if (path) throw refusal('bad_request', { path });
}

/** Which row a write is about, its parameters say; in its data Strapi takes any value, and stores it. */
function dropIdentity(params: Call['params']): void {
  if (!params.data) return;
  const { id, documentId, locale, ...data } = params.data;
  params.data = data;
}

/** Names of the directory are written in turns; whose department a reporter is in, is known once it is written. */
function writeEntry(
  strapi: Strapi,
  { uid: type, action, params }: Context,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const written = params as Call['params'];
  const documentId = (action === 'update' && written.documentId) || '';
  return inTransaction(strapi, async () => {
    const data = completeEntry(written.data);
    await lockSettings(strapi);
    const before = documentId ? await findEntry(strapi, type, documentId) : null;
    const wanted = { documentId, name: '', ...before, ...data };
    written.data = { ...data, ...(await addressFor(strapi, type, { written, before, data })) };
    if (type !== REPORTER) await refuseBorne(strapi, type, { wanted, before });
    const result = (await next()) as Document | null;
    const after = result?.documentId ? await findEntry(strapi, type, result.documentId) : null;
    if (after) await refuseMisfit(strapi, type, { before, after });
    return result;
  });
}

/** What is known of an entry once it is written: a name that it shares in its department, a circle, a policy that is not there. */
async function refuseMisfit(
  strapi: Strapi,
  type: string,
  { before, after }: { before: Entry | null; after: Entry },
): Promise<void> {
  if (type === REPORTER) await refuseBorne(strapi, type, { wanted: after, before });
  await refuseCycle(strapi, type, after.documentId);
  if (after.policy !== before?.policy) await refuseNoPolicy(strapi, after.policy);
}

/** The entry is locked before stories are counted: one that begins to name it meanwhile waits, and finds it gone. */
function deleteEntry(strapi: Strapi, context: Context, next: () => Promise<unknown>): Promise<unknown> {
  const { documentId } = context.params as Call['params'];
  return inTransaction(strapi, async () => {
    await lockEntry(strapi, context.uid, documentId);
    await refuseNamed(strapi, context.uid, documentId);
    await refuseParent(strapi, context.uid, documentId);
    return next();
  });
}

/** The slug of the entry; a copy has the name of its source where it is given none, and never the slug. */
async function addressFor(
  strapi: Strapi,
  type: string,
  { written, before, data }: { written: Call['params']; before: Entry | null; data: Record<string, unknown> },
): Promise<{ slug?: string }> {
  const { documentId = '' } = written;
  const source = before ?? (documentId ? await findEntry(strapi, type, documentId) : null);
  const name = typeof data.name === 'string' ? data.name : (source?.name ?? '');
  const own = { documentId: before?.documentId ?? '', slug: before?.slug };
  return slugOfEntry(strapi, type, { ...own, name, given: data.slug });
}

/** What a story names is part of it, also after it was signed. */
async function refuseNamed(strapi: Strapi, uid: string, documentId: unknown): Promise<void> {
  const relation = NAMED_BY[uid];
  if (!relation) return;
  const stands = relation !== 'column' && (await standsForOthers(strapi, uid, documentId));
  if (stands || (await isNamed(strapi, relation, documentId))) throw refusal('named_by_stories');
}

/** Writes a draft in one transaction, after its texts were cleaned and the pictures that it will show were read. */
async function inReadTransaction(
  strapi: Strapi,
  written: Call['params'],
  work: (written: Cleaned) => Promise<unknown>,
): Promise<unknown> {
  const clean = await cleaned(written.data ?? {});
  return withWriteRead(strapi, written, () => inTransaction(strapi, () => work(clean)));
}

async function createDraft({ params, write, next }: Call): Promise<unknown> {
  if (params.status === 'published') throw refusal('publish_by_act_only');
  return inReadTransaction(write.strapi, params, async (written) => {
    params.data = { ...(await completeDraft(write.strapi, written)), version: 1 };
    const created = (await next()) as Document;
    await followCreation(write, created.documentId);
    return created;
  });
}

async function cloneDraft({ params, write, next }: Call): Promise<unknown> {
  const { documentId: source = '' } = params;
  return inReadTransaction(write.strapi, params, async (written) => {
    params.data = { ...(await completeClone(write.strapi, written, source)), version: 1 };
    const own = await ownOfSource(write.strapi, source);
    const cloned = (await next()) as Document;
    if (cloned.documentId) await followCreation(write, cloned.documentId, own);
    return cloned;
  });
}

async function changeDraft({ params, write, next }: Call): Promise<unknown> {
  if (params.status === 'published') throw refusal('publish_by_act_only');
  const { documentId = '' } = params;
  return inReadTransaction(write.strapi, params, async (written) => {
    const run = await openDraft(write, documentId, params.data?.version);
    params.data = {
      ...(await completeDraft(write.strapi, written, documentId)),
      version: run.version + 1,
    };
    const updated = await next();
    await followEdit(write, documentId, run);
    return updated;
  });
}

/**
 * The version that a discard throws away. The Content Manager hands nothing of a request but the document on to the
 * document service, so what the body of its request names counts where the call names none.
 */
function versionOfDiscard(strapi: Strapi, { version, data }: Call['params']): unknown {
  const request = strapi.requestContext.get()?.request as { body?: { version?: unknown } } | undefined;
  return version ?? data?.version ?? request?.body?.version;
}

async function discardDraft({ params, write, next }: Call): Promise<unknown> {
  const { documentId = '' } = params;
  const discard = async () => {
    const run = await openDraft(write, documentId, versionOfDiscard(write.strapi, params));
    const discarded = await next();
    await followEdit(write, documentId, run);
    return discarded;
  };
  const back = { documentId, find: findPublished };
  return withWriteRead(write.strapi, back, () => inTransaction(write.strapi, discard));
}

async function deleteDraft({ params, write, next }: Call): Promise<unknown> {
  const { documentId = '' } = params;
  return inTransaction(write.strapi, async () => {
    const run = await lockRun(write.strapi, documentId);
    if (run && run.round > 0) throw refusal('kept_for_the_record');
    await deleteRun(write.strapi, documentId);
    await deleteVersions(write.strapi, documentId);
    await deleteNotes(write.strapi, documentId);
    await deleteAutosaves(write.strapi, documentId);
    await deleteMinhash(write.strapi, documentId);
    await dropStory(write.strapi, 'desk', documentId);
    return next();
  });
}

async function changePublication({ action, params, next }: Call): Promise<unknown> {
  if (!mayChangePublication(action, params.documentId)) throw refusal('publish_by_act_only');
  return next();
}
