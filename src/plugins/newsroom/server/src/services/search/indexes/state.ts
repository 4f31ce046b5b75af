import { table, type Strapi, type Table } from '../../runtime/strapi';
import type { IndexName } from './tables';

/** How far an index has come. */
export interface IndexState {
  name: IndexName;
  form: number;
  /** Id of the run up to which stories were looked at. */
  seen: number;
  isComplete: boolean;
}

/** Raised when the searchable form of texts changes, or what is kept of a story: indexes of older versions are gone over. */
const FORM = 2;

const states = (strapi: Strapi): Table<IndexState> => table<IndexState>(strapi, 'search-index');

/** The state of an index. */
export async function stateOf(strapi: Strapi, name: IndexName): Promise<IndexState & { id: number }> {
  const state = await states(strapi).findOne({ where: { name } });
  if (!state) throw new Error(`The ${name} index has no state.`);
  return state;
}

/** Makes the state of an index that has none, and has one of an older form gone over. */
export async function ensureState(strapi: Strapi, name: IndexName): Promise<void> {
  const state = await states(strapi).findOne({ where: { name } });
  if (!state) await states(strapi).create({ data: { name, form: FORM, seen: 0, isComplete: false } });
  else if (state.form !== FORM) await writeState(strapi, name, { form: FORM, seen: 0, isComplete: false });
}

/** Notes how far an index has come. */
export async function writeState(
  strapi: Strapi,
  name: IndexName,
  data: Partial<Omit<IndexState, 'name'>>,
): Promise<void> {
  await states(strapi).updateMany({ where: { name }, data: { ...data } });
}
