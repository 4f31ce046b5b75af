/** Styles by the name of the element, for places that drop style sheets. */
export type Look = Readonly<Partial<Record<string, string>>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML. */
export const text = (words: string): string => words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** An element of HTML; `null` for one that holds nothing and is not closed. `content` is HTML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | null,
  look: Look = {},
): string {
  const style = look[name];
  const all = Object.entries(style ? { ...attributes, style } : attributes);
  const opened = `<${name}${all.map(([key, value]) => ` ${key}="${text(value)}"`).join('')}>`;
  return content === null ? opened : `${opened}${content}</${name}>`;
}
