/** The first of the languages that the panel has, compared by language and script: zh-CN is written as zh-Hans is. */
export function firstSpoken(wanted: readonly string[], offered: readonly string[]): string | undefined {
  const written = wanted.map(scriptOf);
  return written.flatMap((script) => offered.find((locale) => scriptOf(locale) === script) ?? [])[0];
}

function scriptOf(locale: string): string {
  const { language, script } = new Intl.Locale(locale).maximize();
  return `${language}-${script}`;
}
