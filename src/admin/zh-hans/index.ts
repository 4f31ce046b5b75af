import { account } from './account';
import { fields } from './fields';
import { mediaLibrary } from './media-library';
import { panel } from './panel';

/** Strapi's own texts that editors see and that Strapi's Chinese lacks. */
export const zhHans = { ...panel, ...fields, ...account, ...mediaLibrary };
