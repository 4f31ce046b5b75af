import type { BulkInput, BulkResult } from '../../../shared/contracts/acts';
import { ERRORS } from '../../../shared/errors';
import type { EntitledActor } from '../domain/workflow';
import { saidOf } from '../services/runtime/database/said';
import { codeOf } from '../services/runtime/errors';
import type { Strapi } from '../services/runtime/strapi';
import { perform, type EditorialAct } from './perform';

/** One act on a selection: each story decides for itself, in a transaction of its own. */
export async function performBulk(
  strapi: Strapi,
  act: EditorialAct,
  { by, input: { stories, ...shared } }: { by: EntitledActor; input: BulkInput },
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const { documentId, ...seen } of stories) {
    const input = { ...shared, ...seen };
    results.push(
      await perform(strapi, act, { articleId: documentId, by, input }).then(
        ({ run }) => ({ documentId, done: true, stage: run.stage, publication: run.publication }),
        (error: unknown) => refusedResult(strapi, documentId, error),
      ),
    );
  }
  return results;
}

/** A fault of one story must not hide what became of the others. */
function refusedResult(strapi: Strapi, documentId: string, error: unknown): BulkResult {
  const code = codeOf(error);
  if (code) {
    const { status, en, zh } = ERRORS[code];
    return { documentId, done: false, status, code, message: en, zh };
  }
  strapi.log.error(saidOf(error));
  return { documentId, done: false, status: 500, code: 'fault', message: 'Internal Server Error' };
}
