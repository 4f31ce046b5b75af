import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { CUSTOM_FIELDS, type CustomFieldName } from '../../../../shared/custom-fields';
import { PLUGIN_ID } from '../../plugin-id';
import { message, type Key } from '../../translations';
import { AiOriginInput, LanguageInput, ReporterKindInput, SourceInput } from './choices';
import { ContributorsInput } from './ContributorsInput';
import { DayInput } from './DayInput';
import { LeadPhotoInput } from './LeadPhotoInput';
import { OriginalSourceInput } from './OriginalSourceInput';
import { PhotosInput } from './PhotosInput';
import { WordsInput } from './WordsInput';

/** The name of each field, and what shows it. */
const INPUTS: Record<CustomFieldName, { label: Key; input: unknown }> = {
  contributors: { label: 'review.field.contributors', input: ContributorsInput },
  photos: { label: 'review.field.photos', input: PhotosInput },
  'lead-photo': { label: 'field.lead-photo', input: LeadPhotoInput },
  'original-source': { label: 'field.original-source', input: OriginalSourceInput },
  day: { label: 'field.issue-date', input: DayInput },
  words: { label: 'review.field.keywords', input: WordsInput },
  language: { label: 'field.language', input: LanguageInput },
  source: { label: 'field.source', input: SourceInput },
  'ai-origin': { label: 'field.ai-origin', input: AiOriginInput },
  'reporter-kind': { label: 'field.kind', input: ReporterKindInput },
};

/**
 * Lets the Content Manager show the newsroom's fields as the desk does. They are at hand and not loaded when they are
 * needed: until then it would say that it does not know the type.
 */
export function registerFields({ customFields }: Pick<StrapiApp, 'customFields'>): void {
  const names = Object.keys(INPUTS) as CustomFieldName[];
  customFields.register(
    names.map((name) => ({
      name,
      pluginId: PLUGIN_ID,
      type: CUSTOM_FIELDS[name],
      intlLabel: message(INPUTS[name].label),
      intlDescription: message(INPUTS[name].label),
      components: { Input: () => Promise.resolve({ default: INPUTS[name].input as ComponentType }) },
    })),
  );
}
