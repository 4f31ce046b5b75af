import type { Act } from './vocabulary';

/*
 * Admin permissions of the newsroom: routes ask for them, and screens show what they allow.
 */

/** Permission to read the desk: queue, review view, history, versions. */
export const READ_DESK = 'plugin::newsroom.desk.read';
/** Permission to import pages. */
export const IMPORT_PAGES = 'plugin::newsroom.page-imports.create';
/** Permission to change how the newsroom works: receivers of messages, what is forgotten and when. */
export const MANAGE_SETTINGS = 'plugin::newsroom.settings.manage';

/** Permission to change policies: who reviews and reads what, and when it is overdue. */
export const MANAGE_POLICIES = 'plugin::newsroom.policies.manage';

/** Permission to take an act. */
export const actPermission = (act: Act): string => `plugin::newsroom.acts.${act}`;
