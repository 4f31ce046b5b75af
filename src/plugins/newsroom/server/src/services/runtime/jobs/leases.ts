import { randomUUID } from 'node:crypto';
import { now } from '../editorial-clock';
import { table, type Strapi, type TypeName } from '../strapi';

/** How long a row stays claimed by an instance that is heard of no more. */
const LEASE_MS = 60_000;

/** A row that one worker of one instance has to itself for a while; its table has `claimedBy` and `claimedUntil`. */
export interface Lease {
  type: TypeName;
  /** Row id. */
  id: number;
  /** Who claims; another one for each claim. */
  holder: string;
}

interface Leased {
  claimedBy: string | null;
  claimedUntil: string | null;
}

const rows = (strapi: Strapi, type: TypeName) => table<Leased>(strapi, type);

/** When a lease that is taken at this instant ends, ISO 8601. */
const leaseEnd = (): string => new Date(Date.parse(now()) + LEASE_MS).toISOString();

/** What a row that nobody has claimed looks like. */
const unclaimed = (): object => ({
  $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lt: now() } }],
});

/**
 * Claims a row, if it still is as `where` says and nobody has it: of any number of instances exactly one does,
 * as the database writes the row for the first and finds it changed for the others.
 */
export async function claim(
  strapi: Strapi,
  type: TypeName,
  { id, where = {} }: { id: number; where?: object },
): Promise<Lease | null> {
  const lease: Lease = { type, id, holder: randomUUID() };
  const { count } = await rows(strapi, type).updateMany({
    where: { $and: [{ id }, unclaimed(), where] },
    data: { claimedBy: lease.holder, claimedUntil: leaseEnd() },
  });
  return count === 1 ? lease : null;
}

/**
 * The claimed row as it is now; `null` where the claim ran out and another one has the row, so that the work must
 * end. A claim that has run half its time is prolonged.
 */
export async function readClaimed<Row>(strapi: Strapi, lease: Lease): Promise<(Row & { id: number }) | null> {
  const { type, id, holder } = lease;
  const row = await table<Row & Leased>(strapi, type).findOne({ where: { id, claimedBy: holder } });
  return row && (isFresh(row) || (await renew(strapi, lease))) ? row : null;
}

const isFresh = ({ claimedUntil }: Leased): boolean =>
  claimedUntil !== null && Date.parse(claimedUntil) - Date.parse(now()) > LEASE_MS / 2;

async function renew(strapi: Strapi, { type, id, holder }: Lease): Promise<boolean> {
  const { count } = await rows(strapi, type).updateMany({
    where: { id, claimedBy: holder },
    data: { claimedUntil: leaseEnd() },
  });
  return count === 1;
}

/** Writes into a claimed row, unless the claim has been lost. */
export async function writeLeased(strapi: Strapi, { type, id, holder }: Lease, data: object): Promise<void> {
  await rows(strapi, type).updateMany({ where: { id, claimedBy: holder }, data: { ...data } });
}

/** Gives a claimed row back. */
export const release = (strapi: Strapi, lease: Lease): Promise<void> =>
  writeLeased(strapi, lease, { claimedBy: null, claimedUntil: null });
