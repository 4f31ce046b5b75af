import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import {
  MANIFEST,
  type EntryName,
  type Manifest,
  type ManifestEntry,
} from '../../../../shared/contracts/record-file';

/** An entry to be written: whole lines, in chunks of any size. */
export interface WrittenEntry {
  name: EntryName;
  lines: Iterable<string> | AsyncIterable<string>;
}

/** One line of a file: a JSON value. */
export const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Lines of rows that come in chunks. */
export async function* linesOfChunks<Row>(
  chunks: AsyncIterable<readonly Row[]>,
  toLine: (row: Row) => unknown,
): AsyncGenerator<string> {
  for await (const rows of chunks) yield rows.map((row) => lineOf(toLine(row))).join('');
}

/** A zip of entries, written while it is read; the manifest comes last and names the SHA-256 of each. */
export function zipOf(head: Omit<Manifest, 'entries'>, entries: readonly WrittenEntry[]): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  const written: ManifestEntry[] = [];
  for (const entry of entries) addLazily([zip, output], entry.name, () => metered(entry, written));
  addLazily([zip, output], MANIFEST, () => [lineOf({ ...head, entries: written })]);
  zip.end();
  return zip.outputStream.pipe(output);
}

/** The source is opened when its turn comes; yazl does not hear of its failure, so the output is told here. */
function addLazily(
  [zip, output]: [ZipFile, Readable],
  name: string,
  open: () => Iterable<string> | AsyncIterable<Buffer>,
): void {
  zip.addReadStreamLazy(name, (answer) => {
    const source = Readable.from(open());
    source.once('error', (error) => output.destroy(error));
    answer(null, source);
  });
}

async function* metered({ name, lines }: WrittenEntry, written: ManifestEntry[]): AsyncGenerator<Buffer> {
  const sha = createHash('sha256');
  let [rows, bytes] = [0, 0];
  for await (const text of lines) {
    const chunk = Buffer.from(text);
    sha.update(chunk);
    bytes += chunk.length;
    rows += text.split('\n').length - 1;
    yield chunk;
  }
  written.push({ name, rows, bytes, sha256: sha.digest('hex') });
}

/** Writes a file that only its owner reads; what is not complete never has its name. */
export async function saveFile(content: Readable, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(content, createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
