import { now } from '../../runtime/editorial-clock';
import { codeOf } from '../../runtime/errors';
import { inSlices } from '../../runtime/jobs/slices';
import { documents, table, type Strapi, type TypeName } from '../../runtime/strapi';
import { articles } from '../../stores/article-store';
import { findRun } from '../../stores/run-store';

/** A record of the directory that an import created. */
export interface CreatedRecord {
  type: TypeName;
  documentId: string;
}

interface OpenImport {
  documentId: string;
  stories: { documentId: string; headline: string }[];
  openUntil: string | null;
}

const imports = (strapi: Strapi) => table<OpenImport>(strapi, 'page-import');

/** Takes back an import that failed: its stories, what it created in the directory, and itself; the last first. */
export async function takeBack(
  strapi: Strapi,
  documentId: string | null,
  created: readonly CreatedRecord[] = [],
): Promise<void> {
  const open = documentId === null ? null : await imports(strapi).findOne({ where: { documentId } });
  const kept = (await inSlices(open?.stories ?? [], (story) => removeStory(strapi, story))).flat();
  await inSlices([...created].reverse(), (record) => removeRecord(strapi, record));
  const where = { documentId: open?.documentId };
  if (kept.length > 0) await imports(strapi).updateMany({ where, data: { stories: kept, openUntil: null } });
  else if (open) await imports(strapi).deleteMany({ where });
}

/** A story that somebody has worked on since is theirs, and stays. */
async function removeStory<Story extends { documentId: string }>(
  strapi: Strapi,
  story: Story,
): Promise<Story[]> {
  const run = await findRun(strapi, story.documentId);
  if (!run) return [];
  if (run.version > 1 || run.round > 0) return [story];
  await articles(strapi).delete({ documentId: story.documentId });
  return [];
}

/** A record that others name by now stays. */
async function removeRecord(strapi: Strapi, { type, documentId }: CreatedRecord): Promise<void> {
  try {
    await documents(strapi, type).delete({ documentId });
  } catch (error) {
    if (codeOf(error) !== 'named_by_stories') throw error;
  }
}

/** Takes back imports whose instance is gone: nobody has written on for as long as each story may take. */
export async function takeBackAbandoned(strapi: Strapi): Promise<void> {
  const abandoned = await imports(strapi).findMany({
    where: { openUntil: { $lt: now() } },
    select: ['documentId'],
  });
  for (const { documentId } of abandoned) await takeBack(strapi, documentId);
}
