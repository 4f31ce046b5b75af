import { SingleBar } from 'cli-progress';
import { countFaults, verifyRecord, type RecordReport } from '../services/record/verify';
import { countDecisions } from '../services/stores/record/decision-store';
import { countRuns } from '../services/stores/run-store';
import type { Strapi } from '../services/runtime/strapi';
import { describeFault, faultCount } from './describe-faults';
import { describeState } from './describe-state';
import type { CommandOutput } from './output';
import { withStrapi } from './with-strapi';

/** `newsroom audit verify`: checks the chain, the checkpoints, and what is kept of every story against its decisions. */
export async function runAuditVerify(json: boolean): Promise<CommandOutput> {
  const report = await withStrapi(verify);
  const stdout = json ? `${JSON.stringify(report, null, 2)}\n` : describe(report);
  return { exitCode: countFaults(report) === 0 ? 0 : 1, stdout, stderr: '' };
}

/** With a bar on a terminal, and without a word where none looks on. */
async function verify(strapi: Strapi): Promise<RecordReport> {
  const bar = new SingleBar({ format: 'decisions and stories [{bar}] {value}/{total}', noTTYOutput: false });
  bar.start((await countDecisions(strapi)) + (await countRuns(strapi)), 0);
  try {
    return await verifyRecord(strapi, (count) => bar.increment(count));
  } finally {
    bar.stop();
  }
}

function describe(report: RecordReport): string {
  const { decisions, faults, checkpoints, state } = report;
  if (countFaults(report) === 0) return `${decisions} decisions, the record holds.\n`;
  const lines = [
    ...[...faults, ...checkpoints].map(describeFault),
    ...state.map(describeState),
    `${decisions} decisions, ${faultCount(countFaults(report))}`,
  ];
  return `${lines.join('\n')}\n`;
}
