import type { ArticleContent } from '../../../../../shared/article';
import { keywordTerm, nameTerm, rankedText, type OpenStory, type RankedText } from '../../../domain/search';
import { contentOf, type FoundRow } from '../../stores/article-store';
import { writeNames, type StoryNames } from '../../stores/names/story-names';
import { inAmbient, type Strapi } from '../../runtime/strapi';
import { tablesOf, type IndexName } from './tables';

/** A row of the table of stories. */
export interface StoryRow {
  id: number;
  article: string;
  first_public: number;
  column_id: string;
  names: string;
  text: string;
  segment: number | null;
}

/** Parts the ranks of a text; no text holds it. */
const RANK_END = '\t';

/** What the index keeps of a story. */
export function storyRowOf(row: FoundRow): Omit<StoryRow, 'id' | 'segment'> {
  const content = contentOf(row);
  return {
    article: row.documentId,
    first_public: firstPublic(row),
    column_id: content.column ?? '',
    names: JSON.stringify(namesOf(content, row.reporters)),
    text: rankedText(content).join(RANK_END),
  };
}

const firstPublic = ({ publishedAt, firstPublishedAt }: FoundRow): number =>
  publishedAt ? Date.parse(firstPublishedAt ?? publishedAt) : 0;

/** By what lists find a public story: by what a search does, and by its day and page of print. */
export function storyNamesOf(row: FoundRow): StoryNames {
  const { issueDate, pageNumber } = row;
  const terms = [
    ...namesOf(contentOf(row), row.reporters),
    ...(issueDate ? [nameTerm('issue', issueDate)] : []),
    ...(pageNumber ? [nameTerm('page', pageNumber)] : []),
  ];
  return { article: row.documentId, at: firstPublic(row), terms };
}

const namesOf = (
  { column, department, keywords }: ArticleContent,
  reporters: readonly { documentId: string }[],
): string[] => [
  ...(column ? [nameTerm('column', column)] : []),
  ...(department ? [nameTerm('department', department)] : []),
  ...reporters.map(({ documentId }) => nameTerm('reporter', documentId)),
  ...keywords.map(keywordTerm),
];

/** A row as a query looks at it. */
export const openStoryOf = (row: Omit<StoryRow, 'segment' | 'article'>): OpenStory => ({
  story: row.id,
  at: row.first_public,
  column: row.column_id,
  names: JSON.parse(row.names) as string[],
  text: row.text.split(RANK_END) as unknown as RankedText,
});

/** Keeps a story in an index as it is now; the caller holds the lock of its run. */
export async function keepStory(strapi: Strapi, index: IndexName, row: FoundRow): Promise<void> {
  await dropText(strapi, index, row.documentId);
  const { stories } = tablesOf(index);
  await inAmbient(strapi, (trx) => strapi.db.connection(stories).insert(storyRowOf(row)).transacting(trx));
  if (index === 'public') await writeNames(strapi, storyNamesOf(row));
}

/** Takes a story out of an index, and out of the lists where it is the public one. */
export async function dropStory(strapi: Strapi, index: IndexName, article: string): Promise<void> {
  await dropText(strapi, index, article);
  if (index === 'public') await writeNames(strapi, { article, at: 0, terms: [] });
}

/** Takes the text of a story out of an index. A closed segment that it is in does not change; that it is gone is noted beside. */
async function dropText(strapi: Strapi, index: IndexName, article: string): Promise<void> {
  const { stories, gone } = tablesOf(index);
  const { connection, dialect } = strapi.db;
  await inAmbient(strapi, async (trx) => {
    const find = connection<StoryRow>(stories).where({ article }).select('id', 'segment').transacting(trx);
    // Whoever closes its segment at the same time is waited for.
    const [known] = await (dialect.client === 'sqlite' ? find : find.forUpdate());
    if (!known) return;
    await connection(stories).where({ id: known.id }).delete().transacting(trx);
    if (known.segment !== null)
      await connection(gone).insert({ story: known.id, segment: known.segment }).transacting(trx);
  });
}
