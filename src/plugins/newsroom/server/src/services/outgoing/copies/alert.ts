import { summoned } from '../../../domain/outgoing/notices';
import { ANYBODY } from '../../../domain/workflow';
import { readEditors } from '../../runtime/admin-roles';
import { now } from '../../runtime/editorial-clock';
import { inTransaction, type Strapi } from '../../runtime/strapi';
import { addNotices, removeNotices } from '../notices/notice-store';
import { findReceiver } from '../receivers/receiver-store';
import { copies, type Copy } from './copy-store';

/** Most copies that are looked at in one go. */
const CHUNK = 100;

const PROGRAM = { kind: 'system', id: 'removals' } as const;

/** Tells whoever may withdraw stories of those that are still at a receiver when they should be gone; of each once, over any number of instances. */
export async function alertOpenRemovals(strapi: Strapi): Promise<void> {
  const where = { isOpen: true, removeBy: { $lte: now() }, alertedAt: { $null: true } };
  const late = await copies(strapi).findMany({ where, orderBy: { id: 'asc' }, limit: CHUNK });
  if (late.length === 0) return;
  const editors = await readEditors(strapi);
  for (const copy of late) await inTransaction(strapi, () => alert(strapi, copy, editors));
}

async function alert(
  strapi: Strapi,
  { id, article, receiver, removeBy }: Copy & { id: number },
  editors: Awaited<ReturnType<typeof readEditors>>,
): Promise<void> {
  const at = now();
  const mine = { id, isOpen: true, alertedAt: { $null: true } };
  const { count } = await copies(strapi).updateMany({ where: mine, data: { alertedAt: at } });
  const told = await findReceiver(strapi, receiver);
  if (count === 0 || !told) return;
  const summons = {
    topic: 'withdrawal.open',
    of: ANYBODY,
    notBy: [],
    permit: 'withdraw',
    dueAt: removeBy,
  } as const;
  const persons = summoned(summons, editors, PROGRAM);
  const notice = { topic: summons.topic, article, sequence: null, actId: null, dueAt: removeBy, at };
  await removeNotices(strapi, article, [summons.topic]);
  await addNotices(
    strapi,
    persons.map((person) => ({ ...notice, person, actorName: told.name })),
  );
}
