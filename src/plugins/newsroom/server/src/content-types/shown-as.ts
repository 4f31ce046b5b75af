import type { CustomFieldName } from '../../../shared/custom-fields';

/** Names the field that the Content Manager shows an attribute with; its type and its value stay as they are. */
export const shownAs = (field: CustomFieldName): { customField: string } => ({
  customField: `plugin::newsroom.${field}`,
});
