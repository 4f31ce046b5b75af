import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { contentDigest } from '../../../src/plugins/newsroom/server/src/domain/article/content';
import type { Decision, LinkedDecision } from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { Checkpoint } from '../../../src/plugins/newsroom/server/src/domain/record/checkpoint';
import {
  EMPTY_TREE,
  grow,
  ProofMaker,
  rootOf,
} from '../../../src/plugins/newsroom/server/src/domain/record/merkle';
import { aContent } from './contents';
import { aDecision, chainOf, headOf } from './decisions';

/** The entries of a zip as text, by name. */
export type Entries = Record<string, string>;

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-files-'));
let count = 0;

/** A file name that nobody uses yet. */
export function newFile(ending = '.zip'): string {
  count += 1;
  return path.join(folder, `${count}${ending}`);
}

/** Takes the files of the tests off the disk. */
export const clearFiles = (): void => rmSync(folder, { recursive: true, force: true });

/** Writes a zip with these entries, in their order; a list of pairs may name one twice. */
export async function zipWith(entries: Entries | [string, string | Buffer][]): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Array.isArray(entries) ? entries : Object.entries(entries))
    zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const file = newFile();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

/** Reads a small zip. */
export async function unzip(file: string): Promise<Entries> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  const entries: Entries = {};
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    entries[entry.fileName] = Buffer.concat(parts).toString('utf8');
  }
  zip.close();
  return entries;
}

/** One JSON value a line. */
export const linesOf = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The rows of an entry. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any row it wants
export const rowsIn = (text = ''): any[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The entries with the manifest that fits them, as somebody writes it who knows how. */
export function withManifest(entries: Entries, head: object): Entries {
  const listed = Object.entries(entries).map(([name, text]) => ({
    name,
    rows: text.split('\n').length - 1,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const common = { formatVersion: 1, madeAt: '2026-03-02T00:00:00.000Z', article: null, withText: true };
  return { ...entries, 'manifest.json': JSON.stringify({ ...common, ...head, entries: listed }) };
}

const MEDIA = { 7: 'a'.repeat(64) };
const CONTENTS = [aContent(), aContent({ headline: '清淤工程提前完工' })];
const digest = (version: number) => contentDigest(CONTENTS[version - 1] ?? aContent(), MEDIA);

/** Versions of the two stories that `aRecord` decides on. */
export const VERSIONS = ['story-a', 'story-b'].flatMap((article) =>
  CONTENTS.map((content, index) => ({
    article,
    number: index + 1,
    digest: digest(index + 1),
    content,
    mediaHashes: MEDIA,
  })),
);

/** Decisions on two stories in turn, the later half on their second version. */
export const aRecord = (length: number, overrides: Partial<Decision> = {}): LinkedDecision[] =>
  chainOf(
    Array.from({ length }, (_, index) => {
      const version = index < length / 2 ? 1 : 2;
      const article = index % 2 ? 'story-b' : 'story-a';
      return aDecision({ sequence: index + 1, article, version, digest: digest(version), ...overrides });
    }),
  );

/** The checkpoint of the first decisions of a chain. */
export function checkpointAt(chain: readonly LinkedDecision[], sequence: number, day: string): Checkpoint {
  const covered = chain.slice(0, sequence);
  const tree = covered.reduce((grown, { hash }) => grow(grown, hash), EMPTY_TREE);
  const { hash: headHash } = headOf(covered);
  return { day, sequence, headHash, root: rootOf(tree), at: `${day}T00:00:00.000Z`, faults: null };
}

/** The entries of an export of a whole record. */
export const recordEntries = (
  chain: readonly LinkedDecision[],
  checkpoints: readonly Checkpoint[],
): Entries => ({
  'checkpoints.ndjson': linesOf(checkpoints),
  'head.json': linesOf([headOf(chain)]),
  'decisions.ndjson': linesOf(chain),
  'versions.ndjson': linesOf(VERSIONS),
});

/** The entries of the file of one story, whose last decision published its second version. */
export function storyEntries(
  chain: readonly LinkedDecision[],
  article: string,
  checkpoint: Checkpoint,
): Entries {
  const own = chain.filter((row) => row.article === article);
  const maker = new ProofMaker(new Set(own.map(({ sequence }) => sequence - 1)));
  chain.slice(0, checkpoint.sequence).forEach(({ hash }) => maker.add(hash));
  const published = { digest: digest(2), content: CONTENTS[1], mediaHashes: MEDIA };
  return {
    'README.txt': 'A story.\n',
    'run.json': linesOf([{}]),
    'checkpoints.ndjson': linesOf([checkpoint]),
    'proofs.ndjson': linesOf(maker.finish().map((proof) => ({ sequence: proof.index + 1, ...proof }))),
    'decisions.ndjson': linesOf(own),
    'versions.ndjson': linesOf(VERSIONS.filter((version) => version.article === article)),
    'published.ndjson': linesOf(own.at(-1)?.act === 'publish' ? [published] : []),
  };
}
