import type { Newsroom } from './newsroom';

/** Lets the document service fail after the `count`th call of an action has written. */
export async function failingAfter<Result>(
  { strapi }: Newsroom,
  [action, count]: [string, number],
  work: () => Promise<Result>,
): Promise<Result> {
  let calls = 0;
  const remove = strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.action === action) calls += 1;
    if (calls === count) throw new Error('The disk is full.');
    return result;
  }) as unknown as () => void;
  return work().finally(remove);
}

/** Takes the next place in a table with a row of somebody else, so that the newsroom's own write fails. */
export async function occupying<Result>(
  { strapi }: Newsroom,
  table: string,
  row: object,
  work: () => Promise<Result>,
): Promise<Result> {
  const { connection } = strapi.db;
  await connection(table).insert({ document_id: 'occupied', ...row });
  try {
    return await work();
  } finally {
    await connection(table).where({ document_id: 'occupied' }).delete();
  }
}
