/** Elements of a text of ours; nothing in them acts. */
const ELEMENTS = new Set(
  'section p h1 h2 h3 h4 h5 h6 blockquote ul ol li figure figcaption small a pre code strong em u s'.split(
    ' ',
  ),
);
/** Those that hold nothing and are not closed. */
const VOID = new Set(['img', 'br']);

const TAG = /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>/g;

/** What is wrong with a text in HTML: an element or attribute that has no place in it, or one that is not closed; nothing where all is well. */
export function faultInHtml(html: string): string | null {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
    if (/ on[a-z]+=/.test(tag.replaceAll(/"[^"]*"/g, '""'))) return `${tag} acts`;
    if (VOID.has(name)) continue;
    if (!ELEMENTS.has(name)) return `<${name}> has no place in it`;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return html.replaceAll(TAG, '').includes('<') ? 'a < stands in the text' : null;
}
