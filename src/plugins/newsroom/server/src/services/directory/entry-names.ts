import { z } from 'zod';
import { isSameName, seenValue } from '../../../../shared/characters';
import { NAME_LENGTH } from '../../../../shared/contracts/directory-entries';
import { line } from '../../../../shared/contracts/text';
import { issuesOf, refusal } from '../runtime/errors';
import { table, uid, type Strapi, type Uid } from '../runtime/strapi';
import { standsFor } from '../stores/directory';
import { lockSettings } from '../stores/policy-store';

type Data = Record<string, unknown>;

interface NamedRow {
  documentId: string;
  name: string;
  mergedInto?: string | null;
}

const named = z.object({ name: line(NAME_LENGTH).min(1).nullish() });

/** Types of which a name stands for one record; of persons there are namesakes. */
const UNIQUELY_NAMED: readonly string[] = [uid('column'), uid('department')];

/**
 * Completes the data of a write of the directory, by whatever way: what cannot be seen is taken out of its names, and
 * a name that another entry bears is refused, in whatever form. Those who write such names take turns until the end of
 * the caller's transaction.
 */
export async function completeEntry(
  strapi: Strapi,
  type: string,
  { data = {}, documentId }: { data?: Data; documentId?: string },
): Promise<Data> {
  const checked = named.safeParse(data);
  if (!checked.success) throw refusal('bad_request', { issues: issuesOf(checked.error) });
  const { name } = checked.data;
  if (name && UNIQUELY_NAMED.includes(type)) await refuseBorne(strapi, type as Uid, { name, documentId });
  return { ...seenValue(data), ...checked.data };
}

/** A name is in the table once, also that of a record which another stands for. */
async function refuseBorne(
  strapi: Strapi,
  type: Uid,
  { name, documentId }: { name: string; documentId?: string },
): Promise<void> {
  await lockSettings(strapi);
  const rows = await table<NamedRow>(strapi, type).findMany({});
  const bearer = rows.find((row) => row.documentId !== documentId && isSameName(row.name, name));
  if (bearer) throw refusal('name_taken', { name, documentId: standsFor(bearer), entry: bearer.name });
}
