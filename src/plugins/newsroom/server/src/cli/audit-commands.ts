import type { Command } from 'commander';
import { show } from './output';

/** `newsroom audit …`: the record of decisions; Strapi is loaded only where a database is needed. */
export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('the record of decisions');
  audit
    .command('verify')
    .description('check the hash chain of all decisions, or a file that was exported')
    .argument('[file]', 'an export or the file of a story; without it the database')
    .option('--json', 'print JSON')
    .action((file: string | undefined, { json = false }: { json?: boolean }) =>
      show(async () => {
        if (file) return (await import('./verify-file')).runVerifyFile(file, json);
        return (await import('./audit-verify')).runAuditVerify(json);
      }),
    );
  audit
    .command('checkpoint')
    .description("print the day's checkpoint, made if there is none")
    .argument('[day]', 'an earlier day, such as 2026-03-01')
    .option('--mail <address>', 'send the page there as well')
    .action((day: string | undefined, { mail }: { mail?: string }) =>
      show(async () => (await import('./checkpoint')).runCheckpoint(day, mail)),
    );
  audit
    .command('export')
    .description('write the whole record into a zip')
    .argument('<file>', 'the zip to write')
    .option('--with-text', 'with the text of every version')
    .action((file: string, { withText = false }: { withText?: boolean }) =>
      show(async () => (await import('./export')).runExport(file, withText)),
    );
}

/** `newsroom export-story` and `newsroom backup`. */
export function addFileCommands(program: Command): void {
  program
    .command('export-story')
    .description('write everything that is kept of a story into a zip')
    .argument('<documentId>')
    .argument('<file>', 'the zip to write')
    .action((documentId: string, file: string) =>
      show(async () => (await import('./export')).runExportStory(documentId, file)),
    );
  program
    .command('backup')
    .description('copy a SQLite database while the server runs')
    .argument('<file>', 'the copy to write')
    .action((file: string) => show(async () => (await import('./backup')).runBackup(file)));
}
