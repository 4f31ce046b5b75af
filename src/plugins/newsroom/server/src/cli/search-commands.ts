import type { Command } from 'commander';
import { show } from './output';

/** `newsroom search …`: the indexes of published stories and of the desk. */
export function addSearchCommands(program: Command): void {
  const search = program.command('search').description('the indexes of published stories and of the desk');
  search
    .command('rebuild')
    .description('make both indexes anew of the stories, while they go on answering')
    .action(() => show(async () => (await import('./search')).runSearchRebuild()));
  search
    .command('verify')
    .description('compare both indexes with the stories')
    .option('--json', 'print JSON')
    .action(({ json = false }: { json?: boolean }) =>
      show(async () => (await import('./search')).runSearchVerify(json)),
    );
}
