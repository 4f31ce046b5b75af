import { noticeChange, summoned, type NoticeChange } from '../../../domain/outgoing/notices';
import type { Decision } from '../../../domain/record/chain';
import { actorKey, type Actor, type Run } from '../../../domain/workflow';
import { currentActId } from '../../runtime/act-id';
import { readEditors } from '../../runtime/admin-roles';
import { now } from '../../runtime/editorial-clock';
import { beside, type Strapi } from '../../runtime/strapi';
import { addNotices, removeNotices } from './notice-store';

/** What an act changes of the notices on its story, with those who are told. */
interface PreparedNotices {
  change: NoticeChange;
  told: { topic: NoticeChange['come'][number]['topic']; person: string; dueAt: string | null }[];
}

/** Reads whom an act lets the story wait for, before it is recorded; `null` where nobody is to be told anything new. */
export async function prepareNotices(
  strapi: Strapi,
  { by, before, after, now: at }: { by: Actor; before: Run; after: Run; now: string },
): Promise<PreparedNotices | null> {
  const change = noticeChange(before, after, at);
  if (!change) return null;
  const editors = change.come.length > 0 ? await beside(strapi, () => readEditors(strapi)) : [];
  const told = change.come.flatMap((summons) =>
    summoned(summons, editors ?? [], by).map((person) => ({
      person,
      topic: summons.topic,
      dueAt: summons.dueAt,
    })),
  );
  return { change, told };
}

/** Writes the notices inside the transaction of the decision; an act never fails because of one. */
export async function writeNotices(
  strapi: Strapi,
  { change, told }: PreparedNotices,
  { article, sequence, at, actorName }: Decision,
): Promise<void> {
  const common = { article, sequence, at, actorName, actId: currentActId() ?? null };
  await beside(strapi, async () => {
    await removeNotices(strapi, article, [...change.gone, ...change.come.map(({ topic }) => topic)]);
    await addNotices(
      strapi,
      told.map((one) => ({ ...one, ...common })),
    );
  });
}

/** Tells the writer of a note that somebody else has answered it; inside the transaction of the answer. */
export async function tellOfAnswer(
  strapi: Strapi,
  { article, writer, by }: { article: string; writer: Pick<Actor, 'kind' | 'id'>; by: Actor },
): Promise<void> {
  const person = actorKey(writer);
  if (writer.kind !== 'admin' || person === actorKey(by)) return;
  const told = { topic: 'note.answered' as const, article, sequence: null, dueAt: null, at: now() };
  await beside(strapi, () =>
    addNotices(strapi, [{ ...told, person, actorName: by.name, actId: currentActId() ?? null }]),
  );
}
