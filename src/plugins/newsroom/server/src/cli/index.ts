import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addAuditCommands, addFileCommands } from './audit-commands';
import { show } from './output';
import { addSearchCommands } from './search-commands';
import { runParsePage } from './parse-page';

export { parsePage } from '../domain/page-parsing';

/** Runs the `newsroom` command; Strapi is loaded only by the commands that need a database. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('newsroom').description('The newsroom on the command line');
  addPageCommands(program);
  addAuditCommands(program);
  addFileCommands(program);
  addSearchCommands(program);
  await program.parseAsync(argv);
}

function addPageCommands(program: Command): void {
  program
    .command('parse-page')
    .description('read the text of a printed page and print its stories')
    .argument('[file]', 'a text file; standard input where none or - is named', '-')
    .option('--json', 'print JSON')
    .action((file: string, { json = false }: { json?: boolean }) =>
      show(() => Promise.resolve(runParsePage(bytesOf(file), { json }))),
    );
  program
    .command('import-page')
    .description('import a printed page as drafts')
    .argument('<file>', 'a text file; - for standard input')
    .option('--accept-proposals', 'create the departments, reporters and columns that are new')
    .action((file: string, { acceptProposals = false }: { acceptProposals?: boolean }) =>
      show(async () => (await import('./import-page')).runImportPage(bytesOf(file), acceptProposals)),
    );
}

const bytesOf = (file: string): Buffer => readFileSync(file === '-' ? 0 : file);
