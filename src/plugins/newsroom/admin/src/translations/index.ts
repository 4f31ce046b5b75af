import { ERRORS } from '../../../shared/errors';
import { PLUGIN_ID } from '../plugin-id';
import en from './en.json';
import { FIELDS } from './field-names';
import zhHans from './zh-Hans.json';

/** Name of a text of the screens. */
export type Key = keyof typeof en;

const TEXTS: Partial<Record<string, Record<Key, string>>> = { en, 'zh-Hans': zhHans };

/** A text as react-intl wants it. */
export const message = (key: Key): { id: string; defaultMessage: string } => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: en[key],
});

/** The texts in a language, under the names that Strapi keeps them by; none where the plugin does not speak it. */
export function textsIn(locale: string): Record<string, string> {
  const texts = TEXTS[locale];
  if (!texts) return {};
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text])),
    ...fieldsIn(texts),
    ...(locale === 'zh-Hans' ? refusals : {}),
  };
}

/** Strapi's own screens look for the name of a field under its content type, and show that of the API without it. */
const fieldsIn = (texts: Record<Key, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FIELDS).flatMap(([type, fields]) =>
      Object.entries(fields).map(([field, key]) => [
        `content-manager.content-types.plugin::${PLUGIN_ID}.${type}.${field}`,
        texts[key],
      ]),
    ),
  );

/** Strapi's own screens tell why the newsroom refused, and look for a translation under the English words. */
const refusals = Object.fromEntries(Object.values(ERRORS).map(({ en, zh }) => [`apiError.${en}`, zh]));
