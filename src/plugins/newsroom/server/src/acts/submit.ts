import { findDraft } from '../services/stores/article-store';
import { policyFor } from '../services/stores/policy-store';
import { lastReturn } from '../services/stores/record/decision-store';
import type { EditorialAct } from './perform';

/** 送审: opens a round under the policy of the story's column, which the run keeps from then on. */
export const submit: EditorialAct = {
  name: 'submit',
  prepare: async (run, { strapi, articleId }) => {
    const draft = await findDraft(strapi, articleId);
    const startsRound = run.stage === 'draft' || run.stage === 'returned';
    return startsRound ? { ...run, policy: await policyFor(strapi, draft?.column?.policy) } : run;
  },
  ask: async ({ strapi, articleId }, { stage, digest }) => ({
    isAsReturned: stage === 'returned' && (await lastReturn(strapi, articleId))?.digest === digest,
  }),
};
