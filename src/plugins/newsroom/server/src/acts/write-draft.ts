import type { ArticleContent } from '../../../shared/article';
import {
  changesWords,
  isMostlyNew,
  isMostlyOf,
  shiftsOf,
  writtenBy,
  type Shift,
} from '../domain/article/wording';
import {
  actorKey,
  applyEdit,
  isWithWriters,
  mayChange,
  newRun,
  ownOf,
  withOwn,
  type Actor,
  type EditOutcome,
  type Own,
  type Run,
  type VersionRef,
  type Writing,
} from '../domain/workflow';
import { dropAutosave, writersTakenUp } from '../services/desk/autosaves';
import { refuseExcess } from '../services/desk/story-limits';
import { digestRow, findDraft, markDraft, type DigestedContent } from '../services/stores/article-store';
import { now } from '../services/runtime/editorial-clock';
import { refusal } from '../services/runtime/errors';
import { followStory } from '../services/search/indexes/agree';
import { writeMinhash } from '../services/stores/minhash-index';
import { writeSearchText } from '../services/stores/search-text';
import { policyFor } from '../services/stores/policy-store';
import { createRun, findRun, lockRun, saveRun, withByline } from '../services/stores/run-store';
import type { Strapi } from '../services/runtime/strapi';
import { changesSince, findVersion, keepVersion, listVersions } from '../services/stores/version-store';
import { isImporting } from './authority';
import { recordAct } from './record-act';

/** A write of a story's text by whatever way; runs inside the caller's transaction. */
export interface DraftWrite {
  strapi: Strapi;
  by: Actor;
}

/** Follows the creation of a story: its first version, and its run. A copy has the authors of what was copied. */
export async function followCreation(
  { strapi, by }: DraftWrite,
  articleId: string,
  source?: Own,
): Promise<void> {
  const draft = await findDraft(strapi, articleId);
  if (!draft) throw new Error(`The article ${articleId} has no draft after its creation.`);
  const at = now();
  const content = await digestRow(strapi, draft);
  refuseExcess(content.content);
  const author = isImporting() || by.kind === 'system' ? null : by;
  const written = newRun(await policyFor(strapi, draft.column?.policy), author, content);
  const run = source ? withOwn(written, source) : written;
  // Whoever imports words of others is no author of theirs, and still the one who submits them.
  const creator = by.kind === 'system' ? null : actorKey(by);
  await createRun(strapi, articleId, { run, creator, now: at });
  await keepVersion(strapi, { article: articleId, number: run.version, by, now: at, ...content });
  await writeMinhash(strapi, articleId, content.content);
  await writeSearchText(strapi, articleId, draft);
  await followStory(strapi, 'desk', articleId);
}

/** Whose story it is that is to be copied. */
export async function ownOfSource(strapi: Strapi, articleId: string): Promise<Own | undefined> {
  const run = await findRun(strapi, articleId);
  return run ? ownOf(await withByline(strapi, articleId, run)) : undefined;
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
export async function followEdit(write: DraftWrite, articleId: string, before: Run): Promise<void> {
  const { strapi, by } = write;
  const draft = await findDraft(strapi, articleId);
  if (!draft) throw new Error(`The article ${articleId} has no draft after its change.`);
  const at = now();
  const content = await digestRow(strapi, draft);
  refuseExcess(content.content);
  const { digest } = content;
  const version = before.version + 1;
  if (draft.version !== version) await markDraft(strapi, articleId, { version });
  const writing = await writingOf(write, articleId, { before, written: content });
  const outcome = applyEdit(before, { version, digest, now: at, writing });
  // A draft that nobody has submitted is looked at when somebody does; what was submitted is in the record.
  const isRecorded = before.round > 0 && before.digest !== digest;
  const run = isRecorded ? await withByline(strapi, articleId, outcome.run) : outcome.run;
  await keepVersion(strapi, { article: articleId, number: version, by, now: at, ...content });
  await writeMinhash(strapi, articleId, content.content);
  await writeSearchText(strapi, articleId, draft);
  await followStory(strapi, 'desk', articleId);
  await dropAutosave(strapi, articleId, by);
  await saveRun(strapi, articleId, { before, after: run, now: at });
  if (isRecorded) await recordEdit(write, articleId, { before, outcome: { ...outcome, run }, at });
  for (const schedule of outcome.held) {
    const details = { schedule, reason: 'not_signed' };
    await recordAct({ strapi, articleId, by, now: at }, { act: 'hold', before: run, after: run, details });
  }
}

/** What the write made of the words; on the desk it counts how much of them the person has written by now. */
async function writingOf(
  { strapi, by }: DraftWrite,
  articleId: string,
  { before: run, written }: { before: Run; written: DigestedContent },
): Promise<Writing> {
  const { content: after } = written;
  const last = (await findVersion(strapi, articleId, run.version))?.content;
  if (!last) return { by, wording: 'changed' };
  if (!changesWords(last, after)) return { by, wording: 'kept' };
  const others = await writersTakenUp(strapi, articleId, { by, before: last, after });
  if (isWithWriters(run)) return { by, others, wording: 'changed' };
  const isTheirs = await isMostlyWrittenBy({ strapi, by }, articleId, { run, last, written });
  return { by, others, wording: isTheirs ? 'rewritten' : 'changed' };
}

/** Whether a person wrote most of a text on the desk by now, in whatever steps and rounds; forgotten versions count as the last. */
async function isMostlyWrittenBy(
  { strapi, by }: DraftWrite,
  articleId: string,
  { run, last, written }: { run: Run; last: ArticleContent; written: DigestedContent },
): Promise<boolean> {
  const { content: after, digest } = written;
  const next = { number: run.version + 1, digest, actorKind: by.kind, actorId: by.id };
  const shifts = shiftsOf(writtenBy([...(await listVersions(strapi, articleId)), next], by));
  const textOf = async (number: number) =>
    number === next.number ? after : ((await findVersion(strapi, articleId, number))?.content ?? last);
  const [first] = shifts;
  // Of most stories the text that they found at first tells, and no other is read.
  if (!first || !isMostlyNew(await textOf(first.found), after)) return false;
  const texts: Shift<ArticleContent>[] = [];
  for (const { found, left } of shifts) texts.push({ found: await textOf(found), left: await textOf(left) });
  return isMostlyOf(texts, after);
}

/** Every change of a submitted text is in the record, and what fell by it. */
async function recordEdit(
  { strapi, by }: DraftWrite,
  articleId: string,
  { before, outcome, at }: { before: Run; outcome: EditOutcome; at: string },
): Promise<void> {
  const { run: after, voided } = outcome;
  const details = {
    voided: voided.map(({ step }) => step),
    from: textOf(before),
    to: textOf(after),
    ...ownOf(after),
  };
  await recordAct({ strapi, articleId, by, now: at }, { act: 'edit', before, after, details });
}

const textOf = ({ version, digest }: Run): VersionRef => ({ version, digest });
