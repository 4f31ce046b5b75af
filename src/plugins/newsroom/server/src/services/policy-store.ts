import type { Policy } from '../../../shared/policy';
import { PRESETS } from '../domain/workflow';
import { table, type Strapi } from './strapi';

interface PolicyRow {
  code: string;
  definition: Policy;
  isDefault: boolean;
}

const policies = (strapi: Strapi) => table<PolicyRow>(strapi, 'policy');

/** All policies of the paper, the default first. */
export async function listPolicies(strapi: Strapi): Promise<(Policy & { isDefault: boolean })[]> {
  const rows = await policies(strapi).findMany({ orderBy: [{ isDefault: 'desc' }, { code: 'asc' }] });
  return rows.map(({ definition, isDefault }) => ({ ...definition, isDefault }));
}

/** The policy that a column names, or the default of the paper. */
export async function policyFor(strapi: Strapi, code: string | null | undefined): Promise<Policy> {
  const named = code ? await policies(strapi).findOne({ where: { code } }) : null;
  const row = named ?? (await policies(strapi).findOne({ where: { isDefault: true } }));
  if (!row) throw new Error('The newsroom has no default policy.');
  return row.definition;
}

/** Writes the preset policies into a newsroom that has none. */
export async function seedPolicies(strapi: Strapi): Promise<void> {
  if ((await policies(strapi).count()) > 0) return;
  for (const [index, definition] of PRESETS.entries()) {
    await policies(strapi).create({ data: { code: definition.code, definition, isDefault: index === 0 } });
  }
}
