import type { Actor } from '../../domain/workflow';
import { currentActId, withActId } from '../runtime/act-id';
import { codeOf } from '../runtime/errors';
import { metricsOf } from './registry';
import type { Strapi } from '../runtime/strapi';

/** Who tries what on which story; `null` where an act is on no single one. */
export interface Attempt {
  act: string;
  article: string | null;
  /** What else it is on: the code of a policy, the documentId of a record. */
  subject?: string;
  by: Actor;
}

/** Counts, times and logs an act, also a refused one: never a word of a story or an opinion. */
export function instrumentAct<Result extends object>(
  strapi: Strapi,
  attempt: Attempt,
  work: () => Promise<Result>,
): Promise<Result> {
  return withActId(async () => {
    const start = performance.now();
    const note = (outcome: string, sequence: number | null = null) => {
      noteAct(strapi, attempt, { outcome, sequence, ms: performance.now() - start });
    };
    try {
      const result = await work();
      note('ok', sequenceOf(result));
      return result;
    } catch (error) {
      note(codeOf(error) ?? 'fault');
      throw error;
    }
  });
}

/** An act that is recorded answers with its decision. */
const sequenceOf = (result: { decision?: { sequence: number } }): number | undefined =>
  result.decision?.sequence;

interface Outcome {
  /** `ok`, the code of a refusal, or `fault`. */
  outcome: string;
  /** Place in the record. */
  sequence: number | null;
  /** Duration in milliseconds. */
  ms: number;
}

function noteAct(strapi: Strapi, attempt: Attempt, { outcome, sequence, ms }: Outcome): void {
  const { act, article, subject, by } = attempt;
  const { acts, actSeconds } = metricsOf(strapi);
  acts.inc({ act, outcome });
  actSeconds.observe({ act }, ms / 1000);
  const actId = currentActId();
  const took = Math.round(ms);
  const who = { actorKind: by.kind, actorId: by.id };
  const facts = { actId, act, article, ...(subject && { subject }), ...who, outcome, sequence, ms: took };
  strapi.log.info(
    `act ${act} ${article ?? subject ?? '-'} ${by.kind}:${by.id} ${outcome} ${took}ms ${actId}`,
    facts,
  );
}
