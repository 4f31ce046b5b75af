import type { Readable } from 'node:stream';
import type { Checkpoint } from '../../domain/record/checkpoint';
import { ProofMaker } from '../../domain/record/merkle';
import type { PublishedText } from '../../domain/record/story-check';
import type { Run } from '../../domain/workflow';
import { contentOf, findPublished } from '../stores/article-store';
import { latestCheckpoint, withoutFrontier } from '../stores/record/checkpoint-store';
import { chainHead, decisionHashes, decisionsFrom } from '../stores/record/decision-store';
import { now } from '../runtime/editorial-clock';
import { lockRun } from '../stores/run-store';
import { inTransaction, type Strapi } from '../runtime/strapi';
import { findVersion } from '../stores/version-store';
import { decisionLines, versionLines } from './export-record';
import { readmeOf } from './story-readme';
import { lineOf, zipOf } from './write-zip';

/**
 * The file of one story (稿件档案): every version with its text, every decision with its proof against the latest
 * checkpoint, the run, and what the public sees; `null` where there is no such story.
 */
export async function storyFile(strapi: Strapi, articleId: string): Promise<Readable | null> {
  const state = await stateOf(strapi, articleId);
  if (!state) return null;
  const { run, published, upTo } = state;
  const latest = await latestCheckpoint(strapi);
  const checkpoint = latest && withoutFrontier(latest);
  const madeAt = now();
  return zipOf({ format: 'newsroom-story', formatVersion: 1, madeAt, article: articleId, withText: true }, [
    { name: 'README.txt', lines: [readmeOf({ article: articleId, madeAt, checkpoint })] },
    { name: 'run.json', lines: [lineOf(run)] },
    { name: 'checkpoints.ndjson', lines: checkpoint ? [lineOf(checkpoint)] : [] },
    { name: 'proofs.ndjson', lines: proofLines(strapi, articleId, checkpoint) },
    { name: 'decisions.ndjson', lines: decisionLines(strapi, { article: articleId, upTo }) },
    { name: 'versions.ndjson', lines: versionLines(strapi, { article: articleId, withText: true }) },
    { name: 'published.ndjson', lines: published ? [lineOf(published)] : [] },
  ]);
}

/** Where the story is, what is public, and the end of the record: all of one moment, as no act passes the lock. */
const stateOf = (strapi: Strapi, articleId: string) =>
  inTransaction(strapi, async () => {
    const run = await lockRun(strapi, articleId);
    if (!run) return null;
    const published = await publishedText(strapi, articleId, run);
    return { run, published, upTo: (await chainHead(strapi)).sequence };
  });

/** Reads the hashes of all decisions once, whatever the story; it keeps the proofs only. */
async function* proofLines(
  strapi: Strapi,
  articleId: string,
  checkpoint: Checkpoint | null,
): AsyncGenerator<string> {
  if (!checkpoint) return;
  const maker = new ProofMaker(await placesOf(strapi, articleId, checkpoint));
  for await (const hashes of decisionHashes(strapi, checkpoint.sequence))
    for (const hash of hashes) maker.add(hash);
  for (const proof of maker.finish()) yield lineOf({ sequence: proof.index + 1, ...proof });
}

/** Places of the story's decisions among the leaves of the tree, from 0. */
async function placesOf(strapi: Strapi, articleId: string, { sequence }: Checkpoint): Promise<Set<number>> {
  const places = new Set<number>();
  for await (const rows of decisionsFrom(strapi, { after: 0, upTo: sequence, article: articleId }))
    for (const row of rows) places.add(row.sequence - 1);
  return places;
}

interface StoredPublication extends PublishedText {
  publishedAt: string;
  firstPublishedAt: string | null;
}

/** The published row, with the hashes of the pictures as they were when its text was signed. */
async function publishedText(
  strapi: Strapi,
  articleId: string,
  { published }: Run,
): Promise<StoredPublication | null> {
  const row = await findPublished(strapi, articleId);
  if (!row) return null;
  const version = published && (await findVersion(strapi, articleId, published.version));
  return {
    digest: published?.digest ?? '',
    publishedAt: row.publishedAt,
    firstPublishedAt: row.firstPublishedAt,
    content: contentOf(row),
    mediaHashes: version?.mediaHashes ?? null,
  };
}
