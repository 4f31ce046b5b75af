import type { ArticleContent } from '../../../shared/article';
import { ERRORS, type ErrorCode } from '../../../shared/errors';
import type { Policy } from '../../../shared/policy';
import type { Act, Label } from '../../../shared/vocabulary';
import { paragraphsOf } from '../domain/article/body';
import {
  holderAt,
  possibleActs,
  standingDecisionsToVoid,
  type Doer,
  type Run,
  type TakenStep,
} from '../domain/workflow';
import { contentOf, findDraft, type ArticleRow } from './article-store';
import { now } from './editorial-clock';
import { findRun, withByline } from './run-store';
import type { Strapi } from './strapi';

/** A story as its reviewer sees it. */
export interface ReviewView extends Pick<
  Run,
  | 'version'
  | 'digest'
  | 'stage'
  | 'publication'
  | 'round'
  | 'holder'
  | 'taken'
  | 'schedules'
  | 'tombstone'
  | 'override'
> {
  documentId: string;
  policy: Pick<Policy, 'code' | 'name'>;
  article: ReviewText;
  /** Steps that a change of the text would void. */
  editWouldVoid: TakenStep['step'][];
  acts: { act: Act; allowed: boolean; reason?: ErrorCode; message?: Label }[];
}

interface ReviewText extends ArticleContent {
  columnName: string | null;
  departmentName: string | null;
  paragraphs: string[];
}

/** One story for review: its text, where it stands, and what this editor may do now, and why not the rest. */
export async function reviewView(strapi: Strapi, documentId: string, by: Doer): Promise<ReviewView | null> {
  const stored = await findRun(strapi, documentId);
  const draft = stored && (await findDraft(strapi, documentId));
  if (!stored || !draft) return null;
  const run = await withByline(strapi, documentId, stored);
  const at = now();
  return {
    documentId,
    version: run.version,
    digest: run.digest,
    stage: run.stage,
    publication: run.publication,
    round: run.round,
    policy: { code: run.policy.code, name: run.policy.name },
    holder: holderAt(run, at),
    article: textOf(draft),
    taken: run.taken,
    schedules: run.schedules,
    tombstone: run.tombstone,
    override: run.override,
    editWouldVoid: standingDecisionsToVoid(run).map(({ step }) => step),
    acts: possibleActs(run, by, at).map((one) => ({ ...one, ...(one.reason && explain(one.reason)) })),
  };
}

function textOf(draft: ArticleRow): ReviewText {
  const content = contentOf(draft);
  return {
    ...content,
    columnName: draft.column?.name ?? null,
    departmentName: draft.department?.name ?? null,
    paragraphs: paragraphsOf(content.body),
  };
}

const explain = (reason: ErrorCode) => ({ message: { en: ERRORS[reason].en, zh: ERRORS[reason].zh } });
