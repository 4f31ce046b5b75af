import type { Scene } from './fixtures';

/** What `npm run quickstart` loads: an evening's work on the page. */
export const wholeDemo: Scene = { env: { WHOLE_DEMO: 'true' }, arrange: () => Promise.resolve() };
