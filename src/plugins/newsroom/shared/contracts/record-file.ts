import { z } from 'zod';

/** Name of the entry that lists the others; it is the last one of a file. */
export const MANIFEST = 'manifest.json';

/** The two kinds of files that leave the record, and what each holds beside its manifest. */
export const FILE_ENTRIES = {
  'newsroom-record': ['checkpoints.ndjson', 'head.json', 'decisions.ndjson', 'versions.ndjson'],
  'newsroom-story': [
    'README.txt',
    'run.json',
    'checkpoints.ndjson',
    'proofs.ndjson',
    'decisions.ndjson',
    'versions.ndjson',
    'published.ndjson',
  ],
} as const;

export type FileFormat = keyof typeof FILE_ENTRIES;
export type EntryName = (typeof FILE_ENTRIES)[FileFormat][number];

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** One entry as the manifest tells it. */
const manifestEntry = z.strictObject({
  name: z.string(),
  /** Lines, each ended by a line feed. */
  rows: count,
  /** Before compression. */
  bytes: count,
  sha256: hash,
});
export type ManifestEntry = z.infer<typeof manifestEntry>;

/** `manifest.json` of both kinds. */
export const manifestShape = z.strictObject({
  format: z.enum(['newsroom-record', 'newsroom-story']),
  formatVersion: z.literal(1),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
  /** documentId of the story, in the file of one. */
  article: z.string().nullable(),
  /** Whether versions come with their contents. */
  withText: z.boolean(),
  entries: z.array(manifestEntry).max(20),
});
export type Manifest = z.infer<typeof manifestShape>;

/** `head.json`: the end of the chain. */
export const headRow = z.looseObject({ sequence: count, hash });

/** A line of `decisions.ndjson`; every field of it is under its hash. */
export const decisionRow = z.looseObject({
  sequence: z.int().positive(),
  article: z.string(),
  act: z.string(),
  version: z.int(),
  digest: z.string(),
  previousHash: z.string(),
  hash,
});

/** A line of `versions.ndjson`. */
export const versionRow = z.looseObject({
  article: z.string(),
  number: z.int(),
  digest: z.string(),
  content: z.record(z.string(), z.unknown()).optional(),
  mediaHashes: z.record(z.string(), z.string()).nullish(),
});

/** A line of `checkpoints.ndjson`. */
export const checkpointRow = z.looseObject({
  day: z.string(),
  sequence: count,
  headHash: hash,
  root: hash,
  at: z.string(),
});

/** A line of `proofs.ndjson`: how the hash of a decision leads to the root of the checkpoint. */
export const proofRow = z.looseObject({
  sequence: z.int().positive(),
  index: count,
  size: count,
  path: z.array(hash).max(64),
});

/** The line of `published.ndjson`: what the public sees. */
export const publishedRow = z.looseObject({
  digest: z.string(),
  content: z.record(z.string(), z.unknown()),
  mediaHashes: z.record(z.string(), z.string()).nullable(),
});
