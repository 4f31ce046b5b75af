import type { Actor } from '../../../domain/workflow';
import { refusal } from '../../runtime/errors';
import { documents, inTransaction, type Strapi, type TypeName } from '../../runtime/strapi';
import { lockEntry } from '../../stores/directory';
import { lockSettings } from '../../stores/policy-store';
import { instrumentAct } from '../../telemetry/act-instrumentation';

/** What every entry of the directory has; `updatedAt` says whether somebody saw it as it is now. */
export interface Entry {
  documentId: string;
  updatedAt: string;
}

/** One list of the directory, such as the columns: where its entries are, how they are read, and what fits into it. */
export interface DirectoryList<Input, Listed extends Entry> {
  type: TypeName;
  rows: (strapi: Strapi) => EntryRows;
  /** All entries, in their order. */
  list: (strapi: Strapi) => Promise<Listed[]>;
  /** What goes into the row; refuses what does not fit the entries other than `own`. */
  fit: (strapi: Strapi, input: Input, own?: string) => Promise<object>;
}

/** How the rows of a list are written. */
interface EntryRows {
  create: (data: object) => Promise<{ documentId: string }>;
  update: (documentId: string, data: object) => Promise<unknown>;
  delete: (documentId: string) => Promise<object>;
}

/** Rows that stories name: the gate keeps those that are named. */
export const throughGate =
  (type: TypeName) =>
  (strapi: Strapi): EntryRows => ({
    create: (data) => documents(strapi, type).create({ data }),
    update: (documentId, data) => documents(strapi, type).update({ documentId, data }),
    delete: (documentId) => documents(strapi, type).delete({ documentId }),
  });

type Write<Input> = { documentId: string; change: Input & Pick<Entry, 'updatedAt'>; by: Actor };

/** Adds an entry. */
export const addEntry = <Input, Listed extends Entry>(
  strapi: Strapi,
  list: DirectoryList<Input, Listed>,
  input: Input,
  by: Actor,
): Promise<Listed> =>
  noted(strapi, list, { verb: 'add', by }, async () => {
    const { documentId } = await inTurn(strapi, async () =>
      list.rows(strapi).create(await list.fit(strapi, input)),
    );
    return written(strapi, list, documentId);
  });

/** Changes an entry; stories name it, so none of them changes. */
export const changeEntry = <Input, Listed extends Entry>(
  strapi: Strapi,
  list: DirectoryList<Input, Listed>,
  { documentId, change, by }: Write<Input>,
): Promise<Listed> =>
  noted(strapi, list, { verb: 'change', subject: documentId, by }, async () => {
    await inTurn(strapi, async () => {
      await refuseUnseen(strapi, list.type, { documentId, updatedAt: change.updatedAt });
      await list.rows(strapi).update(documentId, await list.fit(strapi, change, documentId));
    });
    return written(strapi, list, documentId);
  });

/** Deletes an entry. */
export const removeEntry = <Input, Listed extends Entry>(
  strapi: Strapi,
  list: DirectoryList<Input, Listed>,
  documentId: string,
  by: Actor,
): Promise<object> =>
  noted(strapi, list, { verb: 'remove', subject: documentId, by }, () =>
    inTurn(strapi, async () => {
      await refuseUnseen(strapi, list.type, { documentId });
      return list.rows(strapi).delete(documentId);
    }),
  );

/** Runs the work as an act of the list, such as `add_end_mark`. */
const noted = <Result extends object>(
  strapi: Strapi,
  { type }: { type: TypeName },
  { verb, ...who }: { verb: string; subject?: string; by: Actor },
  work: () => Promise<Result>,
): Promise<Result> =>
  instrumentAct(strapi, { act: `${verb}_${type.replaceAll('-', '_')}`, article: null, ...who }, work);

/** Those who change the directory take turns, so that no name is taken twice. */
const inTurn = <Result>(strapi: Strapi, work: () => Promise<Result>): Promise<Result> =>
  inTransaction(strapi, async () => {
    await lockSettings(strapi);
    return work();
  });

/** Refuses an entry that is not there, that another stands for, or that somebody changed after the person saw it. */
async function refuseUnseen(
  strapi: Strapi,
  type: TypeName,
  { documentId, updatedAt }: Partial<Entry>,
): Promise<void> {
  const row = await lockEntry<Entry & { mergedInto?: string | null }>(strapi, type, documentId);
  if (!row || row.mergedInto) throw refusal('not_found');
  if (updatedAt !== undefined && Date.parse(updatedAt) !== Date.parse(row.updatedAt))
    throw refusal('stale_entry', { updatedAt: row.updatedAt });
}

async function written<Input, Listed extends Entry>(
  strapi: Strapi,
  { list }: DirectoryList<Input, Listed>,
  documentId: string,
): Promise<Listed> {
  const entry = (await list(strapi)).find((one) => one.documentId === documentId);
  if (!entry) throw refusal('not_found');
  return entry;
}
