import type { Changing } from '../changed-by-sql';
import type { Newsroom } from '../../newsroom';
import type { RichNewsroom } from '../rich-newsroom';

export type StoryName = Exclude<keyof RichNewsroom, 'reporters' | 'picture'>;

/** Where something is changed: the database, what lives in it, and the newsroom that it belongs to. */
export interface Place extends Changing {
  rich: RichNewsroom;
  newsroom: Newsroom;
}

/** A change of the database past the newsroom. */
export type Change = (sql: Place) => Promise<unknown>;

/** What was changed, how, and a part of the fault that names it. */
export type NamedChange = [what: string, change: Change, fault: object];

/** A value of a JSON column. */
export type Json = Record<string, unknown>;

/** A digest that no text has. */
export const DIGEST = '0'.repeat(64);
/** Somebody who works nowhere. */
export const PERSON = { kind: 'admin', id: '99', name: '冒名者' };

/** Writes columns of a run. */
export const run =
  (name: StoryName, columns: object): Change =>
  (sql) =>
    sql.change('newsroom_runs', { article: sql.rich[name] }, columns);
/** Makes another value of a JSON column of a run. */
export const runJson =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows its type, the database does not
  <Value = Json>(name: StoryName, column: string, change: (value: Value) => unknown): Change =>
    (sql) =>
      sql.changeJson('newsroom_runs', { article: sql.rich[name] }, [column, change]);
/** Writes columns of a version. */
export const version =
  (name: StoryName, number: number, columns: object): Change =>
  (sql) =>
    sql.change('newsroom_versions', { article: sql.rich[name], number }, columns);
/** Writes columns of the row that the public sees. */
export const publicRow =
  (name: StoryName, columns: object): Change =>
  (sql) =>
    sql.changeRow(sql.rich[name], true, columns);
/** Writes columns of a draft. */
export const draftRow =
  (name: StoryName, columns: object): Change =>
  (sql) =>
    sql.changeRow(sql.rich[name], false, columns);

/** Parts of a run that differ. */
export const inRun = (...fields: string[]): object => ({
  place: 'run',
  fault: 'differs',
  fields: expect.arrayContaining(fields),
});
/** Attributes of a public row that differ. */
export const inPublic = (...fields: string[]): object => ({
  place: 'published',
  fields: expect.arrayContaining(fields),
});
/** Attributes of a draft that differ. */
export const inDraft = (...fields: string[]): object => ({
  place: 'draft',
  fields: expect.arrayContaining(fields),
});

/** What is wrong with a version. */
export const inVersion = (number: number, fault: string): object => ({
  place: 'version',
  version: number,
  fault,
});

/** Does several changes, one after the other. */
export const all =
  (...changes: Change[]): Change =>
  async (sql) => {
    for (const change of changes) await change(sql);
  };
