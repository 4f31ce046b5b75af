import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
});

/** What a document of XML holds; throws where it is not well-formed. */
export function readXml(document: string): unknown {
  SyntaxValidator.validate(document);
  return parser.parse(document);
}
