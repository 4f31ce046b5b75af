import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { CommandOutput } from './output';
import { runParsePage } from './parse-page';

export { parsePage } from '../domain/page-parsing';

/** Exit status for input that cannot be used. */
const BAD_INPUT = 2;

/** Runs the `newsroom` command; Strapi is loaded only by the commands that need a database. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('newsroom').description('The newsroom on the command line');
  program
    .command('parse-page')
    .description('read the text of a printed page and print its stories')
    .argument('[file]', 'a text file; standard input where none or - is named', '-')
    .option('--json', 'print JSON')
    .action((file: string, options: { json?: boolean }) => parsePageFile(file, options.json ?? false));
  program
    .command('import-page')
    .description('import a printed page as drafts')
    .argument('<file>', 'a text file; - for standard input')
    .option('--accept-proposals', 'create the departments, reporters and columns that are new')
    .action(async (file: string, options: { acceptProposals?: boolean }) => {
      const { runImportPage } = await import('./import-page');
      await withBytes(file, (bytes) => runImportPage(bytes, options.acceptProposals ?? false));
    });
  program
    .command('audit')
    .description('the record of decisions')
    .command('verify')
    .description('check the hash chain of all decisions')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      const { runAuditVerify } = await import('./audit-verify');
      print(await runAuditVerify(options.json ?? false));
    });
  await program.parseAsync(argv);
}

const parsePageFile = (file: string, json: boolean): Promise<void> =>
  withBytes(file, (bytes) => Promise.resolve(runParsePage(bytes, { json })));

async function withBytes(
  file: string,
  command: (bytes: Uint8Array) => Promise<CommandOutput>,
): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    print({ exitCode: BAD_INPUT, stdout: '', stderr: `newsroom: ${file}: ${reason}\n` });
    return;
  }
  print(await command(bytes));
}

function print({ exitCode, stdout, stderr }: CommandOutput): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
