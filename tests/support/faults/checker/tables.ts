import { Client } from 'pg';
import type {
  LinkedDecision,
  ChainHead,
} from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { Run } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { ArticleContent } from '../../../../src/plugins/newsroom/shared/article';
import type { Newsroom } from '../../newsroom';

/** A row as a driver gives it. */
export type Row = Record<string, unknown>;

/** Reads by SQL that every database takes. */
type Read = (sql: string) => Promise<Row[]>;

/** A row of the article table, draft or published. */
export interface ArticleRow {
  id: number;
  story: string;
  isPublished: boolean;
  version: number;
  content: ArticleContent;
}

/** A kept version. */
export interface VersionRow {
  article: string;
  number: number;
  digest: string;
  content: ArticleContent;
  mediaHashes: Record<number, string>;
  actor: string;
}

/** Everything that the newsroom keeps, as it was at one moment. */
export interface Tables {
  articles: ArticleRow[];
  runs: (Run & { article: string })[];
  versions: VersionRow[];
  decisions: LinkedDecision[];
  heads: ChainHead[];
  /** Link tables with the ids of articles that they name and that are not there. */
  orphans: string[];
}

const LINKS = {
  column: ['newsroom_articles_column_lnk', 'column_id', 'newsroom_columns'],
  department: ['newsroom_articles_department_lnk', 'department_id', 'newsroom_departments'],
} as const;

const LINK_TABLES = [
  'newsroom_articles_column_lnk',
  'newsroom_articles_department_lnk',
  'newsroom_articles_reporters_lnk',
];

/** Reads a PostgreSQL database as it is at one moment, whatever else goes on there. */
export async function tablesAt(url: string): Promise<Tables> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await readTables(async (sql) => (await client.query<Row>(sql)).rows);
  } finally {
    await client.end();
  }
}

/** Reads the database of a newsroom that runs here and does nothing else now. */
export const tablesOf = ({ strapi }: Newsroom): Promise<Tables> =>
  readTables(async (sql) => {
    const answer = (await strapi.db.connection.raw(sql)) as Row[] | { rows: Row[] };
    return Array.isArray(answer) ? answer : answer.rows;
  });

async function readTables(read: Read): Promise<Tables> {
  const columns = await linked(read, 'column');
  const departments = await linked(read, 'department');
  const articles = await read('select * from newsroom_articles order by id');
  const runs = await read('select * from newsroom_runs order by id');
  const versions = await read('select * from newsroom_versions order by article, number');
  const decisions = await read('select * from newsroom_decisions order by sequence');
  const heads = await read('select * from newsroom_chain_heads');
  return {
    articles: articles.map((row) => articleOf(row, { column: columns, department: departments })),
    runs: runs.map(runOf),
    versions: versions.map(versionOf),
    decisions: decisions.map(decisionOf),
    heads: heads.map(({ sequence, hash }) => ({ sequence, hash }) as ChainHead),
    orphans: await orphansIn(read),
  };
}

/** documentIds of the records that articles name, by the id of the article's row. */
async function linked(read: Read, relation: keyof typeof LINKS): Promise<Map<number, string>> {
  const [links, key, records] = LINKS[relation];
  const rows = await read(
    `select link.article_id, record.document_id from ${links} link join ${records} record on record.id = link.${key}`,
  );
  return new Map(rows.map((row) => [row.article_id as number, row.document_id as string]));
}

async function orphansIn(read: Read): Promise<string[]> {
  const orphans: string[] = [];
  for (const table of LINK_TABLES) {
    const rows = await read(
      `select article_id from ${table} where article_id is null or article_id not in (select id from newsroom_articles)`,
    );
    orphans.push(...rows.map(({ article_id }) => `${table}: ${String(article_id)}`));
  }
  return orphans;
}

/** A JSON column: some drivers parse it, others do not. */
export const json = (value: unknown): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : (value ?? null);

const nullable = (value: unknown): string | null => (value as string | null | undefined) ?? null;

function articleOf(row: Row, links: Record<keyof typeof LINKS, Map<number, string>>): ArticleRow {
  const id = row.id as number;
  const content = {
    kicker: nullable(row.kicker),
    headline: row.headline,
    subhead: nullable(row.subhead),
    slug: row.slug,
    column: links.column.get(id) ?? null,
    department: links.department.get(id) ?? null,
    dateline: nullable(row.dateline),
    byline: nullable(row.byline),
    contributors: json(row.contributors) ?? [],
    body: json(row.body) ?? [],
    photos: json(row.photos) ?? [],
    endMark: nullable(row.end_mark),
    keywords: json(row.keywords) ?? [],
    language: row.language,
    source: row.source,
    sourceReference: nullable(row.source_reference),
    aiOrigin: row.ai_origin ?? 'none',
    urgency: row.urgency ?? null,
  } as ArticleContent;
  const isPublished = row.published_at !== null;
  return { id, story: row.document_id as string, isPublished, version: row.version as number, content };
}

const runOf = (row: Row): Tables['runs'][number] =>
  ({
    article: row.article,
    stage: row.stage,
    publication: row.publication,
    round: row.round,
    policy: json(row.policy),
    authors: json(row.authors),
    submitter: nullable(row.submitter),
    holder: json(row.holder),
    taken: json(row.taken),
    version: row.version,
    digest: row.digest,
    published: json(row.published),
    schedules: json(row.schedules) ?? [],
    tombstone: json(row.tombstone),
    override: json(row.override),
  }) as Tables['runs'][number];

const versionOf = (row: Row): VersionRow => ({
  article: row.article as string,
  number: row.number as number,
  digest: row.digest as string,
  content: json(row.content) as ArticleContent,
  mediaHashes: (json(row.media_hashes) ?? {}) as Record<number, string>,
  actor: `${String(row.actor_kind)}:${String(row.actor_id)}`,
});

const decisionOf = (row: Row): LinkedDecision =>
  ({
    sequence: row.sequence,
    article: row.article,
    act: row.act,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    actorName: row.actor_name,
    at: row.at,
    round: row.round,
    fromStage: row.from_stage,
    toStage: row.to_stage,
    fromPublication: row.from_publication,
    toPublication: row.to_publication,
    version: row.version,
    digest: row.digest,
    opinion: nullable(row.opinion),
    reasonCode: nullable(row.reason_code),
    details: json(row.details),
    previousHash: row.previous_hash,
    hash: row.hash,
  }) as LinkedDecision;
