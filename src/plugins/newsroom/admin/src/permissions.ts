import {
  actPermission,
  IMPORT_PAGES,
  MANAGE_POLICIES,
  MANAGE_SETTINGS,
  READ_DESK,
} from '../../shared/permissions';
import { ACTS } from '../../shared/vocabulary';
import { ARTICLE } from './article-type';

/** What a screen asks of Strapi's permissions, as its components want it. */
export type Permissions = { action: string; subject: string | null }[];

const permission = (action: string): Permissions => [{ action, subject: null }];

/** Permissions that screens ask for. Of acts they say what may be offered at all; of a story the server says which ones a person may take. */
export const PERMISSIONS = {
  readDesk: permission(READ_DESK),
  writeStories: [{ action: 'plugin::content-manager.explorer.create', subject: ARTICLE }],
  importPages: permission(IMPORT_PAGES),
  manageSettings: permission(MANAGE_SETTINGS),
  acts: ACTS.flatMap((act) => permission(actPermission(act))),
  managePolicies: permission(MANAGE_POLICIES),
};
