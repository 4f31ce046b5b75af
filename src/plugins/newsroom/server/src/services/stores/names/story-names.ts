import { columnTypes, termText } from '../../runtime/database/column-types';
import { inAmbient, uid, type Strapi } from '../../runtime/strapi';

/** 栏目, 单位, 记者, 关键词, 见报日期, 版次 of the stories that are public: a row for each name of each story. */
const NAMES = 'newsroom_public_names';

/** One name of a story. */
export interface NameRow {
  /** As `nameTerm` writes it; bytes where MariaDB answers. */
  term: string | Uint8Array;
  /** When the story was first public: milliseconds since 1970. */
  first_public: number;
  article: string;
}

/** By what a public story is found in lists. */
export interface StoryNames {
  article: string;
  at: number;
  terms: readonly string[];
}

/** Makes the table where it is missing. Strapi does not know it, as it knows no order of bytes. */
export async function makeNames(strapi: Strapi): Promise<void> {
  const { connection, dialect } = strapi.db;
  if (await connection.schema.hasTable(NAMES)) return;
  const { term, number } = columnTypes(dialect.client);
  const byKey = dialect.client === 'sqlite' ? ' without rowid' : '';
  await connection.raw(`create table ${NAMES} (term ${term} not null, first_public ${number} not null,
    article varchar(64) not null, primary key (term, first_public, article))${byKey}`);
  await connection.raw(`create unique index ${NAMES}_article on ${NAMES} (article, term)`);
}

type NameRows = ReturnType<typeof rowsOf>;

const rowsOf = (strapi: Strapi, name: string) => strapi.db.connection<NameRow>(name);

/** Rows of the names. */
export const namesIn = (strapi: Strapi, as?: string): NameRows =>
  rowsOf(strapi, as ? `${NAMES} as ${as}` : NAMES);

const keyOf = ({ term, first_public: at }: NameRow): string => `${at} ${termText(term)}`;

/**
 * Keeps by what a story is found, nothing for one that is not public; the caller holds the lock of its run. Only rows that differ
 * are written, and taken out by their keys: by the story, MariaDB would lock the gap beside them, in which others write.
 */
export const writeNames = (strapi: Strapi, { article, at, terms }: StoryNames): Promise<void> =>
  inAmbient(strapi, async (trx) => {
    const rows = [...new Set(terms)].map((term) => ({ term, first_public: at, article }));
    const wanted = new Set(rows.map(keyOf));
    const known = await namesIn(strapi).where({ article }).transacting(trx);
    for (const row of known)
      if (!wanted.has(keyOf(row)))
        await namesIn(strapi)
          .where({ ...row })
          .delete()
          .transacting(trx);
    const there = new Set(known.map(keyOf));
    const missing = rows.filter((row) => !there.has(keyOf(row)));
    if (missing.length > 0) await namesIn(strapi).insert(missing).transacting(trx);
  });

/** Whether each of some stories is found by what it has to be, and by nothing else; those that are not. */
export async function differingNames(strapi: Strapi, stories: readonly StoryNames[]): Promise<StoryNames[]> {
  const articles = stories.map(({ article }) => article);
  const rows = await inAmbient(strapi, (trx) =>
    namesIn(strapi).whereIn('article', articles).transacting(trx),
  );
  return stories.filter(({ article, at, terms }) => {
    const wanted = [...new Set(terms)].map((term) => keyOf({ term, first_public: at, article })).sort();
    const kept = rows
      .filter((row) => row.article === article)
      .map(keyOf)
      .sort();
    return wanted.join('\n') !== kept.join('\n');
  });
}

/** Stories with names that the newsroom has no run of. */
export async function strayNames({ db: { connection } }: Strapi): Promise<string[]> {
  const known = connection('newsroom_runs as run').select('run.id').whereRaw('run.article = name.article');
  const rows = await connection(`${NAMES} as name`)
    .whereNotExists(known)
    .distinct<{ article: string }[]>('name.article');
  return rows.map(({ article }) => article);
}

/** Whether every public story was looked at since names are kept; after an upgrade the older ones come by and by. */
export async function areNamesComplete({ db }: Strapi): Promise<boolean> {
  const { tableName } = db.metadata.get(uid('search-index'));
  const state = await db
    .connection(tableName)
    .where({ name: 'public' })
    .first<{ is_complete: unknown } | undefined>('is_complete');
  return Boolean(state?.is_complete);
}
