import type {
  AutosaveInput,
  AutosavesAnswer,
  AutosaveView,
  EditedFields,
} from '../../../../shared/contracts/autosaves';
import type { ArticleContent, Block } from '../../../../shared/article';
import { seenValue } from '../../../../shared/characters';
import { isTakenUp } from '../../domain/article/wording';
import { actorKey, type Actor } from '../../domain/workflow';
import { now } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import { ownPictures } from '../public/pictures/body-pictures';
import { refuseExcess } from './story-limits';
import { findRun, lockRun } from '../stores/run-store';
import { inTransaction, table, type Strapi } from '../runtime/strapi';

interface AutosaveRow {
  article: string;
  editor: string;
  actorName: string;
  version: number;
  fields: EditedFields;
  at: string;
}

const autosaves = (strapi: Strapi) => table<AutosaveRow>(strapi, 'autosave');

const keyOf = (articleId: string, by: Actor): { article: string; editor: string } => ({
  article: articleId,
  editor: actorKey(by),
});

/** Keeps what an editor has written and not saved; the last one of an editor and story takes the place of the one before. */
export function keepAutosave(
  strapi: Strapi,
  articleId: string,
  { version, fields }: AutosaveInput,
  by: Actor,
): Promise<AutosaveView> {
  refuseExcess(fields);
  return inTransaction(strapi, async () => {
    if (!(await lockRun(strapi, articleId))) throw refusal('not_found');
    const key = keyOf(articleId, by);
    const data = { version, fields: await seenFields(strapi, fields), actorName: by.name, at: now() };
    const { count } = await autosaves(strapi).updateMany({ where: key, data });
    if (count === 0) await autosaves(strapi).create({ data: { ...key, ...data } });
    return viewOf({ ...key, ...data });
  });
}

/** Others are shown what is kept: no picture of the text leads their browsers out of the house. */
async function seenFields(strapi: Strapi, fields: AutosaveInput['fields']): Promise<EditedFields> {
  const seen = seenValue(fields) as EditedFields;
  return 'body' in seen ? { ...seen, body: (await ownPictures(strapi, seen.body)) as Block[] } : seen;
}

const viewOf = ({ version, fields, actorName, at }: AutosaveRow): AutosaveView => ({
  version,
  fields,
  by: actorName,
  at,
});

/** What is unsaved on a story: one's own and that of others; `null` where there is no such story. */
export async function listAutosaves(
  strapi: Strapi,
  articleId: string,
  by: Actor,
): Promise<AutosavesAnswer | null> {
  if (!(await findRun(strapi, articleId))) return null;
  const { editor } = keyOf(articleId, by);
  const rows = await autosaves(strapi).findMany({ where: { article: articleId }, orderBy: { at: 'desc' } });
  const own = rows.find((row) => row.editor === editor);
  return { own: own ? viewOf(own) : null, others: rows.filter((row) => row !== own).map(viewOf) };
}

/** `actorKey`s of others whose unsaved text somebody has saved in a story: they wrote it. */
export async function writersTakenUp(
  strapi: Strapi,
  articleId: string,
  { by, ...change }: { by: Actor; before: ArticleContent; after: ArticleContent },
): Promise<string[]> {
  const rows = await autosaves(strapi).findMany({ where: { article: articleId } });
  return rows
    .filter(({ editor, fields }) => editor !== actorKey(by) && isTakenUp(fields, change))
    .map(({ editor }) => editor);
}

/** Forgets one's own: it was saved, or given up. */
export async function dropAutosave(strapi: Strapi, articleId: string, by: Actor): Promise<void> {
  await autosaves(strapi).deleteMany({ where: keyOf(articleId, by) });
}

/** Forgets all of a story that was never submitted. */
export async function deleteAutosaves(strapi: Strapi, articleId: string): Promise<void> {
  await autosaves(strapi).deleteMany({ where: { article: articleId } });
}
