import { PLUGIN_ID } from '../../plugin-id';

const IMPORTS = `/plugins/${PLUGIN_ID}/page-imports`;

/** Where the screens of page imports are. */
export const PATHS = {
  imports: IMPORTS,
  newImport: `${IMPORTS}/new`,
  importOf: (documentId: string): string => `${IMPORTS}/${documentId}`,
};
