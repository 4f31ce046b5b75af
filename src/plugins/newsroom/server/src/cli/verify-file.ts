import { UnusableFile } from '../services/record-file/read-zip';
import { verifyFile, type FileReport } from '../services/record-file/verify-file';
import { describeFault, faultCount } from './describe-faults';
import { refused, type CommandOutput } from './output';

/** `newsroom audit verify FILE`: checks an export or the file of a story; needs neither database nor Strapi. */
export async function runVerifyFile(file: string, json: boolean): Promise<CommandOutput> {
  try {
    const report = await verifyFile(file);
    const stdout = json ? `${JSON.stringify(report, null, 2)}\n` : describe(report);
    return { exitCode: report.faults.length === 0 ? 0 : 1, stdout, stderr: '' };
  } catch (error) {
    if (error instanceof UnusableFile) return refused(error.message);
    throw error;
  }
}

function describe(report: FileReport): string {
  const { article, decisions, versions, checkpoints, withText, madeAt, faults } = report;
  const what = article ? `file of article ${article}` : 'export of the record';
  const counts = `${decisions} decisions, ${versions} versions ${withText ? 'with' : 'without'} text, ${checkpoints} checkpoints`;
  const result = faults.length === 0 ? 'The file holds.' : faultCount(faults.length);
  return `${[`${what}, made at ${madeAt}: ${counts}`, ...faults.map(describeFault), result].join('\n')}\n`;
}
