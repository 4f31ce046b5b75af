import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { CUSTOM_FIELDS, type CustomFieldName } from '../../../../shared/custom-fields';
import { PLUGIN_ID } from '../../plugin-id';
import { message, type Key } from '../../translations';

/** The name of each field, and what shows it. */
const INPUTS: Record<CustomFieldName, { label: Key; load: () => Promise<unknown> }> = {
  contributors: {
    label: 'review.field.contributors',
    load: async () => (await import('./ContributorsInput')).ContributorsInput,
  },
  photos: { label: 'review.field.photos', load: async () => (await import('./PhotosInput')).PhotosInput },
  words: { label: 'review.field.keywords', load: async () => (await import('./WordsInput')).WordsInput },
  language: { label: 'field.language', load: async () => (await import('./choices')).LanguageInput },
  source: { label: 'field.source', load: async () => (await import('./choices')).SourceInput },
  'ai-origin': { label: 'field.ai-origin', load: async () => (await import('./choices')).AiOriginInput },
  'reporter-kind': { label: 'field.kind', load: async () => (await import('./choices')).ReporterKindInput },
};

/** Lets the Content Manager show the newsroom's fields as the desk does. */
export function registerFields({ customFields }: Pick<StrapiApp, 'customFields'>): void {
  const names = Object.keys(INPUTS) as CustomFieldName[];
  customFields.register(
    names.map((name) => ({
      name,
      pluginId: PLUGIN_ID,
      type: CUSTOM_FIELDS[name],
      intlLabel: message(INPUTS[name].label),
      intlDescription: message(INPUTS[name].label),
      components: { Input: async () => ({ default: (await INPUTS[name].load()) as ComponentType }) },
    })),
  );
}
