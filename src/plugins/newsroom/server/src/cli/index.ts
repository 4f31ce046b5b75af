import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { refused, type CommandOutput } from './output';
import { runParsePage } from './parse-page';

export { parsePage } from '../domain/page-parsing';

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
  try {
    print(await command(readFileSync(file === '-' ? 0 : file)));
  } catch (error) {
    if (!isExpected(error)) throw error;
    print(refused(error.message));
  }
}

/** A file that cannot be read, or a page that the newsroom refuses. */
const isExpected = (error: unknown): error is Error =>
  error instanceof Error && ('syscall' in error || 'expose' in error);

function print({ exitCode, stdout, stderr }: CommandOutput): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
