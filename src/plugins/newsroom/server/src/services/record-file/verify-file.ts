import {
  checkpointRow,
  decisionRow,
  FILE_ENTRIES,
  headRow,
  MANIFEST,
  proofRow,
  publishedRow,
  versionRow,
  type EntryName,
  type FileFormat,
  type Manifest,
} from '../../../../shared/contracts/record-file';
import { ChainCheck, type ChainHead, type LinkedDecision } from '../../domain/record/chain';
import { CheckpointCheck, type Checkpoint, type RecordFault } from '../../domain/record/checkpoint';
import {
  StoryCheck,
  type DecisionProof,
  type PublishedText,
  type StoryFault,
} from '../../domain/record/story-check';
import { VersionCheck, type ExportedVersion, type VersionFault } from '../../domain/record/version-check';
import { readEntry, readManifest, rowsOf, type EntryFault, type LineReader } from './read-entry';
import { openZip, type ZipContents } from './read-zip';

/** What is wrong, and in which entry of the file. */
export type FileFault = { entry: string } & (EntryFault | RecordFault | VersionFault | StoryFault);

/** What a check of a file found. */
export interface FileReport extends Pick<Manifest, 'format' | 'madeAt' | 'article' | 'withText'> {
  decisions: number;
  versions: number;
  checkpoints: number;
  faults: FileFault[];
}

/** Faults of one kind that are named; behind them the entry is given up. */
const MOST_FAULTS = 1000;

/** Reads the entries of one format in the order in which they explain each other. */
interface FileCheck {
  readers: Partial<Record<EntryName, LineReader>>;
  /** Named after the last entry. */
  finish(): FileFault[];
}

/**
 * Checks a file that left the record, without any database: its manifest, then the chain, checkpoints and versions
 * of a whole record, or the proofs of one story. Throws `UnusableFile` for what is no such file.
 */
export async function verifyFile(file: string): Promise<FileReport> {
  const contents = await openZip(file);
  try {
    const manifest = await readManifest(contents);
    const { format, madeAt, article, withText } = manifest;
    const rows = (name: EntryName) => manifest.entries.find((entry) => entry.name === name)?.rows ?? 0;
    return {
      ...{ format, madeAt, article, withText },
      decisions: rows('decisions.ndjson'),
      versions: rows('versions.ndjson'),
      checkpoints: rows('checkpoints.ndjson'),
      faults: [...namesIn(contents, manifest), ...(await readAll(contents, manifest))],
    };
  } finally {
    contents.zip.close();
  }
}

/** Entries that the file has and ought not to have, or the other way round. */
function namesIn({ entries, doubled }: ZipContents, { format, entries: listed }: Manifest): FileFault[] {
  const expected: readonly string[] = FILE_ENTRIES[format];
  const named = listed.map(({ name }) => name);
  const unexpected = [...new Set([...entries.keys(), ...named])].filter(
    (name) => name !== MANIFEST && !expected.includes(name),
  );
  const unlisted = expected.filter((name) => !named.includes(name));
  const listedTwice = named.filter((name, index) => named.indexOf(name) !== index);
  return [
    ...unexpected.map((entry) => ({ entry, fault: 'unexpected' as const })),
    ...unlisted.map((entry) => ({ entry, fault: 'missing' as const })),
    ...[...doubled, ...listedTwice].map((entry) => ({ entry, fault: 'doubled' as const })),
  ];
}

async function readAll(contents: ZipContents, manifest: Manifest): Promise<FileFault[]> {
  const check = CHECKS[manifest.format](manifest);
  const faults: FileFault[] = [];
  for (const name of FILE_ENTRIES[manifest.format]) {
    const listed = manifest.entries.find((entry) => entry.name === name);
    const read = check.readers[name] ?? (() => true);
    const found = listed ? await readEntry(contents, listed, read) : [];
    faults.push(...found.map((fault) => ({ entry: name, ...fault })));
  }
  return [...faults, ...check.finish()];
}

const CHECKS: Record<FileFormat, (manifest: Manifest) => FileCheck> = {
  'newsroom-record': checkRecord,
  'newsroom-story': checkStory,
};

function checkRecord({ withText }: Manifest): FileCheck {
  const chain = new ChainCheck();
  const versions = new VersionCheck(withText);
  const known: Checkpoint[] = [];
  let head: ChainHead | null = null;
  let checkpoints: CheckpointCheck | null = null;
  return {
    readers: {
      'checkpoints.ndjson': rowsOf<Checkpoint>(checkpointRow, (row) => known.push(row)),
      'head.json': rowsOf<ChainHead>(headRow, (row) => (head = row)),
      'decisions.ndjson': rowsOf<LinkedDecision>(decisionRow, (row) => {
        checkpoints ??= new CheckpointCheck(known);
        refuseMoreThan(chain.faults);
        chain.add(row);
        checkpoints.add(row);
        versions.name(row);
      }),
      'versions.ndjson': rowsOf<ExportedVersion>(versionRow, (row) => {
        refuseMoreThan(versions.faults);
        versions.add(row);
      }),
    },
    finish: () => {
      if (head) chain.finish(head);
      checkpoints ??= new CheckpointCheck(known);
      checkpoints.finish();
      versions.finish();
      return [
        ...inEntry('decisions.ndjson', chain.faults),
        ...inEntry('checkpoints.ndjson', checkpoints.faults),
        ...inEntry('versions.ndjson', versions.faults),
      ];
    },
  };
}

function checkStory({ article, withText }: Manifest): FileCheck {
  const story = new StoryCheck(article ?? '');
  const versions = new VersionCheck(withText);
  return {
    readers: {
      'checkpoints.ndjson': rowsOf<Checkpoint>(checkpointRow, (row) => story.under(row)),
      'proofs.ndjson': rowsOf<DecisionProof>(proofRow, (row) => story.prove(row)),
      'decisions.ndjson': rowsOf<LinkedDecision>(decisionRow, (row) => {
        refuseMoreThan(story.faults);
        story.add(row);
        versions.name(row);
      }),
      'versions.ndjson': rowsOf<ExportedVersion>(versionRow, (row) => {
        refuseMoreThan(versions.faults);
        versions.add(row);
      }),
      'published.ndjson': rowsOf<PublishedText>(publishedRow, (row) => story.shows(row)),
    },
    finish: () => {
      versions.finish();
      const published = story.faults.filter(({ fault }) => fault === 'not_signed');
      const decided = story.faults.filter(({ fault }) => fault !== 'not_signed');
      return [
        ...inEntry('decisions.ndjson', decided),
        ...inEntry('versions.ndjson', versions.faults),
        ...inEntry('published.ndjson', published),
      ];
    },
  };
}

const inEntry = <Fault extends RecordFault | VersionFault | StoryFault>(
  entry: EntryName,
  faults: readonly Fault[],
): ({ entry: string } & Fault)[] => faults.map((fault) => ({ entry, ...fault }));

/** A file made of nothing but faults would fill the memory with them. */
function refuseMoreThan(faults: readonly unknown[]): void {
  if (faults.length > MOST_FAULTS) throw new Error('There are too many faults.');
}
