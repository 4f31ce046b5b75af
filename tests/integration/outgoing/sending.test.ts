import { answering, hangingUp, silent, verified } from '../../support/receivers/receiving-site';
import {
  age,
  deliveriesTo,
  receiverRow,
  send,
  subscribe,
  unsubscribe,
  waitOut,
  type Subscriber,
} from '../../support/receivers/receivers';
import { done, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });
let site: Subscriber;

beforeEach(async () => {
  site = await subscribe(staff.chiefEditor);
});
afterEach(() => unsubscribe(staff.chiefEditor, site));

/** Publishes stories, one after the other. */
async function publishStories(count: number): Promise<string[]> {
  const stories = [];
  for (let made = 0; made < count; made += 1) stories.push(await writePublished(staff));
  return stories;
}

const publications = (stories: string[]) => stories.map((story) => `article.published ${story}`);
const deliveries = () => deliveriesTo(staff.chiefEditor, site);
const statesOf = async () => (await deliveries()).map(({ state }) => state);
const idsHeard = () => site.arrivals.map(({ id }) => id);

/** Writes into the row of the receiver behind the back of the newsroom. */
const tamper = (data: object) =>
  newsroom.strapi.db.connection('newsroom_receivers').where({ document_id: site.id }).update(data);

describe('Messages to a receiver', () => {
  it('arrive in the order of the acts, each once', async () => {
    const stories = await publishStories(3);

    await Promise.all([send(newsroom), send(newsroom), send(newsroom)]);
    await send(newsroom);

    expect(site.heard()).toEqual(publications(stories));
    expect(await statesOf()).toEqual(['sent', 'sent', 'sent']);
  });

  it('wait behind one that failed, and keep their order', async () => {
    const stories = await publishStories(3);
    site.answers.push(answering(200), answering(500));

    await send(newsroom);
    expect(await statesOf()).toEqual(['waiting', 'waiting', 'sent']);
    await send(newsroom);
    expect(site.arrivals).toHaveLength(2);
    await waitOut(newsroom, site);
    await send(newsroom);

    const [first = '', second = '', third = ''] = publications(stories);
    expect(site.heard()).toEqual([first, second, second, third]);
    expect(idsHeard()[1]).toBe(idsHeard()[2]);
  });

  it('do not wait for another receiver that is down', async () => {
    const dead = await subscribe(staff.chiefEditor);
    await dead.close();
    const stories = await publishStories(2);

    await send(newsroom);

    expect(site.heard()).toEqual(publications(stories));
    const failed = await deliveriesTo(staff.chiefEditor, dead);
    expect(failed.map(({ lastError }) => lastError)).toEqual([null, 'unreachable']);
    await staff.chiefEditor.delete(`/newsroom/receivers/${dead.id}`);
  });

  it('are given up after three days of failure, and the next ones go on', async () => {
    await publishStories(1);
    site.answers.push(answering(500), answering(500), answering(200));
    await send(newsroom);
    await age(newsroom, site, 3);
    const [next = ''] = await publishStories(1);

    await send(newsroom);

    expect(await statesOf()).toEqual(['sent', 'failed']);
    expect(site.heard().at(-1)).toBe(`article.published ${next}`);
    expect(await receiverRow(newsroom, site)).toMatchObject({ failures: 0, failing_since: null });
  });

  it('are not given up before', async () => {
    await publishStories(1);
    site.answers.push(answering(500), answering(500));
    await send(newsroom);
    await age(newsroom, site, 2.9);

    await send(newsroom);

    expect(await statesOf()).toEqual(['waiting']);
  });
});

describe('A message that did not arrive', () => {
  it.each([
    ['a fault', answering(500), 'http_500'],
    ['a refusal', answering(404), 'http_404'],
    ['a hang-up', hangingUp, 'unreachable'],
    ['silence', silent, 'unreachable'],
  ])('for %s is tried again later, with the same id', async (_, answer, lastError) => {
    await publishStories(1);
    site.answers.push(answer);

    await send(newsroom);

    expect(await deliveries()).toMatchObject([{ state: 'waiting', attempts: 1, lastError }]);
    expect(await receiverRow(newsroom, site)).toMatchObject({ failures: 1, last_error: lastError });
    await waitOut(newsroom, site);
    await send(newsroom);
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 2, lastError: null }]);
    expect(idsHeard()).toEqual([idsHeard()[0], idsHeard()[0]]);
    expect(await receiverRow(newsroom, site)).toMatchObject({ failures: 0, last_error: null });
  });

  it.each([429, 503])('for %i waits as long as the receiver asks', async (status) => {
    await publishStories(1);
    site.answers.push(answering(status, { 'retry-after': '1800' }));

    await send(newsroom);

    const { retry_at: retryAt } = await receiverRow(newsroom, site);
    expect(Date.parse(String(retryAt)) - Date.now()).toBeGreaterThan(1_700_000);
  });

  it('is not sent where a redirect points to', async () => {
    const elsewhere = await subscribe(staff.chiefEditor, { isEnabled: false });
    await publishStories(1);
    site.answers.push(answering(307, { location: elsewhere.url }));

    await send(newsroom);

    expect(elsewhere.arrivals).toEqual([]);
    expect(await deliveries()).toMatchObject([{ state: 'waiting', lastError: 'http_307' }]);
    await unsubscribe(staff.chiefEditor, elsewhere);
  });
});

