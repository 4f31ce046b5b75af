import type { Core } from '@strapi/strapi';
import { saidOf } from './database/said';

/*
 * The one place that meets Strapi's untyped calls: query engine rows, document service results and the
 * services of other plugins are `any` there, and typed from here on.
 */

export type Strapi = Core.Strapi;

/** Names of the plugin's content types. */
export type TypeName =
  | 'article'
  | 'department'
  | 'reporter'
  | 'column'
  | 'run'
  | 'version'
  | 'decision'
  | 'chain-head'
  | 'checkpoint'
  | 'policy'
  | 'page-import'
  | 'note'
  | 'autosave'
  | 'preview-end'
  | 'sent-key'
  | 'minhash'
  | 'search-index'
  | 'file-owner'
  | 'file-label'
  | 'file-use'
  | 'end-mark'
  | 'receiver'
  | 'delivery'
  | 'copy'
  | 'notice'
  | 'format-check'
  | 'public-generation'
  | 'public-slug';

export type Uid = `plugin::newsroom.${TypeName}`;

/** UID of a content type of the plugin. */
export const uid = (name: TypeName): Uid => `plugin::newsroom.${name}`;

export const ARTICLE = uid('article');

type Where = Record<string, unknown>;

interface Query {
  where?: Where;
  select?: string[];
  populate?: Record<string, unknown>;
  orderBy?: Record<string, 'asc' | 'desc'> | Record<string, 'asc' | 'desc'>[];
  limit?: number;
  offset?: number;
}

/** The query engine of one table; it bypasses document middlewares and joins the ambient transaction. */
export interface Table<Row> {
  findOne(query: Query): Promise<(Row & { id: number }) | null>;
  findMany(query: Query): Promise<(Row & { id: number })[]>;
  count(query?: Query): Promise<number>;
  create(query: { data: Partial<Row> & Where }): Promise<Row & { id: number }>;
  /** Unlike `create` it does not read again what it wrote. */
  createMany(query: { data: (Partial<Row> & Where)[] }): Promise<{ count: number }>;
  /** Unlike `updateMany` it says to whoever follows changes which row it was; so does `delete`. */
  update(query: { where: Where; data: Partial<Row> & Where }): Promise<unknown>;
  updateMany(query: { where: Where; data: Partial<Row> & Where }): Promise<{ count: number }>;
  delete(query: { where: Where }): Promise<unknown>;
  deleteMany(query: { where: Where }): Promise<{ count: number }>;
}

/** Rows of one of the plugin's tables, or of another type's by its UID. */
export function table<Row>(strapi: Strapi, name: TypeName | `${string}::${string}`): Table<Row> {
  return strapi.db.query(uidOf(name));
}

const uidOf = (name: string): string => (name.includes('::') ? name : uid(name as TypeName));

/** A document as the document service returns it. */
export interface Document {
  id: number;
  documentId: string;
  [attribute: string]: unknown;
}

/** Document service of a type; every document middleware sees its calls. */
export interface Documents {
  findOne(params: Where & { documentId: string }): Promise<Document | null>;
  findMany(params: Where): Promise<Document[]>;
  create(params: Where): Promise<Document>;
  update(params: Where & { documentId: string }): Promise<Document | null>;
  delete(params: Where & { documentId: string }): Promise<{ entries: Document[] }>;
  publish(params: Where & { documentId: string }): Promise<{ entries: Document[] }>;
  unpublish(params: Where & { documentId: string }): Promise<{ entries: Document[] }>;
}

/** The document service of one of the plugin's types. */
export const documents = (strapi: Strapi, name: TypeName): Documents =>
  strapi.documents(uid(name) as never) as unknown as Documents;

/** Runs the work in one transaction; a nested call joins the outer one. */
export const inTransaction = <Result>(strapi: Strapi, work: () => Promise<Result>): Promise<Result> =>
  strapi.db.transaction(() => work()) as Promise<Result>;

/** Runs something once the transaction that is running has been committed, and never where it is taken back. */
export async function afterCommit(strapi: Strapi, then: () => void): Promise<void> {
  await strapi.db.transaction(({ onCommit }: { onCommit: (then: () => void) => void }) => {
    onCommit(then);
  });
}

/**
 * Reads one row and locks it until the transaction ends. SQLite has no row locks and needs none: it runs one
 * transaction at a time.
 */
export async function lockRow<Row>(
  strapi: Strapi,
  name: TypeName | `${string}::${string}`,
  where: Where,
): Promise<Row | null> {
  const builder = strapi.db.queryBuilder(uidOf(name)) as unknown as {
    where(where: Where): { first(): { forUpdate(): { execute(): Promise<Row | null> } } };
  };
  return builder.where(where).first().forUpdate().execute();
}

/** Keeps others from locking rows until the transaction ends; others may keep them so at the same time. */
export async function shareRows(strapi: Strapi, name: string, ids: readonly number[]): Promise<void> {
  if (strapi.db.dialect.client === 'sqlite') return;
  const { tableName } = strapi.db.metadata.get(uidOf(name));
  const query = strapi.db
    .connection(tableName)
    .select('id')
    .whereIn('id', [...ids])
    .orderBy('id')
    .forShare();
  await inAmbient(strapi, (trx) => query.transacting(trx));
}

/**
 * Finds the first row of a table by a column, of those not above a value, and locks it until the transaction ends.
 * A row that another transaction works on is passed over, where the database has row locks. Columns are named as
 * the database names them.
 */
export async function lockFirst<Row>(
  strapi: Strapi,
  name: TypeName,
  { column, atMost }: { column: string; atMost: string },
): Promise<Row | null> {
  const { tableName } = strapi.db.metadata.get(uid(name));
  const query = strapi.db.connection<object>(tableName).where(column, '<=', atMost).orderBy(column).limit(1);
  if (strapi.db.dialect.client !== 'sqlite') query.forUpdate().skipLocked();
  const rows = await inAmbient(strapi, (trx) => query.transacting(trx));
  return (rows[0] as Row | undefined) ?? null;
}

/** The driver's transaction, as its queries want it. */
type Transaction = Parameters<ReturnType<Strapi['db']['connection']>['transacting']>[0];

/** Runs a query of the driver in the transaction that is running, or in one of its own. */
export const inAmbient = <Result>(
  strapi: Strapi,
  run: (trx: Transaction) => PromiseLike<Result>,
): Promise<Result> => strapi.db.transaction(async ({ trx }) => run(trx as Transaction)) as Promise<Result>;

/**
 * Does work beside what a transaction is for: where it fails, the database goes back to where it began, the log says why,
 * and the rest is done all the same. Answers `undefined` then.
 */
export const beside = <Result>(strapi: Strapi, work: () => Promise<Result>): Promise<Result | undefined> =>
  inAmbient(strapi, async (trx) => {
    await trx.raw(`savepoint ${BESIDE}`);
    try {
      const result = await work();
      await trx.raw(`release savepoint ${BESIDE}`);
      return result;
    } catch (error) {
      await trx.raw(`rollback to savepoint ${BESIDE}`);
      strapi.log.error(`What goes with an act failed: ${saidOf(error)}`);
      return undefined;
    }
  });

const BESIDE = 'newsroom_beside';

/** A service of another plugin, typed by the caller. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows its type, Strapi does not
export function serviceOf<Service>(strapi: Strapi, name: string): Service {
  return strapi.service(name as never) as unknown as Service;
}
