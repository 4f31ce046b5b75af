import { randomBytes } from 'node:crypto';
import { utils, write } from 'cfb';
import { documentXml, docxOf, paragraph, partsOf, wordFixture, zipOf } from '../../support/word/docx';
import { read } from '../../support/word/read';

const STORY = paragraph('百里河渠清淤忙') + paragraph('连日来，干部职工到河渠一线清理淤泥。');

/** An OLE file with these streams. */
function oleOf(streams: Record<string, Buffer>): Buffer {
  const file = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(file, name, content);
  return Buffer.from(write(file, { type: 'buffer' }) as Uint8Array);
}

/** The head of a `.doc` with the number of its format and its switches. */
function headOf(format: number, switches = 0): Buffer {
  const head = Buffer.alloc(4096);
  head.writeUInt16LE(format, 2);
  head.writeUInt16LE(switches, 10);
  return head;
}

/** The bytes with every mark of a text exchanged for another of the same length. */
const exchanged = (bytes: Buffer, from: Buffer, to: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(from.toString('latin1'), to.toString('latin1')), 'latin1');

describe('A Word file is refused', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['not_word', 'that is text', () => Buffer.from('{\\rtf1 text}')],
    ['not_word', 'that is empty', () => Buffer.alloc(0)],
    ['not_word', 'that is a zip of something else', () => zipOf({ '[Content_Types].xml': '<Types/>' })],
    ['not_word', 'that is another OLE file', () => oleOf({ Workbook: Buffer.alloc(5000) })],
    ['not_word', 'of Word 95', () => oleOf({ WordDocument: headOf(0x65) })],
    ['word_encrypted', 'with a password', () => oleOf({ EncryptedPackage: randomBytes(5000) })],
    ['word_encrypted', 'of Word 97 with a password', () => oleOf({ WordDocument: headOf(0xc1, 0x100) })],
    [
      'word_encrypted',
      'whose zip is encrypted',
      async () => {
        const bytes = await docxOf(STORY);
        for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
          bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
        return bytes;
      },
    ],
    ['word_macros', 'with macros', () => zipOf({ ...partsOf(STORY), 'word/vbaProject.bin': 'x' })],
    [
      'word_macros',
      'that may hold macros by its type',
      () =>
        zipOf({
          ...partsOf(STORY),
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        }),
    ],
    [
      'word_macros',
      'of Word 97 with macros',
      () => oleOf({ WordDocument: headOf(0xc1), 'Macros/VBA/dir': Buffer.from('x') }),
    ],
    ['word_too_large', 'of more than 32 MB', () => Buffer.alloc(32_000_001)],
    [
      'word_too_large',
      'that unpacks to 60 MB',
      () => zipOf({ ...partsOf(STORY), 'word/media/a.bin': Buffer.alloc(60_000_000) }),
    ],
    ['word_too_large', 'with 7 MB of text', () => docxOf(paragraph('长'.repeat(2_400_000)))],
    [
      'word_too_large',
      'of thousands of parts',
      () =>
        zipOf({
          ...partsOf(STORY),
          ...Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`a/${at}`, ''])),
        }),
    ],
    ['story_too_long', 'with more text than a story may have', () => docxOf(paragraph('长'.repeat(100_001)))],
    ['word_too_complex', 'of more parts than anybody writes', () => docxOf('<w:p/>'.repeat(200_000))],
    ['word_too_complex', 'of more lines than a story has', () => docxOf(paragraph('短。').repeat(1001))],
    ['empty_word', 'without a word', () => docxOf('<w:p/>')],
    [
      'word_broken',
      'with entities',
      () =>
        zipOf({ ...partsOf(''), 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${documentXml(STORY)}` }),
    ],
    [
      'word_broken',
      'whose text is missing',
      () => zipOf({ '[Content_Types].xml': partsOf('')['[Content_Types].xml'] ?? '' }),
    ],
  ])('as %s: one %s', async (code, _, make) => {
    expect(await read(await make())).toMatchObject({ code, kept: 0 });
  });

  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ['is cut off', async () => (await docxOf(STORY)).subarray(0, -30)],
    ['is no whole OLE file', () => wordFixture('libreoffice.doc').subarray(0, 600)],
    ['has XML that is none', () => zipOf({ ...partsOf(''), 'word/document.xml': '<w:document' })],
    [
      'is nested deeper than any program reads',
      () => docxOf(`${'<w:sdt>'.repeat(60_000)}${'</w:sdt>'.repeat(60_000)}`),
    ],
    [
      'lies about the size of a part',
      async () => {
        const bytes = await docxOf(STORY + paragraph('长'.repeat(5000)));
        const length = Buffer.alloc(4);
        length.writeUInt32LE(Buffer.byteLength(documentXml(STORY + paragraph('长'.repeat(5000)))));
        return exchanged(bytes, length, Buffer.from([9, 0, 0, 0]));
      },
    ],
  ])('without a reading: one that %s', async (_, make) => {
    const { code, reading } = await read(await make());
    expect(code).toBeDefined();
    expect(reading.notes).toEqual([]);
  });
});
