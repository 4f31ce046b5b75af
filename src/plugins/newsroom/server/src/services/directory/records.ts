import { instrumentAct, type Attempt } from '../telemetry/act-instrumentation';
import { refusal } from '../runtime/errors';
import { lockDefault } from '../stores/policy-store';
import { inTransaction, table, type Strapi, type TypeName } from '../runtime/strapi';

type Act = Omit<Attempt, 'article'>;

/** Those who change records take turns, so that no name is taken twice. */
const inTurn = <Result>(strapi: Strapi, work: () => Promise<Result>): Promise<Result> =>
  inTransaction(strapi, async () => {
    await lockDefault(strapi);
    return work();
  });

/** Adds or changes a record, as an act that is noted; `work` names it by its documentId, and `list` reads it afterwards. */
export const changingRecords = <Entry extends RecordRow>(
  strapi: Strapi,
  act: Act,
  work: () => Promise<string>,
  list: (strapi: Strapi) => Promise<Entry[]>,
): Promise<Entry> =>
  instrumentAct(strapi, { ...act, article: null }, async () => {
    const documentId = await inTurn(strapi, work);
    const entry = (await list(strapi)).find((one) => one.documentId === documentId);
    if (!entry) throw refusal('not_found');
    return entry;
  });

/** Deletes a record, as an act that is noted. */
export const removingRecords = (strapi: Strapi, act: Act, work: () => Promise<object>): Promise<object> =>
  instrumentAct(strapi, { ...act, article: null }, () => inTurn(strapi, work));

/** A row with the columns that Strapi writes. */
export interface RecordRow {
  documentId: string;
  updatedAt: string;
}

/** The record that is to be changed; refuses one that somebody changed after the person saw it. */
export async function openRecord<Row extends RecordRow>(
  strapi: Strapi,
  type: TypeName,
  { documentId, updatedAt }: { documentId: string; updatedAt?: string },
): Promise<Row & { id: number }> {
  const row = await table<Row>(strapi, type).findOne({ where: { documentId } });
  if (!row) throw refusal('not_found');
  if (updatedAt !== undefined && Date.parse(updatedAt) !== Date.parse(row.updatedAt))
    throw refusal('stale_record', { updatedAt: row.updatedAt });
  return row;
}
