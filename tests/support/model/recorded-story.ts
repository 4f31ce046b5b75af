import {
  GENESIS,
  link,
  type LinkedDecision,
} from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import { keptOfRun } from '../../../src/plugins/newsroom/server/src/domain/record/replay';
import { dueProof, type Run } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { RecordedAct } from '../../../src/plugins/newsroom/shared/vocabulary';
import { NOW } from './runs';
import type { DoneInMemory } from './workflow-in-memory';

/** The record of a story in memory, written as the newsroom's acts write it. */
export class RecordInMemory {
  readonly decisions: LinkedDecision[] = [];

  /** Takes what was done. */
  add(done: DoneInMemory): void {
    const { after, asked } = done;
    if (!('outcome' in asked)) {
      this.#write(asked.act, done, detailsOf(done));
      return;
    }
    const { voided, held } = asked.outcome;
    if (voided.length > 0) this.#write('edit', done, { voided: voided.map(({ step }) => step) });
    for (const schedule of held)
      this.#write('hold', { ...done, before: after }, { schedule, reason: 'not_signed' });
  }

  #write(act: RecordedAct, { before, after, by, asked }: DoneInMemory, own: object): void {
    const last = this.decisions.at(-1) ?? GENESIS;
    const kept = keptOfRun(act === 'submit', before, after);
    const decision = {
      ...{ sequence: last.sequence + 1, article: 'story', act, at: NOW },
      ...{ actorKind: by.kind, actorId: by.id, actorName: by.name },
      round: after.round,
      fromStage: before.stage,
      toStage: after.stage,
      fromPublication: before.publication,
      toPublication: after.publication,
      version: after.version,
      digest: after.digest,
      opinion: ('opinion' in asked && asked.opinion) || null,
      reasonCode: null,
      details: { ...own, ...kept },
    };
    this.decisions.push(JSON.parse(JSON.stringify(link(decision, last.hash))) as LinkedDecision);
  }
}

/** What the acts keep beside the common fields. */
function detailsOf({ before, after, asked }: DoneInMemory): object {
  const { act, note, plan } = asked as Exclude<DoneInMemory['asked'], { act: 'edit' }>;
  const details: Partial<Record<RecordedAct, object>> = {
    takeover: { from: before.holder },
    proof: { proof: dueProof(before)?.number },
    schedule: { schedule: after.schedules.find((one) => one.act === plan?.act), note },
    unschedule: { schedules: cleared(before, after) },
    withdraw: { note: after.tombstone?.note, scopes: after.tombstone?.scopes },
    override: { note, countersignDueAt: after.override?.dueAt },
  };
  return details[act] ?? { note };
}

const cleared = (before: Run, after: Run): object[] =>
  before.schedules.filter((one) => !after.schedules.includes(one));
