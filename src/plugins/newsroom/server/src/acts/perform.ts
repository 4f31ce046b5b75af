import type { Act } from '../../../shared/vocabulary';
import type { ActInput } from '../../../shared/contracts/acts';
import { storyFaults, type StoryFault } from '../domain/article/completeness';
import type { LinkedDecision } from '../domain/record/chain';
import {
  decide,
  dueProof,
  holderAt,
  isOtherProof,
  ownOf,
  type Actor,
  type EntitledActor,
  type Request,
  type Run,
} from '../domain/workflow';
import { instrumentAct } from '../services/telemetry/act-instrumentation';
import { contentOf, findDraft, refuseUnlessUnder, type ArticleRow } from '../services/stores/article-store';
import { countOpenNotes } from '../services/desk/notes';
import { withDraftRead } from '../services/desk/drafts/read-ahead';
import { refuseTakenSlug } from '../services/public/slugs';
import { now } from '../services/runtime/editorial-clock';
import { refusal } from '../services/runtime/errors';
import { lockRun, saveRun, withByline } from '../services/stores/run-store';
import { inTransaction, type Strapi } from '../services/runtime/strapi';
import { changesSince } from '../services/stores/version-store';
import { recordAct } from './record-act';
import { refuseUnrecorded } from './refuse-unrecorded';

/** What an act works on. */
export interface ActContext {
  strapi: Strapi;
  articleId: string;
  by: EntitledActor;
  input: ActInput;
  now: string;
  /** Where the act was scheduled: for when, and by whom. */
  scheduled?: { at: string; by: Actor };
}

/** One editorial act: what it needs to know before the decision, and what it writes beside run and record. */
export interface EditorialAct {
  name: Act;
  /** Completes the run before the decision. */
  prepare?: (run: Run, context: ActContext) => Promise<Run>;
  /** What the decision asks for beside version, opinion and note. */
  ask?: (context: ActContext, run: Run) => Partial<Request> | Promise<Partial<Request>>;
  /** Writes what belongs to this act alone, inside its transaction. */
  write?: (change: Change, context: ActContext) => Promise<void>;
  /** What the record keeps beside the common fields. */
  details?: (change: Change, context: ActContext) => Record<string, unknown> | undefined;
}

/** A run before and after an act. */
export interface Change {
  before: Run;
  after: Run;
}

/** The run after an act, and its place in the record. */
export interface ActResult {
  run: Run;
  decision: LinkedDecision;
}

/**
 * Performs an act: permit, decide, write, record, announce, in one transaction (promise 4).
 * Throws the refusal as an error that Strapi answers with.
 */
export function perform(
  strapi: Strapi,
  act: EditorialAct,
  request: { articleId: string; by: EntitledActor; input: ActInput },
): Promise<ActResult> {
  const { articleId, by } = request;
  const work = () => inTransaction(strapi, () => take(act, { strapi, ...request, now: now() }));
  return instrumentAct(strapi, { act: act.name, article: articleId, by }, () =>
    TOWARDS_PUBLIC.includes(act.name) ? withDraftRead(strapi, articleId, work) : work(),
  );
}

async function take(act: EditorialAct, context: ActContext): Promise<ActResult> {
  const stored = await lockRun(context.strapi, context.articleId);
  if (!stored) throw refusal('not_found');
  return performOn(act, context, stored);
}

/** Performs an act on a run as it is stored, which the caller's transaction has locked. */
export async function performOn(act: EditorialAct, context: ActContext, stored: Run): Promise<ActResult> {
  const { strapi, articleId, input } = context;
  const before = await complete(stored, act, context);
  const after = await judge(before, act, context);
  await refuseUnrecorded(act.name, context, stored);
  await act.write?.({ before, after }, context);
  await saveRun(strapi, articleId, { before, after, now: context.now });
  const { opinion, reasonCode } = input;
  const details = detailsOf(act, { before, after }, context);
  // The record tells what the act made of the run as it was stored, new authors included.
  const told = { act: act.name, before: stored, after, opinion, reasonCode, details };
  return { run: after, decision: await recordAct(context, told) };
}

