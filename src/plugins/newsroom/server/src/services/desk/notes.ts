import type { NoteInput, NotesAnswer, NoteView } from '../../../../shared/contracts/notes';
import {
  differenceBetween,
  LINE_FIELDS,
  linesOf,
  placeAfter,
  quoteAt,
  type Place,
} from '../../../../shared/difference';
import { MOST_NOTES, type ArticleContent } from '../../../../shared/article';
import type { Actor } from '../../domain/workflow';
import { now } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import { inSlices } from '../runtime/jobs/slices';
import { removeNotices } from '../outgoing/notices/notice-store';
import { tellOfAnswer } from '../outgoing/notices/tell';
import { findRun } from '../stores/run-store';
import { inTransaction, lockRow, table, type Strapi } from '../runtime/strapi';
import { findVersion } from '../stores/version-store';

interface NoteRow {
  documentId: string;
  article: string;
  version: number;
  place: Place;
  quote: string;
  text: string;
  answers: NoteView['answers'];
  resolved: NoteView['resolved'];
  actorKind: Actor['kind'];
  actorId: string;
  actorName: string;
  at: string;
}

const notes = (strapi: Strapi) => table<NoteRow>(strapi, 'note');

/** All notes on a story, where their words stand in its present version; `null` where there is no such story. */
export async function listNotes(strapi: Strapi, articleId: string): Promise<NotesAnswer | null> {
  const run = await findRun(strapi, articleId);
  if (!run) return null;
  const rows = await notes(strapi).findMany({ where: { article: articleId }, orderBy: { id: 'asc' } });
  const find = await placeFinder(strapi, { article: articleId, rows, present: run.version });
  const views = rows.map((row) => viewOf(row, find(row)));
  return { version: run.version, notes: views.sort(byPlace) };
}

/** How many notes on a story are not resolved. */
export async function countOpenNotes(strapi: Strapi, articleId: string): Promise<number> {
  // Databases differ in how they keep an empty JSON field, so that it is not counted there.
  const rows = await notes(strapi).findMany({ where: { article: articleId }, select: ['resolved'] });
  return rows.filter(({ resolved }) => !resolved).length;
}

/** Finds places of the versions that the rows are of in the present one; each version is read and compared once. */
async function placeFinder(
  strapi: Strapi,
  { article, rows, present }: { article: string; rows: readonly NoteRow[]; present: number },
): Promise<(row: NoteRow) => Place | null> {
  const contents = new Map<number, ArticleContent>();
  for (const number of new Set([present, ...rows.map(({ version }) => version)])) {
    const version = await findVersion(strapi, article, number);
    if (version) contents.set(number, version.content);
  }
  const now = contents.get(present);
  const differences = new Map(
    await inSlices(
      contents,
      ([number, before]) => [number, now ? differenceBetween(before, now) : []] as const,
    ),
  );
  return ({ version, place }) => placeAfter(differences.get(version) ?? [], place);
}

const viewOf = (row: NoteRow, place: Place | null): NoteView => ({
  id: row.documentId,
  version: row.version,
  quote: row.quote,
  place,
  text: row.text,
  by: row.actorName,
  at: row.at,
  answers: row.answers,
  resolved: row.resolved,
});

/** In the order of the text; those whose line fell away come last. */
function byPlace({ place: one }: NoteView, { place: other }: NoteView): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return (
    LINE_FIELDS.indexOf(one.field) - LINE_FIELDS.indexOf(other.field) ||
    one.index - other.index ||
    one.start - other.start
  );
}

/** Writes a note on words of a version; returns its id. */
export async function addNote(
  strapi: Strapi,
  articleId: string,
  input: NoteInput,
  by: Actor,
): Promise<string> {
  const { version: number, text, ...place } = input;
  const version = await findVersion(strapi, articleId, number);
  if (!version) throw refusal('not_found');
  const quote = quoteAt(linesOf(version.content), place);
  if (quote === null) throw refusal('no_such_place', { place });
  if ((await notes(strapi).count({ where: { article: articleId } })) >= MOST_NOTES)
    throw refusal('too_many_notes', { most: MOST_NOTES });
  const { documentId } = await notes(strapi).create({
    data: {
      article: articleId,
      version: number,
      place,
      quote,
      text,
      answers: [],
      resolved: null,
      actorKind: by.kind,
      actorId: by.id,
      actorName: by.name,
      at: now(),
    },
  });
  return documentId;
}

/** Adds an answer to a note; says on which story it is. */
export const answerNote = (strapi: Strapi, id: string, text: string, by: Actor): Promise<string> =>
  changeNote(strapi, id, async ({ answers, article, actorKind, actorId }) => {
    await tellOfAnswer(strapi, { article, by, writer: { kind: actorKind, id: actorId } });
    return { answers: [...answers, { text, by: by.name, at: now() }] };
  });

/** Resolves a note or opens it again; what is so already stays as it is. Says on which story it is. */
export const resolveNote = (strapi: Strapi, id: string, isResolved: boolean, by: Actor): Promise<string> =>
  changeNote(strapi, id, ({ resolved }) => ({
    resolved: isResolved ? (resolved ?? { by: by.name, at: now() }) : null,
  }));

/** Changes a note under its lock, so that no answer gets lost. */
const changeNote = (
  strapi: Strapi,
  documentId: string,
  change: (note: NoteRow) => Partial<NoteRow> | Promise<Partial<NoteRow>>,
): Promise<string> =>
  inTransaction(strapi, async () => {
    const note = await lockRow<NoteRow>(strapi, 'note', { documentId });
    if (!note) throw refusal('not_found');
    await notes(strapi).updateMany({ where: { documentId }, data: await change(note) });
    return note.article;
  });

/** Forgets the notes on a story that was never submitted, and who was told of them. */
export async function deleteNotes(strapi: Strapi, articleId: string): Promise<void> {
  await removeNotices(strapi, articleId);
  await notes(strapi).deleteMany({ where: { article: articleId } });
}
