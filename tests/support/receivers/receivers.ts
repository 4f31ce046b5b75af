import type { Newsroom } from '../newsroom';
import type { Answer, Person } from '../people/people';
import { openSite, type ReceivingSite } from './receiving-site';
import { demand } from '../people/stories';
import { rowsOf, type Row } from '../databases/tables';

/** A site with the receiver that the newsroom keeps of it. */
export interface Subscriber extends ReceivingSite {
  id: string;
  secret: string;
  /** documentIds and topics of what arrived, in order. */
  heard: () => string[];
}

/** Opens a site and tells the newsroom of it. */
export async function subscribe(chief: Person, settings: object = {}): Promise<Subscriber> {
  const site = await openSite();
  const input = { name: '网站', url: site.url, audience: 'site', ...settings };
  const { id, secret } = demand(await chief.post('/newsroom/receivers', input), 201).body;
  const heard = () => site.arrivals.map(({ body }) => `${body.type} ${body.data.documentId}`);
  return { ...site, id, secret, heard };
}

/** Closes the site and removes its receiver. */
export async function unsubscribe(chief: Person, { id, close }: Subscriber): Promise<void> {
  await chief.delete(`/newsroom/receivers/${id}`);
  await close();
}

/** Lets an instance send what is due now. */
export const send = ({ strapi }: Newsroom): Promise<void> =>
  strapi.plugin('newsroom').service('background-jobs').runOnce('outgoing');

/** The deliveries to a receiver as the chief editor sees them, newest first. */
export const deliveriesTo = async (
  chief: Person,
  { id }: Pick<Subscriber, 'id'>,
): Promise<Answer['body'][]> =>
  demand(await chief.get(`/newsroom/deliveries?receiver=${id}&pageSize=100`)).body.rows;

/** The row of a receiver. */
export async function receiverRow(newsroom: Newsroom, { id }: Pick<Subscriber, 'id'>): Promise<Row> {
  const [row] = await rowsOf(newsroom, 'newsroom_receivers', { document_id: id });
  if (!row) throw new Error(`There is no receiver ${id}.`);
  return row;
}

/** Lets the time of a receiver's back-off pass. */
export const waitOut = ({ strapi }: Newsroom, { id }: Pick<Subscriber, 'id'>): Promise<unknown> =>
  strapi.db.connection('newsroom_receivers').where({ document_id: id }).update({ retry_at: null });

/** Moves the beginning of a failure, and the messages, some days into the past. */
export async function age({ strapi }: Newsroom, { id }: Pick<Subscriber, 'id'>, days: number): Promise<void> {
  const at = new Date(Date.now() - days * 86_400_000).toISOString();
  const { connection } = strapi.db;
  await connection('newsroom_receivers')
    .where({ document_id: id })
    .update({ failing_since: at, retry_at: null });
  await connection('newsroom_deliveries').where({ receiver: id }).update({ at });
}
