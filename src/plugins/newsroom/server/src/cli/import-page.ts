import type { PageImportAnswer } from '../../../shared/contracts/page-imports';
import { decodePage } from '../../../shared/page-text';
import { importPage } from '../acts/import-page';
import { printable, undecodable, type CommandOutput } from './output';
import { withStrapi } from './with-strapi';

/** `newsroom import-page FILE`: every story of the page becomes a draft, or none. */
export async function runImportPage(bytes: Uint8Array, acceptsProposals: boolean): Promise<CommandOutput> {
  const decoded = decodePage(bytes);
  if (!decoded.ok) return undecodable(decoded.code);
  const by = { kind: 'system', id: 'cli', name: 'newsroom import-page' } as const;
  const accept = acceptsProposals ? ('all' as const) : undefined;
  const answer = await withStrapi((strapi) => importPage(strapi, { text: decoded.text, accept }, by));
  return { exitCode: 0, stdout: `${linesOf(answer).join('\n')}\n`, stderr: '' };
}

/** What came of an import, a line each; what the newsroom had already comes before the last. */
function linesOf({ stories, proposals, known }: PageImportAnswer): string[] {
  return [
    ...stories.map(({ documentId, headline }) => `${documentId}  ${printable(headline)}`),
    ...proposals.columns.map((name) => `new column      ${printable(name)}`),
    ...proposals.departments.map((name) => `new department  ${printable(name)}`),
    ...proposals.reporters.map(({ name, department }) =>
      printable(`new reporter    ${name}  ${department ?? ''}`.trimEnd()),
    ),
    ...known.imports.map(({ documentId, at }) => `imported before  ${documentId}  ${at}`),
    ...known.stories.map(
      ({ story, like, documentId, other, headline }) =>
        `same ${like}${like === 'body' ? '    ' : ''}    story ${story + 1}: ${documentId ?? `story ${(other ?? 0) + 1}`}  ${printable(headline)}`,
    ),
    `${stories.length} drafts`,
  ];
}
