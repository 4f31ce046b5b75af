import type { ClaimAnswer } from '../../../../shared/contracts/claims';
import { holderAt, renewClaim, type EntitledActor } from '../../domain/workflow';
import { now } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import { lockRun, saveRun } from '../stores/run-store';
import { inTransaction, type Strapi } from '../runtime/strapi';

/**
 * Lets a claim go on while its holder is at work, and tells whether the text is still the one that was read. A
 * heartbeat each minute is no decision, so that the record stays a record of decisions.
 */
export const keepClaim = (strapi: Strapi, articleId: string, by: EntitledActor): Promise<ClaimAnswer> =>
  inTransaction(strapi, async () => {
    const at = now();
    const before = await lockRun(strapi, articleId);
    if (!before) throw refusal('not_found');
    const verdict = renewClaim(before, by, at);
    if (!verdict.allowed) throw refusal(verdict.reason, { heldBy: holderAt(before, at)?.name ?? null });
    const { run: after } = verdict;
    await saveRun(strapi, articleId, { before, after, now: at });
    const { stage, version, holder } = after;
    return { stage, version, until: holder?.until ?? at };
  });
