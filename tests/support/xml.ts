import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  trimValues: false,
});

/** The elements and texts of a document of XML; one that is none throws. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any document it wants
export function readXml(document: string): any {
  SyntaxValidator.validate(document);
  return parser.parse(document);
}
