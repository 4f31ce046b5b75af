import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from '../../newsroom';
import { reading } from '../checker/read';

/** Until when everything has to be done, in milliseconds: the claim of an instance that is gone lasts a minute. */
const LIMIT = 180_000;

const LEFT = `select
  (select count(*) from newsroom_runs where due_at is not null) as due,
  (select count(*) from newsroom_deliveries where state = 'waiting') as waiting`;

/**
 * Waits until the instances have done all that was set for a time, and sent all that waited. Where none
 * runs background jobs, `round` does what is due.
 */
export async function quiesce(
  database: Pick<TestDatabase, 'env'>,
  round: () => Promise<unknown> = () => pause(200),
): Promise<void> {
  const deadline = Date.now() + LIMIT;
  for (;;) {
    const [left] = await reading(database, (read) => read(LEFT));
    if (Number(left?.due) + Number(left?.waiting) === 0) return;
    if (Date.now() > deadline) throw new Error(`There is still something left: ${JSON.stringify(left)}`);
    await round();
  }
}
