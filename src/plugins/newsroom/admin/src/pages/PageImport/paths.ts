import { STAGES } from '../../../../shared/vocabulary';
import { DESK } from '../../paths';
import { PLUGIN_ID } from '../../plugin-id';

const IMPORTS = `/plugins/${PLUGIN_ID}/page-imports`;

/** Where the screens of page imports are. */
export const PATHS = {
  imports: IMPORTS,
  newImport: `${IMPORTS}/new`,
  importOf: (documentId: string): string => `${IMPORTS}/${documentId}`,
};

/** The desk with the stories of an import, wherever they stand. */
export const deskOf = (documentId: string): string =>
  `${DESK}?scope=all&stage=${STAGES.join(',')}&import=${documentId}`;
