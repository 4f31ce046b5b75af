import { randomUUID } from 'node:crypto';
import type { Newsroom } from '../newsroom';
import { bodyOf } from './stories';

const CHUNK = 50;
const DIGEST = '0'.repeat(64);

interface Text {
  headline: string;
  body: string;
}

/**
 * Many published stories, by SQL, as if each had been written, signed and published a minute after the one before it; their documentIds.
 * What the newsroom keeps beside a story and its run is not there.
 */
export async function writeManyPublished({ strapi }: Newsroom, texts: readonly Text[]): Promise<string[]> {
  const stories = texts.map((text, index) => ({
    documentId: randomUUID().replaceAll('-', '').slice(0, 24),
    at: new Date(Date.UTC(2025, 0, 1) + index * 60_000),
    text,
  }));
  const { definition } = await strapi.db
    .query('plugin::newsroom.policy')
    .findOne({ where: { isDefault: true } });
  const { connection, dialect } = strapi.db;
  // Strapi's SQLite keeps times as numbers.
  const time = (at: Date) => (dialect.client === 'sqlite' ? at.getTime() : at);
  const rows = stories.flatMap(({ documentId, at, text: { headline, body } }) =>
    [null, time(at)].map((published) => ({
      document_id: documentId,
      headline,
      slug: `many-${documentId}`,
      body: JSON.stringify(bodyOf(body)),
      version: 1,
      first_published_at: time(at),
      published_at: published,
    })),
  );
  const runs = stories.map(({ documentId, at }) => ({
    document_id: randomUUID(),
    article: documentId,
    stage: 'approved',
    stage_since: at.toISOString(),
    publication: 'published',
    round: 1,
    policy: JSON.stringify(definition),
    authors: '[]',
    taken: '[]',
    version: 1,
    digest: DIGEST,
    is_waiting: false,
  }));
  await connection.batchInsert('newsroom_articles', rows, CHUNK);
  await connection.batchInsert('newsroom_runs', runs, CHUNK);
  return stories.map(({ documentId }) => documentId);
}
