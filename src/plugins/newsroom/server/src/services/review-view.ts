import { ERRORS, type ErrorCode } from '../../../shared/errors';
import { paragraphsOf } from '../domain/article/body';
import { possibleActs, standingDecisionsToVoid, type Doer } from '../domain/workflow';
import { contentOf, findDraft } from './article-store';
import { findRun, withByline } from './run-store';
import type { Strapi } from './strapi';

/** One story for review: its text, where it stands, and what this editor may do now, and why not the rest. */
export async function reviewView(strapi: Strapi, documentId: string, by: Doer) {
  const stored = await findRun(strapi, documentId);
  const draft = stored && (await findDraft(strapi, documentId));
  if (!stored || !draft) return null;
  const run = await withByline(strapi, documentId, stored);
  return {
    documentId,
    version: run.version,
    digest: run.digest,
    stage: run.stage,
    publication: run.publication,
    round: run.round,
    policy: { code: run.policy.code, name: run.policy.name },
    holder: run.holder,
    article: {
      ...contentOf(draft),
      columnName: draft.column?.name ?? null,
      departmentName: draft.department?.name ?? null,
      paragraphs: paragraphsOf(draft.body ?? []),
    },
    taken: run.taken,
    editWouldVoid: standingDecisionsToVoid(run).map(({ step }) => step),
    acts: possibleActs(run, by).map((one) => ({ ...one, ...(one.reason && explain(one.reason)) })),
  };
}

const explain = (reason: ErrorCode) => ({ message: { en: ERRORS[reason].en, zh: ERRORS[reason].zh } });
