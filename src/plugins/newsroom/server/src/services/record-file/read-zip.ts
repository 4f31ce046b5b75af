import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** No entry of a file has a line as long as this, in bytes: one version with a long story is a hundredth of it. */
const LONGEST_LINE = 64 * 1024 * 1024;
const MOST_ENTRIES = 50;

/** Why a file cannot be checked at all. */
export class UnusableFile extends Error {}

/** The entries of a zip by name, and the names that are there twice. */
export interface ZipContents {
  zip: ZipFile;
  entries: Map<string, Entry>;
  doubled: string[];
}

/** Opens a zip; the caller closes it. Throws `UnusableFile` for what is none, such as one that was cut off. */
export async function openZip(file: string): Promise<ZipContents> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch(asUnusable);
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new UnusableFile(`The file has ${zip.entryCount} entries.`);
    const entries = new Map<string, Entry>();
    const doubled: string[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) doubled.push(entry.fileName);
      entries.set(entry.fileName, entry);
    }
    return { zip, entries, doubled };
  } catch (error) {
    zip.close();
    return asUnusable(error);
  }
}

/** A file that is not there stays that error; everything else means that it is no zip. */
function asUnusable(error: unknown): never {
  if (error instanceof UnusableFile || (error instanceof Error && 'syscall' in error)) throw error;
  throw new UnusableFile(
    `The file is no whole zip: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** The bytes of an entry; ends with an error where they are more or fewer than the entry says. */
export async function* bytesOf({ zip }: ZipContents, entry: Entry): AsyncGenerator<Buffer> {
  for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer;
}

/**
 * Lines without their line feed; throws for one that never ends, for text that is no UTF-8, and for a rest without
 * a line feed.
 */
export async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield decoder.decode(Buffer.concat([...rest, chunk.subarray(start, end)]));
      [rest, length, start] = [[], 0, end + 1];
    }
    rest.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LONGEST_LINE) throw new Error('A line is too long.');
  }
  if (length > 0) throw new Error('The last line is cut off.');
}
