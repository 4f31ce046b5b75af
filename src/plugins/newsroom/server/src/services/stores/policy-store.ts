import type { PolicyView } from '../../../../shared/contracts/policies';
import type { Policy } from '../../../../shared/policy';
import { completePolicy, PRESETS } from '../../domain/workflow';
import { lockRow, table, type Strapi } from '../runtime/strapi';

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
 * Locks the settings until the transaction ends, so that no two who change them choose one code or name. The lock is
 * the row of the default policy, because there is always one.
 */
export async function lockSettings(strapi: Strapi): Promise<void> {
  await lockRow(strapi, 'policy', { isDefault: true });
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

/** The policy that a column names, or the default of the paper. */
export async function policyFor(strapi: Strapi, code: string | null | undefined): Promise<Policy> {
  const named = code ? await policies(strapi).findOne({ where: { code } }) : null;
  const row = named ?? (await policies(strapi).findOne({ where: { isDefault: true } }));
  if (!row) throw new Error('The newsroom has no default policy.');
  return completePolicy(row.definition);
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

/** Makes one policy the default in the place of any other; says whether it is there. */
export async function setDefault(strapi: Strapi, code: string): Promise<boolean> {
  // All rows, not the default alone: so two who do this at once wait for each other.
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
