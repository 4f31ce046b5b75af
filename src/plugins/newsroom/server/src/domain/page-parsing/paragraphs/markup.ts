import { skipSpaces } from '../lines/chars';
import { isIndent, type Line } from '../lines/lines';

/** What only text that was copied with its markup holds. */
const SHOWS_MARKUP = /<\/(?:p|div|span|section|h[1-6]|li)>|<br\s?\/?>|<p[ >]|&nbsp;/i;
const ENDS_LINE = /<(?:br|\/p|\/div|\/section|\/h[1-6]|\/li|\/tr)(?:\s[^<>]{0,400})?\/?>/gi;
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,400})?\/?>/gi;
const ENTITIES = new Map(
  Object.entries({
    nbsp: '\u00a0',
    emsp: '\u3000',
    ensp: '\u2002',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    middot: '·',
    mdash: '—',
    hellip: '…',
    ldquo: '“',
    rdquo: '”',
  }),
);
const ENTITY = /&([a-z]{2,6});/gi;

/** Whether the page was copied with its HTML. */
export const holdsMarkup = (text: string): boolean => SHOWS_MARKUP.test(text);

/** The lines without tags and entities; where a tag ends a paragraph a line of its own begins, with the number of the printed one. */
export function withoutMarkup(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const plain = line.text
      .replace(ENDS_LINE, '\n')
      .replace(TAG, '')
      .replace(ENTITY, (entity, name: string) => ENTITIES.get(name.toLowerCase()) ?? entity);
    return plain === line.text
      ? [line]
      : plain.split('\n').flatMap((part, index) => lineOf(line, part, index));
  });
}

function lineOf(line: Line, part: string, index: number): Line[] {
  const text = part.trim();
  const first = skipSpaces(part, 0);
  const indented = isIndent(part, first) || (index === 0 && line.indented);
  return text === '' ? [] : [{ ...line, text, indented, blanksBefore: index === 0 ? line.blanksBefore : 0 }];
}
