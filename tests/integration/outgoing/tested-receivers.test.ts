import { answering, openSite, verified, type ReceivingSite } from '../../support/receivers/receiving-site';
import { deliveriesTo, receiverRow } from '../../support/receivers/receivers';
import { demand } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const RECEIVERS = '/newsroom/receivers';

const { newsroom, staff } = useNewsroom({ silent: true });

let site: ReceivingSite;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const add = async (settings: object): Promise<{ id: string; secret: string }> =>
  demand(
    await staff.chiefEditor.post(RECEIVERS, {
      name: '合作网站',
      url: site.url,
      audience: 'site',
      ...settings,
    }),
    201,
  ).body;

const test = async (id: string) => demand(await staff.chiefEditor.post(`${RECEIVERS}/${id}/test`)).body;

describe('The test of a receiver', () => {
  it('calls one of messages as any message does, signed, and leaves nothing behind', async () => {
    const receiver = await add({});

    expect(await test(receiver.id)).toEqual({ error: null });

    const [arrival] = site.arrivals;
    expect(arrival && verified(receiver.secret, arrival)).toMatchObject({ type: 'receiver.test', data: {} });
    expect(await deliveriesTo(staff.chiefEditor, receiver)).toEqual([]);
  });

  it.each([
    ['fastly', { token: 'token-of-the-cdn' }, { surrogate_keys: ['newsroom-test'] }],
    ['cloudflare', { token: 'token-of-the-cdn' }, { tags: ['newsroom-test'] }],
  ])('has a cache of %s let go of nothing', async (kind, own, body) => {
    const { id } = await add({ kind, ...own });
    expect(await test(id)).toEqual({ error: null });
    expect(site.arrivals[0]?.body).toEqual(body);
  });

  it('says what the receiver answered, and changes nothing of how it stands', async () => {
    const receiver = await add({});
    site.answers.push(answering(500));
    expect(await test(receiver.id)).toEqual({ error: 'http_500' });
    expect(await receiverRow(newsroom, receiver)).toMatchObject({ failures: 0, last_error: null });
  });

  it('calls no address inside the house, unless the host allows it', async () => {
    const { id } = await add({});
    newsroom.strapi.config.set('plugin::newsroom.privateReceivers', false);
    expect(await test(id)).toEqual({ error: 'unreachable' });
    newsroom.strapi.config.set('plugin::newsroom.privateReceivers', true);
    expect(site.arrivals).toEqual([]);
  });

  it('is not there for a receiver that is not', async () => {
    expect((await staff.chiefEditor.post(`${RECEIVERS}/none/test`)).status).toBe(404);
  });
});
