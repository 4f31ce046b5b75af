import { SingleBar } from 'cli-progress';
import type { ChainFault } from '../domain/record/chain';
import { CheckpointCheck, type CheckpointFault } from '../domain/record/checkpoint';
import { listCheckpoints } from '../services/stores/record/checkpoint-store';
import { checkChain, countDecisions } from '../services/stores/record/decision-store';
import type { Strapi } from '../services/runtime/strapi';
import { findUnsigned, type UnsignedStory } from '../services/record/unsigned';
import { describeFault } from './describe-faults';
import type { CommandOutput } from './output';
import { withStrapi } from './with-strapi';

interface Report {
  decisions: number;
  faults: ChainFault[];
  checkpoints: CheckpointFault[];
  unsigned: UnsignedStory[];
}

/** `newsroom audit verify`: checks the chain, the checkpoints, and that every published text is one that was signed. */
export async function runAuditVerify(json: boolean): Promise<CommandOutput> {
  const report = await withStrapi(verify);
  const stdout = json ? `${JSON.stringify(report, null, 2)}\n` : describe(report);
  return { exitCode: countFaults(report) === 0 ? 0 : 1, stdout, stderr: '' };
}

async function verify(strapi: Strapi): Promise<Report> {
  const bar = new SingleBar({ format: 'decisions [{bar}] {value}/{total}', noTTYOutput: false });
  bar.start(await countDecisions(strapi), 0);
  const checkpoints = new CheckpointCheck(await listCheckpoints(strapi));
  const chain = await checkChain(strapi, (rows) => {
    for (const row of rows) checkpoints.add(row);
    bar.increment(rows.length);
  });
  bar.stop();
  checkpoints.finish();
  return { ...chain, checkpoints: checkpoints.faults, unsigned: await findUnsigned(strapi) };
}

const countFaults = ({ faults, checkpoints, unsigned }: Report): number =>
  faults.length + checkpoints.length + unsigned.length;

function describe(report: Report): string {
  const { decisions, faults, checkpoints, unsigned } = report;
  if (countFaults(report) === 0) return `${decisions} decisions, the chain holds.\n`;
  const lines = [
    ...[...faults, ...checkpoints].map(describeFault),
    ...unsigned.map(({ documentId, headline }) => `published but not signed: ${documentId} ${headline}`),
    `${decisions} decisions, ${countFaults(report)} faults.`,
  ];
  return `${lines.join('\n')}\n`;
}
