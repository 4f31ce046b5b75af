import XMLBuilder from 'fast-xml-builder';

/** What no document of XML can hold (XML 1.0, production 2). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words as XML can hold them, for whatever is written as JSON first. */
export const possible = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(NO_XML, '') : value;

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#' });

/**
 * A document of XML 1.0: keys are elements and, after an `@`, attributes; `#` is the text of an element that has some.
 * Characters that no XML can hold are left out.
 */
export const xml = (content: object): string =>
  builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    ...(JSON.parse(JSON.stringify(content, possible)) as object),
  });
