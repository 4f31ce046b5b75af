import {
  ChainCheck,
  type ChainFault,
  type LinkedDecision,
} from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { CheckpointFault } from '../../../src/plugins/newsroom/server/src/domain/record/checkpoint';
import type { StateFault } from '../../../src/plugins/newsroom/server/src/domain/record/state';
import type { Newsroom } from '../newsroom';

interface RecordReport {
  faults: ChainFault[];
  checkpoints: CheckpointFault[];
  state: StateFault[];
}

/** Checks the whole chain of a newsroom, read past the plugin's own stores. */
export async function checkRecord({
  strapi,
}: Newsroom): Promise<{ decisions: number; faults: ChainFault[] }> {
  const rows = await strapi.db.query('plugin::newsroom.decision').findMany({ orderBy: { sequence: 'asc' } });
  const head = await strapi.db.query('plugin::newsroom.chain-head').findOne({ where: { name: 'decisions' } });
  const check = new ChainCheck();
  for (const { id, documentId, createdAt, updatedAt, publishedAt, locale, ...row } of rows) {
    check.add(row as LinkedDecision);
  }
  check.finish(head);
  return { decisions: rows.length, faults: check.faults };
}

/** Everything that the newsroom's own check of its record finds. */
export async function faultsOf({ strapi }: Newsroom): Promise<object[]> {
  const service = strapi.plugin('newsroom').service('record');
  const { faults, checkpoints, state } = (await service.verify()) as RecordReport;
  return [...faults, ...checkpoints, ...state];
}
