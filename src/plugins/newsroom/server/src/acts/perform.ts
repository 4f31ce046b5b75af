import type { Act } from '../../../shared/vocabulary';
import type { ActInput } from '../../../shared/contracts/acts';
import type { LinkedDecision } from '../domain/record/chain';
import { decide, type Doer, type Run } from '../domain/workflow';
import { now } from '../services/editorial-clock';
import { refusal } from '../services/errors';
import { announceDecision } from '../services/outgoing/announce';
import { lockRun, saveRun, withByline } from '../services/run-store';
import { inTransaction, type Strapi } from '../services/strapi';
import { changesSince } from '../services/version-store';
import { recordAct } from './record-act';

/** What an act works on. */
export interface ActContext {
  strapi: Strapi;
  article: string;
  by: Doer;
  input: ActInput;
  now: string;
}

/** One editorial act: what it needs to know before the decision, and what it writes beside run and record. */
export interface EditorialAct {
  name: Act;
  /** Completes the run before the decision. */
  prepare?: (run: Run, context: ActContext) => Promise<Run>;
  /** Writes what belongs to this act alone, inside its transaction. */
  write?: (after: Run, context: ActContext) => Promise<void>;
  /** What the record keeps beside the common fields. */
  details?: (before: Run) => Record<string, unknown>;
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
  request: { article: string; by: Doer; input: ActInput },
): Promise<ActResult> {
  const context: ActContext = { strapi, ...request, now: now() };
  return inTransaction(strapi, async () => {
    const before = await loadRun(act, context);
    const after = await judge(before, act, context);
    await act.write?.(after, context);
    await saveRun(strapi, context.article, { before, after, now: context.now });
    const { opinion, reasonCode } = context.input;
    const details = act.details?.(before);
    const decision = await recordAct(context, { act: act.name, before, after, opinion, reasonCode, details });
    await announceDecision(strapi, decision, after.published ?? before.published);
    return { run: after, decision };
  });
}

async function loadRun(act: EditorialAct, context: ActContext): Promise<Run> {
  const run = await lockRun(context.strapi, context.article);
  if (!run) throw refusal('not_found');
  const withAuthors = await withByline(context.strapi, context.article, run);
  return act.prepare ? act.prepare(withAuthors, context) : withAuthors;
}

async function judge(run: Run, { name }: EditorialAct, context: ActContext): Promise<Run> {
  const { stage, version, opinion } = context.input;
  if (stage && stage !== run.stage) throw refusal('wrong_stage', { stage: run.stage });
  const verdict = decide(run, { act: name, by: context.by, version, opinion });
  if (verdict.allowed) return verdict.run;
  throw refusal(verdict.reason, await explain(run, context));
}

/** What a refused person needs to go on: where the story is, who has it, and who changed it. */
async function explain(run: Run, { strapi, article, input }: ActContext): Promise<Record<string, unknown>> {
  const changes = await changesSince(strapi, article, { seen: input.version, current: run.version });
  return { stage: run.stage, version: run.version, heldBy: run.holder?.name ?? null, ...changes };
}
