import type { ReviewText, ReviewView } from '../../../../shared/contracts/review';
import { ERRORS, type ErrorCode } from '../../../../shared/errors';
import type { Policy } from '../../../../shared/policy';
import { paragraphsOf } from '../../domain/article/body';
import { storyFaults } from '../../domain/article/completeness';
import {
  holderAt,
  missingSteps,
  possibleActs,
  standingDecisionsToVoid,
  type EntitledActor,
  type Run,
} from '../../domain/workflow';
import { contentOf, findDraft, type ArticleRow } from '../stores/article-store';
import { now } from '../runtime/editorial-clock';
import { lastReturn } from '../stores/record/decision-store';
import { personsBehind } from '../directory/lists/end-marks';
import { countOpenNotes } from './notes';
import { findRun, withByline } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

/** One story for review: its text, where it stands, and what this editor may do now, and why not the rest. */
export async function reviewView(
  strapi: Strapi,
  documentId: string,
  by: EntitledActor,
): Promise<ReviewView | null> {
  const stored = await findRun(strapi, documentId);
  const draft = stored && (await findDraft(strapi, documentId));
  if (!stored || !draft) return null;
  const run = await withByline(strapi, documentId, stored);
  const at = now();
  const isIncomplete = storyFaults(contentOf(draft)).length > 0;
  const openNotes = await countOpenNotes(strapi, documentId);
  return {
    documentId,
    version: run.version,
    digest: run.digest,
    stage: run.stage,
    publication: run.publication,
    round: run.round,
    policy: shownOf(run.policy),
    holder: holderAt(run, at),
    article: await textOf(strapi, draft),
    taken: run.taken,
    missing: missingSteps(run),
    lastPublic: run.lastPublic,
    schedules: run.schedules,
    tombstone: run.tombstone,
    override: run.override,
    editWouldVoid: standingDecisionsToVoid(run).map(({ step }) => step),
    returned: await returnOf(strapi, run, documentId),
    openNotes,
    corrections: draft.corrections ?? [],
    acts: possibleActs(run, by, at, { isIncomplete, openNotes }).map((one) => ({
      ...one,
      ...(one.reason && explain(one.reason)),
    })),
  };
}

/** What sent the story back, while it is with the author or in review. */
async function returnOf(strapi: Strapi, { round }: Run, documentId: string): Promise<ReviewView['returned']> {
  const decision = round > 0 ? await lastReturn(strapi, documentId) : null;
  if (!decision) return null;
  const { act, actorName: by, at, opinion, reasonCode, fromStage, version, digest } = decision;
  return { act, by, at, opinion, reasonCode, fromStage, version, digest };
}

const shownOf = ({ code, name, reviews, proofs }: Policy): ReviewView['policy'] => ({
  code,
  name,
  reviews,
  proofs,
});

async function textOf(strapi: Strapi, draft: ArticleRow): Promise<ReviewText> {
  const content = contentOf(draft);
  return {
    ...content,
    columnName: draft.column?.name ?? null,
    departmentName: draft.department?.name ?? null,
    markedBy: await personsBehind(strapi, draft),
    paragraphs: paragraphsOf(content.body),
  };
}

const explain = (reason: ErrorCode) => ({ message: { en: ERRORS[reason].en, zh: ERRORS[reason].zh } });
