import XMLBuilder from 'fast-xml-builder';
import { possible } from '../markup/xml';

/** A piece of XML whose parts keep their order: words, or an element with its attributes. */
export type Piece = Record<string, unknown>;

/** An element with what stands in it; attributes without a value are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  ...content: readonly (Piece | string | null | undefined | false)[]
): Piece {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return {
    [name]: content.flatMap((one) => (one ? [typeof one === 'string' ? { '#': one } : one] : [])),
    ':@': Object.fromEntries(given.map(([key, value]) => [`@${key}`, String(value)])),
  };
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressBooleanAttributes: false,
});

const HEAD = el('?xml', { version: '1.0', encoding: 'UTF-8' }, { '#': '' });

/** A document of XML 1.0 with mixed text; characters that no XML can hold are left out. */
export const document = (root: Piece): string =>
  builder.build([HEAD, JSON.parse(JSON.stringify(root, possible))]);
