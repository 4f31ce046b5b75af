import type { PolicyView } from '../../../../shared/contracts/policies';
import type { Policy } from '../../../../shared/policy';
import { completePolicy, PRESETS } from '../../domain/workflow';
import { refusal } from '../runtime/errors';
import { inAmbient, lockRow, table, type Strapi } from '../runtime/strapi';

/** A policy as it is stored; rows of older versions have no version and nobody who changed them. */
interface PolicyRow {
  code: string;
  definition: Policy;
  isDefault: boolean;
  version: number | null;
  changedBy: string | null;
  changedAt: string | null;
}

const policies = (strapi: Strapi) => table<PolicyRow>(strapi, 'policy');

/** All policies of the paper, the default first. */
export async function listPolicies(strapi: Strapi): Promise<PolicyView[]> {
  const rows = await policies(strapi).findMany({ orderBy: [{ isDefault: 'desc' }, { code: 'asc' }] });
  return rows.map(viewOf);
}

/** The policy of this code. */
export async function findPolicy(strapi: Strapi, code: string): Promise<PolicyView | null> {
  const row = await policies(strapi).findOne({ where: { code } });
  return row && viewOf(row);
}

/** The policy of this code, locked until the transaction ends. */
export async function lockPolicy(strapi: Strapi, code: string): Promise<PolicyView | null> {
  const row = await lockRow<PolicyRow>(strapi, 'policy', { code });
  return row && viewOf(row);
}

/**
 * Locks the settings until the transaction ends, so that no two who change them choose one code or name. The lock is all
 * policies, in one order: there is always one, and of a single row, such as the default, PostgreSQL finds nothing to lock
 * where the row became another one while it waited.
 */
export async function lockSettings(strapi: Strapi): Promise<void> {
  const query = strapi.db.connection<{ id: number }>('newsroom_policies').orderBy('id').select('id');
  if (strapi.db.dialect.client !== 'sqlite') query.forUpdate();
  const locked = await inAmbient(strapi, (trx) => query.transacting(trx));
  if (locked.length === 0) throw new Error('There is no policy to lock the settings by.');
}

function viewOf({ definition, isDefault, version, changedBy, changedAt }: PolicyRow): PolicyView {
  const {
    voidedByCorrection = null,
    override = null,
    settledNotes = false,
    ...policy
  } = completePolicy(definition);
  return {
    ...policy,
    voidedByCorrection,
    override,
    settledNotes,
    isDefault,
    version: version ?? 1,
    changedBy: changedBy ?? null,
    changedAt: changedAt ?? null,
  };
}

/** The policy that a column names, or the default of the paper where it names none; 409 where the named one is not there. */
export async function policyFor(strapi: Strapi, code: string | null | undefined): Promise<Policy> {
  const row = await policies(strapi).findOne({ where: code ? { code } : { isDefault: true } });
  if (row) return completePolicy(row.definition);
  if (code) throw refusal('policy_missing', { policy: code });
  throw new Error('The newsroom has no default policy.');
}

/** A policy as somebody wrote it. */
export interface WrittenPolicy {
  definition: Policy;
  version: number;
  changedBy: string;
  changedAt: string;
}

/** Writes a new policy. */
export async function insertPolicy(strapi: Strapi, policy: WrittenPolicy): Promise<void> {
  await policies(strapi).create({ data: { ...policy, code: policy.definition.code, isDefault: false } });
}

/** Writes a policy in the place of the one that has its code; the caller holds its lock. */
export async function updatePolicy(strapi: Strapi, policy: WrittenPolicy): Promise<void> {
  await policies(strapi).updateMany({ where: { code: policy.definition.code }, data: { ...policy } });
}

/** Makes one policy the default in the place of any other; says whether it is there. The caller holds the lock of the settings. */
export async function setDefault(strapi: Strapi, code: string): Promise<boolean> {
  await policies(strapi).updateMany({ where: {}, data: { isDefault: false } });
  return (await policies(strapi).updateMany({ where: { code }, data: { isDefault: true } })).count > 0;
}

/** Deletes a policy; the caller holds its lock. */
export async function deletePolicy(strapi: Strapi, code: string): Promise<void> {
  await policies(strapi).deleteMany({ where: { code } });
}

/** Writes the preset policies into a newsroom that has none. */
export async function seedPolicies(strapi: Strapi): Promise<void> {
  if ((await policies(strapi).count()) > 0) return;
  for (const [index, definition] of PRESETS.entries()) {
    await policies(strapi).create({ data: { code: definition.code, definition, isDefault: index === 0 } });
  }
}
