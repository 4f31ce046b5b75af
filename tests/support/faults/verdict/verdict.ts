import type { TestDatabase } from '../../newsroom';
import { faultsIn, tablesIn } from '../checker';
import type { Cluster } from '../cluster/cluster';
import type { Entry } from './journal';
import { reportTables } from './report';
import { quiesce } from './quiesce';

/** Who worked and what they were told; `round` does what is due where no background job does. */
interface Work extends Pick<Cluster, 'staff' | 'sites'> {
  entries: readonly Entry[];
  round?: () => Promise<unknown>;
}

/** Lets everything that is set for a time or waits come to its end, and names what is broken then. */
export async function verdictOn(
  name: string,
  database: Pick<TestDatabase, 'env'>,
  { staff, sites, entries, round }: Work,
): Promise<string[]> {
  await quiesce(database, round);
  const tables = await tablesIn(database);
  reportTables(name, tables, sites);
  return faultsIn(tables, { staff, sites, entries });
}