describe('An address that is not of the open Internet', () => {
  const allow = (isAllowed: boolean) =>
    newsroom.strapi.config.set('plugin::newsroom.privateReceivers', isAllowed);

  afterEach(() => allow(true));

  const portOf = () => new URL(site.url).port;

  it.each(['localhost', '127.0.0.1', '[::ffff:127.0.0.1]', '[::1]', '2130706433', '0x7f.1', '0'])(
    'is not called, and what listens there is not told: %s',
    async (host) => {
      await publishStories(1);
      await tamper({ url: `http://${host}:${portOf()}/messages` });
      allow(false);

      await send(newsroom);

      expect(site.arrivals).toEqual([]);
      expect(await deliveries()).toMatchObject([{ state: 'waiting', attempts: 1, lastError: 'unreachable' }]);
    },
  );

  it('is called under its name where the host allows it', async () => {
    const stories = await publishStories(1);
    await tamper({ url: `http://localhost:${portOf()}/messages` });

    await send(newsroom);

    expect(site.heard()).toEqual(publications(stories));
  });
});

describe('A message whose sender died before it noted the sending', () => {
  it('is sent again with the same id, once the claim of the dead has run out', async () => {
    await publishStories(1);
    await send(newsroom);
    await newsroom.strapi.db.connection('newsroom_deliveries').update({ state: 'waiting', sent_at: null });
    await tamper({ claimed_by: 'the dead', claimed_until: new Date(Date.now() + 60_000).toISOString() });

    await send(newsroom);
    expect(site.arrivals).toHaveLength(1);
    await tamper({ claimed_until: new Date(Date.now() - 60_000).toISOString() });
    await send(newsroom);

    expect(site.arrivals).toHaveLength(2);
    expect(idsHeard()[1]).toBe(idsHeard()[0]);
  });
});

describe('An instance whose claim another one has taken', () => {
  it('sends nothing more', async () => {
    await publishStories(2);
    const taken = { claimed_by: 'another', claimed_until: new Date(Date.now() + 60_000).toISOString() };
    site.answers.push((response) => void tamper(taken).then(() => response.writeHead(204).end()));

    await send(newsroom);

    expect(site.arrivals).toHaveLength(1);
  });
});

describe('A receiver', () => {
  it('gets nothing that it may no longer know', async () => {
    await tamper({ audience: 'house' });
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    await tamper({ audience: 'site' });

    await send(newsroom);

    expect(site.arrivals).toEqual([]);
    expect(await deliveries()).toMatchObject([{ state: 'failed', lastError: 'not_entitled' }]);
  });

  it('whose secret cannot be read any more waits for another one', async () => {
    await publishStories(1);
    await tamper({ secret: `v1:${'0'.repeat(32)}:00:${'0'.repeat(32)}` });

    await send(newsroom);

    expect(await deliveries()).toMatchObject([{ state: 'waiting', lastError: 'secret_unreadable' }]);
    const { body } = await staff.chiefEditor.post(`/newsroom/receivers/${site.id}/rotate-secret`);
    await send(newsroom);
    expect(verified(body.secret, site.arrivals[0] as never)).toMatchObject({ type: 'article.published' });
    expect(() => verified(site.secret, site.arrivals[0] as never)).toThrow('signature');
  });

  it('that was switched off keeps what waits, and gets it when it is switched on', async () => {
    const stories = await publishStories(1);
    const address = `/newsroom/receivers/${site.id}`;
    await staff.chiefEditor.put(address, { isEnabled: false });

    await send(newsroom);
    expect(site.arrivals).toEqual([]);
    await staff.chiefEditor.put(address, { isEnabled: true });
    await send(newsroom);

    expect(site.heard()).toEqual(publications(stories));
  });
});

describe('To send again', () => {
  it('repeats a message that was sent, with the same id', async () => {
    await publishStories(1);
    await send(newsroom);
    const [{ id }] = (await deliveries()) as [{ id: number }];

    const answer = await staff.chiefEditor.post(`/newsroom/deliveries/${id}/resend`);
    await send(newsroom);

    expect(answer.body).toMatchObject({ id, state: 'waiting', sentAt: null });
    expect(idsHeard()).toEqual([idsHeard()[0], idsHeard()[0]]);
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('brings a message that was given up, before those that wait', async () => {
    const [first = '', second = ''] = await publishStories(2);
    site.answers.push(answering(500));
    await send(newsroom);
    const [, { id }] = (await deliveries()) as [unknown, { id: number }];
    await newsroom.strapi.db.connection('newsroom_deliveries').where({ id }).update({ state: 'failed' });

    await staff.chiefEditor.post(`/newsroom/deliveries/${id}/resend`);
    await send(newsroom);

    expect(site.heard()).toEqual(publications([first, first, second]));
  });
});
