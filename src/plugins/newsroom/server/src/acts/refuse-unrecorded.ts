import type { Act } from '../../../shared/vocabulary';
import { differsFromRecord } from '../domain/record/replay';
import type { Run } from '../domain/workflow';
import { refusal } from '../services/runtime/errors';
import { chainHead, decisionsOn } from '../services/stores/record/decision-store';
import type { Strapi } from '../services/runtime/strapi';

/** Acts after which somebody outside reads the text: the public, or sites under embargo. */
const LEADING_OUT: readonly Act[] = ['publish', 'schedule', 'correct', 'restore', 'override'];

/**
 * What goes out was signed by the decisions in the record (promise 1): the run that they make is compared with the
 * stored one, which somebody may have forged past the newsroom. `record_differs` names the parts.
 */
export async function refuseUnrecorded(
  act: Act,
  { strapi, articleId }: { strapi: Strapi; articleId: string },
  stored: Run,
): Promise<void> {
  if (!LEADING_OUT.includes(act)) return;
  const decisions = await decisionsOn(strapi, articleId);
  const differing = differsFromRecord(decisions, stored, await chainHead(strapi));
  if (differing.length === 0) return;
  strapi.log.error(`The run of ${articleId} is not what its decisions say: ${differing.join(', ')}`);
  throw refusal('record_differs', { differing });
}
