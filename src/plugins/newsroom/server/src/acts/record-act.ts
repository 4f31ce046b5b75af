import type { RecordedAct } from '../../../shared/vocabulary';
import type { LinkedDecision } from '../domain/record/chain';
import type { Actor, Run } from '../domain/workflow';
import { record } from '../services/decision-store';
import type { Strapi } from '../services/strapi';

/** What was done, and what it made of the run. */
export interface Done {
  act: RecordedAct;
  before: Run;
  after: Run;
  opinion?: string;
  reasonCode?: string;
  details?: Record<string, unknown>;
}

/** Writes an act into the record, as the last write of its transaction. */
export function recordAct(
  { strapi, article, by, now }: { strapi: Strapi; article: string; by: Actor; now: string },
  { act, before, after, opinion, reasonCode, details }: Done,
): Promise<LinkedDecision> {
  return record(strapi, {
    article,
    act,
    actorKind: by.kind,
    actorId: by.id,
    actorName: by.name,
    at: now,
    round: after.round,
    fromStage: before.stage,
    toStage: after.stage,
    fromPublication: before.publication,
    toPublication: after.publication,
    version: after.version,
    digest: after.digest,
    opinion: opinion ?? null,
    reasonCode: reasonCode ?? null,
    details: details ?? null,
  });
}
