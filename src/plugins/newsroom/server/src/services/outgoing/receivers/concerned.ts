import type { Topic } from '../../../../../shared/outgoing';
import { isOpen, meets, type Filtered } from '../../../domain/outgoing/filters';
import { isForSites, mayReceive, type Announcement } from '../../../domain/outgoing/topics';
import { embargoOf } from '../../../domain/workflow';
import { columnParents, withAbove } from '../../stores/column-parents';
import { findVersion } from '../../stores/version-store';
import type { Strapi } from '../../runtime/strapi';
import type { Holders } from '../copies/copy-store';
import { filtersOf, type Receiver } from './receiver-store';

/** Says whether a receiver is to be told of a topic. */
export type Concerns = (receiver: Receiver, topic: Topic) => boolean;

/**
 * Whom an announcement concerns. A story that no longer meets a filter concerns those who were told of it, and those whose filter
 * it met until now: they hear of its correction and its withdrawal.
 */
export async function concernOf(
  strapi: Strapi,
  announcement: Announcement,
  { receivers, holders }: { receivers: readonly Receiver[]; holders: Holders },
): Promise<Concerns> {
  if (receivers.every((one) => isOpen(filtersOf(one)))) return mayReceive;
  const { decision, before, after } = announcement;
  const shown = [after.published, before.published, embargoOf(after), embargoOf(before)];
  const read = await reader(strapi, decision.article);
  const ofSites = await read(shown.flatMap((text) => text?.version ?? []));
  const ofHouse = await read([decision.version]);
  return (receiver, topic) => {
    if (!mayReceive(receiver, topic)) return false;
    const filters = filtersOf(receiver);
    if (!isForSites(topic)) return ofHouse.some((text) => meets(filters, text));
    return holders.all.includes(receiver.documentId) || ofSites.some((text) => meets(filters, text));
  };
}

/** Reads what filters look at in versions of a story. */
async function reader(
  strapi: Strapi,
  article: string,
): Promise<(versions: readonly number[]) => Promise<Filtered[]>> {
  const parents = await columnParents(strapi);
  return async (versions) => {
    const texts: Filtered[] = [];
    for (const number of new Set(versions)) {
      const kept = await findVersion(strapi, article, number);
      if (!kept) continue;
      const { column, department, keywords } = kept.content;
      texts.push({ columns: column === null ? [] : withAbove(parents, column), department, keywords });
    }
    return texts;
  };
}
