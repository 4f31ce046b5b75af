import { crc32, deflateSync } from 'node:zlib';
import { draw } from '../people/pictures';

const NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/';

const UTF16BE = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const UTF16LE = (text: string): Buffer => Buffer.from(text, 'utf16le');
const NUL = '\0';

const xmpWith = (description: string): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description rdf:about="" xmlns:TC260="${NAMESPACE}" xmlns:xmp="http://ns.adobe.com/xap/1.0/" ` +
  `xmp:Label="Red" ${description}</rdf:Description></rdf:RDF></x:xmpmeta>`;

type Entity = (code: number) => string;

const withEntities = (label: string, entity: Entity): string =>
  label.replace(/["&<>]/g, (sign) => entity(sign.charCodeAt(0)));

const NAMED: Entity = (code) => ({ 34: '&quot;', 38: '&amp;', 60: '&lt;', 62: '&gt;' })[code] ?? '';

const fieldsOf = (label: string): [string, string][] =>
  Object.entries(JSON.parse(label) as Record<string, string>).map(([name, value]) => [
    `TC260:${name}`,
    withEntities(value, NAMED),
  ]);

const asElements = (label: string): string =>
  fieldsOf(label)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('\n');

const asAttributes = (label: string): string =>
  fieldsOf(label)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** Ways to write a label into XMP. */
const XMP: Record<string, (label: string) => string> = {
  'as an attribute': (label) => xmpWith(`TC260:AIGC="${withEntities(label, NAMED)}">`),
  'with hexadecimal entities': (label) =>
    xmpWith(`TC260:AIGC="${withEntities(label, (code) => `&#x${code.toString(16)};`)}">`),
  'with decimal entities': (label) => xmpWith(`TC260:AIGC="${withEntities(label, (code) => `&#${code};`)}">`),
  'as one text': (label) => xmpWith(`><TC260:AIGC>${withEntities(label, NAMED)}</TC260:AIGC>`),
  'as a resource': (label) =>
    xmpWith(`><TC260:AIGC rdf:parseType="Resource">${asElements(label)}</TC260:AIGC>`),
  'as a description within': (label) =>
    xmpWith(`><TC260:AIGC><rdf:Description>${asElements(label)}</rdf:Description></TC260:AIGC>`),
  'as attributes of its element': (label) => xmpWith(`><TC260:AIGC ${asAttributes(label)}/>`),
  'as attributes of a description': (label) => xmpWith(`${asAttributes(label)}>`),
};

/** A segment of JPEG behind the first two bytes of the file. */
function jpegWith(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

const xmpSegment = (xmp: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`http://ns.adobe.com/xap/1.0/${NUL}`), xmp]);

/** EXIF with one entry, in the byte order of Intel. */
function exifWith(tag: number, type: number, value: Buffer): Buffer {
  const isInner = tag === 0x9286;
  const start = isInner ? 26 : 8;
  const tiff = Buffer.alloc(start + 18);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  if (isInner) entry(tiff, 8, { tag: 0x8769, type: 4, count: 1, at: start });
  entry(tiff, start, { tag, type, count: value.length, at: tiff.length });
  return Buffer.concat([Buffer.from(`Exif${NUL}${NUL}`), tiff, value]);
}

function entry(
  tiff: Buffer,
  at: number,
  { tag, type, count, at: value }: Record<'tag' | 'type' | 'count' | 'at', number>,
): void {
  tiff.writeUInt16LE(1, at);
  tiff.writeUInt16LE(tag, at + 2);
  tiff.writeUInt16LE(type, at + 4);
  tiff.writeUInt32LE(count, at + 6);
  tiff.writeUInt32LE(value, at + 10);
}

const comment = (code: string, text: Buffer): Buffer => Buffer.concat([Buffer.from(code, 'latin1'), text]);

const named = (label: string): string => `{"AIGC":${label}}`;

