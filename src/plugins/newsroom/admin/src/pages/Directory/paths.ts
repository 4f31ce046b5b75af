import { PLUGIN_ID } from '../../plugin-id';

const ROOT = `/settings/${PLUGIN_ID}`;

/** Where the directory is kept, and where two become one. */
export const PATHS = {
  tab: (name: string): string => `${ROOT}/directory/${name}`,
  merges: `${ROOT}/merges`,
};
