import { applyEdit, mayChange, newRun, type Actor, type Run } from '../domain/workflow';
import { dropAutosave } from '../services/desk/autosaves';
import { refuseExcess } from '../services/desk/story-limits';
import { digestRow, findDraft, markDraft } from '../services/stores/article-store';
import { now } from '../services/runtime/editorial-clock';
import { refusal } from '../services/runtime/errors';
import { writeMinhash } from '../services/stores/minhash-index';
import { writeSearchText } from '../services/stores/search-text';
import { policyFor } from '../services/stores/policy-store';
import { createRun, lockRun, saveRun } from '../services/stores/run-store';
import type { Strapi } from '../services/runtime/strapi';
import { changesSince, keepVersion } from '../services/stores/version-store';
import { isImporting } from './authority';
import { recordAct } from './record-act';

/** A write of a story's text by whatever way; runs inside the caller's transaction. */
export interface DraftWrite {
  strapi: Strapi;
  by: Actor;
}

/** Follows the creation of a story: its first version, and its run. */
export async function followCreation({ strapi, by }: DraftWrite, articleId: string): Promise<void> {
  const draft = await findDraft(strapi, articleId);
  if (!draft) throw new Error(`The article ${articleId} has no draft after its creation.`);
  const at = now();
  const content = await digestRow(strapi, draft);
  refuseExcess(content.content);
  const author = isImporting() || by.kind === 'system' ? null : by;
  const run = newRun(await policyFor(strapi, draft.column?.policy), author, content);
  await createRun(strapi, articleId, run, at);
  await keepVersion(strapi, { article: articleId, number: run.version, by, now: at, ...content });
  await writeMinhash(strapi, articleId, content.content);
  await writeSearchText(strapi, articleId, draft);
}

/**
 * Locks the story for a write and refuses one that is not made on its present version (promise 5) or not open to
 * the person.
 */
export async function openDraft(write: DraftWrite, articleId: string, version: unknown): Promise<Run> {
  const run = await lockRun(write.strapi, articleId);
  if (!run) throw refusal('not_found');
  if (!mayChange(run, write.by)) throw refusal('not_editable', { stage: run.stage });
  if (typeof version !== 'number')
    throw refusal('version_required', { path: ['version'], version: run.version });
  if (version === run.version) return run;
  const changes = await changesSince(write.strapi, articleId, { seen: version, current: run.version });
  throw refusal('stale_version', { version: run.version, ...changes });
}

/** Follows a write: a new version, the decisions that it voids, and their record (promise 3). */
export async function followEdit({ strapi, by }: DraftWrite, articleId: string, before: Run): Promise<void> {
  const draft = await findDraft(strapi, articleId);
  if (!draft) throw new Error(`The article ${articleId} has no draft after its change.`);
  const at = now();
  const content = await digestRow(strapi, draft);
  refuseExcess(content.content);
  const version = before.version + 1;
  if (draft.version !== version) await markDraft(strapi, articleId, { version });
  const { run: after, voided, held } = applyEdit(before, { version, digest: content.digest, now: at });
  await keepVersion(strapi, { article: articleId, number: version, by, now: at, ...content });
  await writeMinhash(strapi, articleId, content.content);
  await writeSearchText(strapi, articleId, draft);
  await dropAutosave(strapi, articleId, by);
  await saveRun(strapi, articleId, { before, after, now: at });
  if (voided.length) {
    const details = { voided: voided.map(({ step }) => step) };
    await recordAct({ strapi, articleId, by, now: at }, { act: 'edit', before, after, details });
  }
  for (const schedule of held) {
    const details = { schedule, reason: 'not_signed' };
    await recordAct({ strapi, articleId, by, now: at }, { act: 'hold', before: after, after, details });
  }
}
