/** Fields that the Content Manager shows as the desk does, by name, with the type that Strapi stores them as. */
export const CUSTOM_FIELDS = {
  contributors: 'json',
  photos: 'json',
  'lead-photo': 'json',
  'original-source': 'json',
  day: 'date',
  words: 'json',
  language: 'string',
  source: 'enumeration',
  'ai-origin': 'enumeration',
  'reporter-kind': 'enumeration',
} as const;

export type CustomFieldName = keyof typeof CUSTOM_FIELDS;
