/**
 * Rows in the order of a key, chunk by chunk, each read behind the last one: what has been read need not be kept, and
 * no row is read twice while others come.
 */
export async function* chunksOf<Row>(
  read: (after: number) => Promise<Row[]>,
  keyOf: (row: Row) => number,
  start = 0,
): AsyncGenerator<Row[]> {
  for (let after = start; ;) {
    const rows = await read(after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = keyOf(last);
  }
}