function detailsOf(
  act: EditorialAct,
  change: Change,
  context: ActContext,
): Record<string, unknown> | undefined {
  const own = act.details?.(change, context);
  return context.scheduled ? { ...own, scheduled: context.scheduled } : own;
}

const complete = async (run: Run, act: EditorialAct, context: ActContext): Promise<Run> =>
  act.prepare ? act.prepare(run, context) : run;

async function judge(run: Run, { name, ask }: EditorialAct, context: ActContext): Promise<Run> {
  const { by, now } = context;
  const { version, opinion, note } = context.input;
  refuseOther(run, name, context);
  const draft = TOWARDS_PUBLIC.includes(name) ? await findDraft(context.strapi, context.articleId) : null;
  const issues = draft ? storyFaults(contentOf(draft)) : [];
  const isIncomplete = issues.length > 0;
  const verdict = decide(await runAsKnown(run, context), {
    act: name,
    by,
    version,
    now,
    opinion,
    note,
    isIncomplete,
    ...(await openNotesFor(run, context)),
    ...(await ask?.(context, run)),
  });
  if (!verdict.allowed) throw refusal(verdict.reason, await explain(run, context, issues));
  if (draft) await lookAtText(name, run, draft, context);
  // Whose story it is, is kept where the record says so: with the submission, and with each change of the text.
  return name === 'submit' ? verdict.run : { ...verdict.run, ...ownOf(run) };
}

/** Nobody decides on another step than the one that they saw. */
function refuseOther(run: Run, act: Act, { by, input: { stage, proof } }: ActContext): void {
  if (stage && stage !== run.stage) throw refusal('wrong_stage', { stage: run.stage });
  if (act === 'proof' && isOtherProof(run, by, proof))
    throw refusal('wrong_proof', { proof: dueProof(run)?.number });
}

/** The run with those who are known to be its authors now; of the program's own acts nobody asks. */
const runAsKnown = async (run: Run, { strapi, articleId, by }: ActContext): Promise<Run> =>
  by.kind === 'system' ? run : withByline(strapi, articleId, run);

/** Notes are counted where the policy asks for them. */
const openNotesFor = async (
  { policy }: Run,
  { strapi, articleId }: ActContext,
): Promise<Pick<Request, 'openNotes'>> =>
  policy.settledNotes ? { openNotes: await countOpenNotes(strapi, articleId) } : {};

/** Acts that bring a story to the public, or nearer: each asks whether it could go out now. */
const TOWARDS_PUBLIC: readonly Act[] = [
  'submit',
  'approve',
  'proof',
  'schedule',
  'publish',
  'correct',
  'restore',
  'override',
];

/** Acts by which somebody stands by a text; those that publish look at it themselves (make-public.ts). */
const SIGNING: readonly Act[] = ['submit', 'approve', 'proof', 'schedule'];

/** Nobody signs what nobody saw: words and pictures have to be those that the version was kept with (promise 1). */
async function lookAtText(
  act: Act,
  { version, digest }: Run,
  draft: ArticleRow,
  { strapi, articleId }: ActContext,
): Promise<void> {
  if (SIGNING.includes(act))
    await refuseUnlessUnder(strapi, draft, digest, refusal('version_differs', { version }));
  await refuseTakenSlug(strapi, draft.slug, articleId);
}

/** What a refused person needs to go on: where the story is, who has it, who changed it, and what it lacks. */
async function explain(
  run: Run,
  { strapi, articleId, input, now }: ActContext,
  issues: readonly StoryFault[],
): Promise<Record<string, unknown>> {
  const changes = await changesSince(strapi, articleId, { seen: input.version, current: run.version });
  return {
    stage: run.stage,
    version: run.version,
    heldBy: holderAt(run, now)?.name ?? null,
    ...changes,
    ...(issues.length > 0 && { issues }),
  };
}
