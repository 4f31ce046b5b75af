import type { Forgettable } from '../../../../shared/contracts/retention';
import { now } from '../runtime/editorial-clock';
import { forgetSent } from '../outgoing/delivery-store';
import { forgetNotices } from '../outgoing/notices/notice-store';
import { forgetRawTexts } from '../directory/page-import';
import { forgetSentKeys } from '../stores/sent-keys';
import { listUnsubmitted, lockRun } from '../stores/run-store';
import { inTransaction, type Strapi } from '../runtime/strapi';
import { deleteVersionsBefore } from '../stores/version-store';
import { retentionOf } from './settings';

const DAY = 86_400_000;

/** For how many days a correspondent's program is answered as before where it sends the same once more. */
const SENT_KEYS_KEPT = 30;

/** Forgets everything of one kind that is older than an instant, batch by batch; returns how much it was. */
type Forget = (strapi: Strapi, before: string) => Promise<number>;

/** How each thing is forgotten: a period of the settings without a line here does not compile. */
const SWEEPABLE: Record<Forgettable, Forget> = {
  pageTexts: forgetRawTexts,
  draftVersions: forgetDraftVersions,
  sentMessages: async (strapi, before) =>
    (await forgetSent(strapi, before)) + (await forgetNotices(strapi, before)),
};

/** Forgets what is older than the paper's settings say; returns how much of each. Instances may run it at once. */
export async function sweep(strapi: Strapi): Promise<Record<Forgettable, number>> {
  const retention = await retentionOf(strapi);
  const forgotten = { pageTexts: 0, draftVersions: 0, sentMessages: 0 };
  for (const [thing, forget] of Object.entries(SWEEPABLE) as [Forgettable, Forget][]) {
    const days = retention[thing];
    if (days !== null) forgotten[thing] = await forget(strapi, daysAgo(days));
  }
  await forgetSentKeys(strapi, daysAgo(SENT_KEYS_KEPT));
  return forgotten;
}

const daysAgo = (days: number): string => new Date(Date.parse(now()) - days * DAY).toISOString();

/** Each story is looked at under its lock: one that is submitted at this moment keeps everything (promise 9). */
async function forgetDraftVersions(strapi: Strapi, before: string): Promise<number> {
  let forgotten = 0;
  for await (const articles of listUnsubmitted(strapi)) {
    for (const articleId of articles) {
      forgotten += await inTransaction(strapi, async () => {
        const run = await lockRun(strapi, articleId);
        return run?.round === 0
          ? deleteVersionsBefore(strapi, articleId, { before, number: run.version })
          : 0;
      });
    }
  }
  return forgotten;
}
