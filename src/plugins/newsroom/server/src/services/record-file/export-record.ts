import type { Readable } from 'node:stream';
import type { LinkedDecision } from '../../domain/record/chain';
import { listCheckpoints } from '../stores/record/checkpoint-store';
import { chainHead, decisionsFrom } from '../stores/record/decision-store';
import { now } from '../runtime/editorial-clock';
import type { Strapi } from '../runtime/strapi';
import { versionsFrom, type VersionRow } from '../stores/version-store';
import { lineOf, linesOfChunks, zipOf } from './write-zip';

/**
 * The whole record as a zip that is read from the database while it is written: every decision up to the present
 * end of the chain, and every version, the contents only `withText`. Acts may go on meanwhile.
 */
export async function exportRecord(strapi: Strapi, withText: boolean): Promise<Readable> {
  // Before the end of the chain, so that a checkpoint behind that end is one that somebody cut off.
  const checkpoints = await listCheckpoints(strapi);
  const head = await chainHead(strapi);
  return zipOf({ format: 'newsroom-record', formatVersion: 1, madeAt: now(), article: null, withText }, [
    { name: 'checkpoints.ndjson', lines: checkpoints.map(lineOf) },
    { name: 'head.json', lines: [lineOf(head)] },
    { name: 'decisions.ndjson', lines: decisionLines(strapi, { upTo: head.sequence }) },
    { name: 'versions.ndjson', lines: versionLines(strapi, { withText }) },
  ]);
}

/** Lines of decisions, whole as they are under their hash. */
export const decisionLines = (
  strapi: Strapi,
  range: { upTo: number; article?: string },
): AsyncGenerator<string> =>
  linesOfChunks(decisionsFrom(strapi, { after: 0, ...range }), (row: LinkedDecision) => row);

/** Lines of versions; who wrote one and when goes with its text. */
export const versionLines = (
  strapi: Strapi,
  range: { withText: boolean; article?: string },
): AsyncGenerator<string> =>
  linesOfChunks(versionsFrom(strapi, range), (row) => (range.withText ? withTextOf(row) : digestsOf(row)));

const digestsOf = ({ article, number, digest }: VersionRow) => ({ article, number, digest });

const withTextOf = (row: VersionRow) => ({
  ...digestsOf(row),
  actorKind: row.actorKind,
  actorId: row.actorId,
  actorName: row.actorName,
  at: row.at,
  content: row.content,
  mediaHashes: row.mediaHashes,
});
