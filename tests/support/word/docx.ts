import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The body of a text in a document of its own. */
export const documentXml = (body: string): string =>
  `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

/** A paragraph of one run. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** A paragraph that shows the picture of a relation. */
export const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

type Entries = Record<string, string | Buffer>;

/** The parts of a `.docx` around a body, with pictures by the names of their files. */
export function partsOf(body: string, pictures: Record<string, Buffer> = {}): Entries {
  const names = Object.keys(pictures);
  const relation = (name: string) =>
    `<Relationship Id="${name.replace('.', '')}" Type="${OFFICE}/image" Target="media/${name}"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names.map(relation).join('')}</Relationships>`,
    'word/document.xml': documentXml(body),
    ...Object.fromEntries(names.map((name) => [`word/media/${name}`, pictures[name] ?? Buffer.alloc(0)])),
  };
}

/** A zip of these entries. */
export async function zipOf(entries: Entries): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const latin = await text(zip.outputStream.setEncoding('latin1'));
  return Buffer.from(latin, 'latin1');
}

/** A `.docx` of a body as Word has it. */
export const docxOf = (body: string, pictures?: Record<string, Buffer>): Promise<Buffer> =>
  zipOf(partsOf(body, pictures));

/** A file of `tests/fixtures/word`. */
export const wordFixture = (name: string): Buffer =>
  readFileSync(path.join(__dirname, '../../fixtures/word', name));
