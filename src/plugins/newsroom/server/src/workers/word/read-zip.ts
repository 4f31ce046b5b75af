import { Buffer } from 'node:buffer';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Refused } from './refused';

const MOST_ENTRIES = 2_000;

/** What all entries unpack to at most, and those of them that are XML and are read; in bytes. */
const MOST_BYTES = 48_000_000;
const MOST_XML = 6_000_000;

/** Tags of one part: a long story that was formatted word by word has half of them. */
const MOST_TAGS = 60_000;
const TAG = '<'.charCodeAt(0);

/** The directory of a file of more than 4 GB, and its mark in an entry. */
const ZIP64_LOCATOR = Buffer.from([0x50, 0x4b, 0x06, 0x07]);
const ZIP64_FIELD = 1;
const LONGEST_END = 22 + 65_535 + 20;

/** The entries of a zip that a reader needs, by their names. */
export type Parts = ReadonlyMap<string, Buffer>;

/** What a reader of Word needs; fonts, thumbnails and files of other programs are only counted. */
const NEEDED = /^\[Content_Types\]\.xml$|\.rels$|^word\/[^/]+\.xml$|^word\/media\/[^/]+$/;

/** Unpacks a zip; the sizes that it tells of itself are believed by nobody. */
export async function readZip(bytes: Buffer): Promise<Parts> {
  if (bytes.subarray(-LONGEST_END).includes(ZIP64_LOCATOR)) throw new Refused('word_broken');
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  if (zip.entryCount > MOST_ENTRIES) throw new Refused('word_too_large');
  const parts = new Map<string, Buffer>();
  const left = { bytes: MOST_BYTES, xml: MOST_XML };
  for await (const entry of zip.eachEntry()) await readEntry(zip, entry, { parts, left });
  return parts;
}

interface Unpacked {
  parts: Map<string, Buffer>;
  left: { bytes: number; xml: number };
}

async function readEntry(zip: ZipFile, entry: Entry, { parts, left }: Unpacked): Promise<void> {
  refuseEntry(entry);
  const { fileName } = entry;
  if (fileName.endsWith('/')) return;
  const isKept = NEEDED.test(fileName);
  const isXml = isKept && !fileName.startsWith('word/media/');
  const chunks: Buffer[] = [];
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    left.bytes -= chunk.length;
    if (isXml) left.xml -= chunk.length;
    if (left.bytes < 0 || left.xml < 0) throw new Refused('word_too_large');
    if (isKept) chunks.push(chunk);
  }
  if (isKept) parts.set(fileName, partOf(chunks, isXml));
}

function partOf(chunks: readonly Buffer[], isXml: boolean): Buffer {
  const bytes = Buffer.concat(chunks);
  if (isXml && tagsIn(bytes) > MOST_TAGS) throw new Refused('word_too_complex');
  return bytes;
}

function tagsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(TAG); at >= 0; at = bytes.indexOf(TAG, at + 1)) count += 1;
  return count;
}

function refuseEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw new Refused('word_encrypted');
  if (entry.extraFields.some(({ id }) => id === ZIP64_FIELD)) throw new Refused('word_broken');
  if (/vbaProject\.bin$/i.test(entry.fileName)) throw new Refused('word_macros');
}
