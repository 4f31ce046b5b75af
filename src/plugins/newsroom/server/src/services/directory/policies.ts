import type {
  PolicyChange,
  PolicyImpact,
  PolicyInput,
  PolicyView,
} from '../../../../shared/contracts/policies';
import type { PolicyRules } from '../../../../shared/policy';
import { policyFaults } from '../../../../shared/policy-faults';
import { slugCandidates, slugOf } from '../../domain/article/slug';
import { policyImpact, type Actor } from '../../domain/workflow';
import { instrumentAct } from '../telemetry/act-instrumentation';
import { listRoles } from '../runtime/admin-roles';
import { now } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import {
  deletePolicy,
  findPolicy,
  insertPolicy,
  listPolicies,
  lockSettings,
  lockPolicy,
  setDefault,
  updatePolicy,
} from '../stores/policy-store';
import { runsInFlight } from '../stores/run-store';
import { inTransaction, table, type Strapi } from '../runtime/strapi';

/** Adds a policy; its code, by which columns name it, is made of its Chinese name. */
export const addPolicy = (strapi: Strapi, rules: PolicyInput, by: Actor): Promise<PolicyView> =>
  instrumentAct(strapi, { act: 'add_policy', article: null, by }, () =>
    inTransaction(strapi, async () => {
      // Before anything is read: what MariaDB reads in a transaction stays as it was at the first reading.
      await lockSettings(strapi);
      await refuseFaulty(strapi, rules);
      const code = await freeCode(strapi, slugOf(rules.name.zh));
      await insertPolicy(strapi, { definition: { code, ...rules }, version: 1, ...mark(by) });
      return present(strapi, code);
    }),
  );

/** Puts a policy in the place of the one that has its code. Runs keep theirs until they are submitted again. */
export function changePolicy(
  strapi: Strapi,
  { code, change, by }: { code: string; change: PolicyChange; by: Actor },
): Promise<PolicyView> {
  const { version, ...rules } = change;
  return instrumentAct(strapi, { act: 'change_policy', article: null, subject: code, by }, () =>
    inTransaction(strapi, async () => {
      const before = await locked(strapi, code);
      if (version !== before.version) throw refusal('stale_policy', changeOf(before));
      await refuseFaulty(strapi, rules);
      await updatePolicy(strapi, { definition: { code, ...rules }, version: version + 1, ...mark(by) });
      return present(strapi, code);
    }),
  );
}

/** What a changed policy would ask of the stories that are under it; writes nothing. */
export async function previewPolicy(strapi: Strapi, code: string, rules: PolicyInput): Promise<PolicyImpact> {
  if (!(await findPolicy(strapi, code))) throw refusal('not_found');
  await refuseFaulty(strapi, rules);
  const runs = await runsInFlight(strapi, code);
  return { ...policyImpact(runs, rules, now()), columns: await columnsUnder(strapi, code) };
}

/** Makes a policy that of all columns which name none. */
export const makeDefault = (strapi: Strapi, code: string, by: Actor): Promise<PolicyView> =>
  instrumentAct(strapi, { act: 'make_policy_default', article: null, subject: code, by }, () =>
    inTransaction(strapi, async () => {
      await lockSettings(strapi);
      if (!(await setDefault(strapi, code))) throw refusal('not_found');
      return present(strapi, code);
    }),
  );

/** Deletes a policy that new stories cannot come under; runs have theirs with them. */
export const removePolicy = (strapi: Strapi, code: string, by: Actor): Promise<object> =>
  instrumentAct(strapi, { act: 'remove_policy', article: null, subject: code, by }, () =>
    inTransaction(strapi, async () => {
      const { isDefault } = await locked(strapi, code);
      const columns = await columnsUnder(strapi, code);
      if (isDefault || columns.length > 0) throw refusal('policy_in_use', { isDefault, columns });
      await deletePolicy(strapi, code);
      return {};
    }),
  );

const mark = ({ name }: Actor) => ({ changedBy: name, changedAt: now() });

const changeOf = ({ version, changedBy, changedAt }: PolicyView) => ({ version, changedBy, changedAt });

async function refuseFaulty(strapi: Strapi, rules: PolicyRules): Promise<void> {
  const roles = await listRoles(strapi);
  const issues = policyFaults(
    rules,
    roles.map(({ code }) => code),
  );
  if (issues.length > 0) throw refusal('policy_faulty', { issues });
}

async function locked(strapi: Strapi, code: string): Promise<PolicyView> {
  const policy = await lockPolicy(strapi, code);
  if (!policy) throw refusal('not_found');
  return policy;
}

async function present(strapi: Strapi, code: string): Promise<PolicyView> {
  const policy = await findPolicy(strapi, code);
  if (!policy) throw new Error(`The policy ${code} is gone after it was written.`);
  return policy;
}

async function freeCode(strapi: Strapi, wanted: string): Promise<string> {
  const taken = new Set((await listPolicies(strapi)).map(({ code }) => code));
  for (let round = 0; ; round += 1) {
    const free = slugCandidates(wanted, round).find((code) => !taken.has(code));
    if (free !== undefined) return free;
  }
}

/** Names of the columns that name the policy. */
async function columnsUnder(strapi: Strapi, policy: string): Promise<string[]> {
  const columns = await table<{ name: string }>(strapi, 'column').findMany({
    where: { policy },
    select: ['name'],
    orderBy: { name: 'asc' },
  });
  return columns.map(({ name }) => name);
}
