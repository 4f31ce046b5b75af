/** Languages that papers of China print in (BCP 47), the usual one first. */
export const LANGUAGES: readonly string[] = [
  ...['zh-Hans', 'zh-Hant', 'en'],
  ...['bo', 'kk-Arab', 'ko', 'mn-Mong', 'ug'],
];

/** What a language is called in another one; its tag where nobody has a name for it. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What was written by a program need not be a tag.
    return tag;
  }
}
