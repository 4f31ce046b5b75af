import type { Locator } from '@playwright/test';

/** Words that are the same in Chinese: keys, abbreviations, names of standards and zones. */
const NOT_TRANSLATED =
  /\b(AI|API|Asia\/Shanghai|Cmd|Command|Ctrl|GB18030|PDF|QQ|SHA-256|Shift|Strapi|UTF-(8|16)|Webhook|Word|WPS)\b/g;

/** What is not words: addresses, names of pictures, digests, and the slugs and codes by which programs know things. */
const DATA = /\S+\.(?:jpe?g|png|gif|webp)\b|\S+@\S+|https?:\S+|\b[0-9a-f]{12,64}\b|\b[a-z]+(-[a-z0-9]+)+\b/g;

/** English words that a part of a page shows. */
export async function latinIn(part: Locator): Promise<string[]> {
  const shown = (await part.allInnerTexts()).join('\n');
  return (
    shown
      .replaceAll(DATA, '')
      .replaceAll(NOT_TRANSLATED, '')
      .match(/[A-Za-z]{2,}/g) ?? []
  );
}
