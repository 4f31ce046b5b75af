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
  const { stories, proposals } = await withStrapi((strapi) =>
    importPage(strapi, { text: decoded.text, accept }, by),
  );
  const lines = [
    ...stories.map(({ documentId, headline }) => `${documentId}  ${printable(headline)}`),
    ...proposals.columns.map((name) => `new column      ${printable(name)}`),
    ...proposals.departments.map((name) => `new department  ${printable(name)}`),
    ...proposals.reporters.map(({ name, department }) =>
      printable(`new reporter    ${name}  ${department ?? ''}`.trimEnd()),
    ),
    `${stories.length} drafts`,
  ];
  return { exitCode: 0, stdout: `${lines.join('\n')}\n`, stderr: '' };
}
