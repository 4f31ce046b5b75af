import { setImmediate as turn } from 'node:timers/promises';
import { lockRunsAfter } from '../../stores/run-store';
import { findRowsOf, type FoundRow } from '../../stores/article-store';
import { differingNames, strayNames, writeNames } from '../../stores/names/story-names';
import { inAmbient, inTransaction, type Strapi } from '../../runtime/strapi';
import { dropStory, keepStory, storyNamesOf, storyRowOf, type StoryRow } from './stories';
import { tablesOf, type IndexName } from './tables';

/** How a story in an index is not what it has to be. */
export interface StoryDifference {
  article: string;
  difference: 'missing' | 'unexpected' | 'differs';
}

/** Stories that are looked at in one transaction: acts on them wait as long. */
const CHUNK = 50;

/** What of some stories came of a look. */
interface Looked {
  /** Id of the last run that was looked at. */
  seen: number;
  runs: number;
  differences: StoryDifference[];
}

/**
 * Compares an index with the next stories behind a run, and makes it agree where it is told to; nothing after the last one. Nobody writes
 * them meanwhile.
 */
export const lookAtNext = (
  strapi: Strapi,
  index: IndexName,
  { after, mend }: { after: number; mend: boolean },
): Promise<Looked | null> =>
  inTransaction(strapi, async () => {
    const runs = await lockRunsAfter(strapi, after, CHUNK);
    const last = runs.at(-1);
    if (!last) return null;
    const articles = runs.map(({ article }) => article);
    const rows = await findRowsOf(strapi, articles, STATES[index]);
    const kept = new Map((await keptOf(strapi, index, articles)).map((row) => [row.article, row]));
    const wanted = new Map(rows.map((row) => [row.documentId, row]));
    const differences = articles.flatMap((article) => {
      const row = wanted.get(article);
      const difference = differenceOf(row && storyRowOf(row), kept.get(article));
      return difference ? [{ article, difference }] : [];
    });
    if (mend)
      for (const { article } of differences) {
        const row = wanted.get(article);
        await (row ? keepStory(strapi, index, row) : dropStory(strapi, index, article));
      }
    const named = index === 'public' ? await lookAtNames(strapi, articles, { wanted, mend }) : [];
    const others = named.filter(({ article }) => differences.every((one) => one.article !== article));
    return { seen: last.id, runs: runs.length, differences: [...differences, ...others] };
  });

/** The same for what lists find the stories by: the text of one whose names alone differ stays where it is. */
async function lookAtNames(
  strapi: Strapi,
  articles: readonly string[],
  { wanted, mend }: { wanted: ReadonlyMap<string, FoundRow>; mend: boolean },
): Promise<StoryDifference[]> {
  const names = articles.map((article) => {
    const row = wanted.get(article);
    return row ? storyNamesOf(row) : { article, at: 0, terms: [] };
  });
  const differing = await differingNames(strapi, names);
  if (mend) for (const one of differing) await writeNames(strapi, one);
  return differing.map(({ article }) => ({ article, difference: 'differs' }));
}

const STATES = { public: 'published', desk: 'draft' } as const;

const keptOf = (strapi: Strapi, index: IndexName, articles: readonly string[]): Promise<StoryRow[]> =>
  inAmbient(strapi, (trx) =>
    strapi.db
      .connection<StoryRow>(tablesOf(index).stories)
      .whereIn('article', [...articles])
      .transacting(trx),
  );

const COMPARED = ['column_id', 'names', 'text'] as const;

function differenceOf(
  wanted: ReturnType<typeof storyRowOf> | undefined,
  kept: StoryRow | undefined,
): StoryDifference['difference'] | null {
  if (!wanted) return kept ? 'unexpected' : null;
  if (!kept) return 'missing';
  const isSame =
    COMPARED.every((key) => wanted[key] === kept[key]) && wanted.first_public === kept.first_public;
  return isSame ? null : 'differs';
}

/** Stories of an index that the newsroom has no run of. */
export async function strayStories(strapi: Strapi, index: IndexName): Promise<StoryDifference[]> {
  const { connection } = strapi.db;
  const known = connection('newsroom_runs as run').select('run.id').whereRaw('run.article = story.article');
  const rows = await connection(`${tablesOf(index).stories} as story`)
    .whereNotExists(known)
    .select<{ article: string }[]>('story.article');
  const named = index === 'public' ? await strayNames(strapi) : [];
  const strays = new Set([...rows.map(({ article }) => article), ...named]);
  return [...strays].map((article) => ({ article, difference: 'unexpected' }));
}

/** Brings a story into an index as it is now, or takes it out; the caller holds the lock of its run. */
export async function followStory(strapi: Strapi, index: IndexName, article: string): Promise<void> {
  // Others are answered between what was done with a long text before and the work on its searchable form.
  await turn();
  const [row] = await findRowsOf(strapi, [article], STATES[index]);
  await (row ? keepStory(strapi, index, row) : dropStory(strapi, index, article));
  await turn();
}
