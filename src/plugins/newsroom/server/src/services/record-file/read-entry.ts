import { createHash, type Hash } from 'node:crypto';
import type { z } from 'zod';
import {
  MANIFEST,
  manifestShape,
  type Manifest,
  type ManifestEntry,
} from '../../../../shared/contracts/record-file';
import { bytesOf, linesIn, UnusableFile, type ZipContents } from './read-zip';

const LARGEST_MANIFEST = 64 * 1024;

/** Bytes that an entry may be longer than its manifest says and still be read, to name what was added. */
const SLACK = 1024 * 1024;

/** Rows that cannot be read before the rest of an entry is left alone. */
const MOST_UNREADABLE = 100;

/** What is wrong with an entry as a whole, or with a line of it. */
export interface EntryFault {
  /** Counts from 1. */
  line?: number;
  fault: 'missing' | 'unexpected' | 'doubled' | 'changed' | 'unreadable';
}

/** Takes a line; `false` where it cannot be read. */
export type LineReader = (line: string) => boolean;

/**
 * Reads lines that are JSON rows of a shape. A line that JSON would write in another way is refused: it could show
 * one thing to a person and another to this program.
 */
export const rowsOf =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a shape proves what the checks need, no more
  <Row>(shape: z.ZodType, take: (row: Row) => void): LineReader =>
    (line) => {
      const row: unknown = JSON.parse(line);
      if (JSON.stringify(row) !== line || !shape.safeParse(row).success) return false;
      take(row as Row);
      return true;
    };

/** The manifest of a file. Throws `UnusableFile` where there is none that this program understands. */
export async function readManifest(contents: ZipContents): Promise<Manifest> {
  const entry = contents.entries.get(MANIFEST);
  if (!entry || entry.uncompressedSize > LARGEST_MANIFEST)
    throw new UnusableFile('The file has no manifest.');
  const parts: Buffer[] = [];
  try {
    for await (const chunk of bytesOf(contents, entry)) parts.push(chunk);
    return manifestShape.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
  } catch {
    throw new UnusableFile('The manifest cannot be read, or is of another version of this format.');
  }
}

/**
 * Reads an entry line by line and compares it with its line of the manifest. Stops where it is far longer than that
 * line says, so that an entry that swells without end is left early.
 */
export async function readEntry(
  contents: ZipContents,
  listed: ManifestEntry,
  read: LineReader,
): Promise<EntryFault[]> {
  const entry = contents.entries.get(listed.name);
  if (!entry) return [{ fault: 'missing' }];
  const faults: EntryFault[] = [];
  const sha = createHash('sha256');
  const limit = 2 * listed.bytes + SLACK;
  let line = 0;
  try {
    for await (const text of linesIn(hashed(bytesOf(contents, entry), { sha, limit }))) {
      line += 1;
      if (!isTaken(read, text)) faults.push({ line, fault: 'unreadable' });
      if (faults.length >= MOST_UNREADABLE) break;
    }
  } catch {
    faults.push({ line: line + 1, fault: 'unreadable' });
  }
  const isSame = line === listed.rows && sha.digest('hex') === listed.sha256;
  return isSame ? faults : [{ fault: 'changed' }, ...faults];
}

async function* hashed(
  chunks: AsyncIterable<Buffer>,
  { sha, limit }: { sha: Hash; limit: number },
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit) throw new Error('The entry is longer than the manifest says.');
    sha.update(chunk);
    yield chunk;
  }
}

/** What cannot be parsed, or is nested so deep that it cannot be hashed, is no row. */
function isTaken(read: LineReader, line: string): boolean {
  try {
    return read(line);
  } catch {
    return false;
  }
}