/** Ways to write a label into a JPEG. */
const JPEG: Record<string, (label: string) => [marker: number, data: Buffer]> = {
  'a comment of JPEG': (label) => [0xfe, Buffer.from(named(label))],
  'a comment of JPEG, in UTF-16': (label) => [0xfe, UTF16BE(named(label))],
  'a comment of JPEG, as a text in JSON': (label) => [0xfe, Buffer.from(JSON.stringify({ AIGC: label }))],
  'UserComment in ASCII': (label) => [
    0xe1,
    exifWith(0x9286, 7, comment('ASCII\0\0\0', Buffer.from(named(label)))),
  ],
  'UserComment in UTF-16, small end first': (label) => [
    0xe1,
    exifWith(0x9286, 7, comment('UNICODE\0', UTF16LE(named(label)))),
  ],
  'UserComment in UTF-16, large end first': (label) => [
    0xe1,
    exifWith(0x9286, 7, comment('UNICODE\0', UTF16BE(named(label)))),
  ],
  ImageDescription: (label) => [0xe1, exifWith(0x010e, 2, Buffer.from(named(label) + NUL))],
  'ImageDescription in UTF-16': (label) => [0xe1, exifWith(0x010e, 2, UTF16LE(named(label) + NUL))],
  'XMP in UTF-16': (label) => [
    0xe1,
    xmpSegment(UTF16BE(`\uFEFF${xmpWith(`TC260:AIGC="${withEntities(label, NAMED)}">`)}`)),
  ],
  ...Object.fromEntries(
    Object.entries(XMP).map(([way, xmp]) => [
      `XMP of a JPEG, ${way}`,
      (label: string): [number, Buffer] => [0xe1, xmpSegment(Buffer.from(xmp(label)))],
    ]),
  ),
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const packed = (text: string): Buffer => deflateSync(Buffer.from(text));

/** Chunks of a PNG with a label. */
const PNG: Record<string, (label: string) => Buffer> = {
  tEXt: (label) => chunk('tEXt', Buffer.from(`AIGC${NUL}${label}`)),
  zTXt: (label) => chunk('zTXt', Buffer.concat([Buffer.from(`AIGC${NUL}${NUL}`), packed(label)])),
  iTXt: (label) => chunk('iTXt', Buffer.from(`AIGC${NUL.repeat(5)}${label}`)),
  'iTXt, compressed': (label) =>
    chunk('iTXt', Buffer.concat([Buffer.from(`Comment\0\x01\0zh\0\0`), packed(named(label))])),
  'XMP, compressed': (label) =>
    chunk(
      'iTXt',
      Buffer.concat([
        Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'),
        packed(XMP['as a resource']?.(label) ?? ''),
      ]),
    ),
};

/** Length of the header of a PNG, and of its last chunk. */
const PNG_ENDS = { head: 33, last: 12 };

function pngWith(png: Buffer, data: Buffer, isBehind: boolean): Buffer {
  const at = isBehind ? png.length - PNG_ENDS.last : PNG_ENDS.head;
  return Buffer.concat([png.subarray(0, at), data, png.subarray(at)]);
}

/** Pieces of 100 bytes, so that a label is cut somewhere. */
function pieces(data: Buffer): Buffer {
  const cut = Array.from({ length: Math.ceil(data.length / 100) }, (_, index) =>
    data.subarray(index * 100, index * 100 + 100),
  );
  return Buffer.concat([...cut.flatMap((piece) => [Buffer.from([piece.length]), piece]), Buffer.alloc(1)]);
}

const WAY_OUT = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);

/** Extensions of a GIF with a label. */
const GIF: Record<string, (label: string) => Buffer> = {
  'a comment': (label) =>
    Buffer.concat([Buffer.from([0x21, 0xfe]), pieces(Buffer.from(' '.repeat(80) + named(label)))]),
  XMP: (label) =>
    Buffer.concat([
      Buffer.from([0x21, 0xff, 11]),
      Buffer.from('XMP DataXMP'),
      Buffer.from(XMP['with hexadecimal entities']?.(label) ?? ''),
      WAY_OUT,
    ]),
};

const entriesOf = <Value>(ways: Record<string, Value>): [string, Value][] => Object.entries(ways);

/** Pictures that say in every known way that a machine made them, of one size, by the name of the way. */
export async function labelledPictures(
  label: string,
  size: [width: number, height: number] = [60, 40],
): Promise<Record<string, Buffer>> {
  const [jpeg, png, gif] = await Promise.all([
    draw(...size)
      .jpeg()
      .toBuffer(),
    draw(...size)
      .png()
      .toBuffer(),
    draw(...size)
      .gif()
      .toBuffer(),
  ]);
  return {
    ...Object.fromEntries(entriesOf(JPEG).map(([way, of]) => [way, jpegWith(jpeg, ...of(label))])),
    ...Object.fromEntries(
      entriesOf(PNG).flatMap(([way, of]) => [
        [`${way} before the pixels of a PNG`, pngWith(png, of(label), false)],
        [`${way} behind the pixels of a PNG`, pngWith(png, of(label), true)],
      ]),
    ),
    ...Object.fromEntries(
      entriesOf(GIF).map(([way, of]) => [
        `${way} of a GIF`,
        Buffer.concat([gif.subarray(0, -1), of(label), gif.subarray(-1)]),
      ]),
    ),
    'XMP of a WebP': await draw(...size)
      .webp()
      .withXmp(XMP['as an attribute']?.(label) ?? '')
      .toBuffer(),
  };
}
