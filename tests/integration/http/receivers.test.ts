import { pathsIn, refusalIn } from '../../support/answers';
import { hire } from '../../support/people/people';
import { deliveriesTo, send, subscribe, unsubscribe } from '../../support/receivers/receivers';
import { demand, writePublished } from '../../support/people/stories';
import { rowsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const RECEIVERS = '/newsroom/receivers';
const SITE = { name: '官网', url: 'http://127.0.0.1:9/messages', audience: 'site' };

const NONE = { columns: [], departments: [], keywords: [] };

const { newsroom, staff } = useNewsroom({ silent: true });

const create = async (input: object = SITE) =>
  demand(await staff.chiefEditor.post(RECEIVERS, input), 201).body;
const list = async () => demand(await staff.chiefEditor.get(RECEIVERS)).body.receivers;

describe('A new receiver', () => {
  it('is answered with its secret, which no list shows and no row holds', async () => {
    const { id, secret, ...receiver } = await create();

    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(receiver).toEqual({
      ...SITE,
      embargo: false,
      kind: 'messages',
      isEnabled: true,
      filters: NONE,
      format: 'reference',
      confirms: false,
      removeWithin: 60,
      oldSecretUntil: null,
      failures: 0,
      failingSince: null,
      retryAt: null,
      lastError: null,
    });
    expect(await list()).toContainEqual({ id, ...receiver });
    expect(JSON.stringify(await rowsOf(newsroom, 'newsroom_receivers'))).not.toContain(secret.slice(6));
  });

  it('may be added by the super admin', async () => {
    const root = await hire(newsroom, 'strapi-super-admin');
    expect((await root.post(RECEIVERS, SITE)).status).toBe(201);
  });

  it.each([
    [{}, ['name', 'url', 'audience']],
    [{ ...SITE, url: 'ftp://example.com/' }, ['url']],
    [{ ...SITE, url: 'javascript:alert(1)' }, ['url']],
    [{ ...SITE, url: '/messages' }, ['url']],
    [{ ...SITE, url: 'https://user:pass@example.com/' }, ['url']],
    [{ ...SITE, url: `https://example.com/${'a'.repeat(2000)}` }, ['url']],
    [{ ...SITE, name: ' ' }, ['name']],
    [{ ...SITE, name: '名'.repeat(101) }, ['name']],
    [{ ...SITE, audience: 'everybody' }, ['audience']],
    [{ ...SITE, embargo: 'yes' }, ['embargo']],
    [{ ...SITE, isEnabled: 1 }, ['isEnabled']],
    [{ ...SITE, secret: 'mine' }, ['']],
    [{ ...SITE, format: 'nitf' }, ['format']],
    [{ ...SITE, kind: 'varnish' }, ['kind']],
    [{ ...SITE, confirms: 'yes' }, ['confirms']],
    [{ ...SITE, removeWithin: 0 }, ['removeWithin']],
    [{ ...SITE, filters: { topics: [] } }, ['filters']],
    [{ ...SITE, filters: { keywords: [''] } }, ['filters.keywords.0']],
  ])('cannot be %j', async (input, paths) => {
    const answer = await staff.chiefEditor.post(RECEIVERS, input);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it.each([
    '127.0.0.1',
    '10.0.0.7',
    '192.168.1.1',
    '169.254.169.254',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '0.0.0.0',
    '[::1]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.7]',
    '[64:ff9b::10.0.0.7]',
    '[2002:a00:7::]',
  ])('is refused at %s, unless the host allows private networks', async (host) => {
    const { id } = await create({ ...SITE, url: 'https://site.example/', isEnabled: false });
    const url = `http://${host}/messages`;
    newsroom.strapi.config.set('plugin::newsroom.privateReceivers', false);

    const answers = [
      await staff.chiefEditor.post(RECEIVERS, { ...SITE, url }),
      await staff.chiefEditor.put(`${RECEIVERS}/${id}`, { url }),
    ];

    newsroom.strapi.config.set('plugin::newsroom.privateReceivers', true);
    expect(answers.map(refusalIn)).toEqual(Array(2).fill([409, 'private_address']));
    expect((await staff.chiefEditor.put(`${RECEIVERS}/${id}`, { url })).status).toBe(200);
  });

  it.each(['site.example', 'localhost', '93.184.215.14', '[2606:2800:220:1::1]'])(
    'may be at %s: a name is asked with each message',
    async (host) => {
      newsroom.strapi.config.set('plugin::newsroom.privateReceivers', false);
      const answer = await staff.chiefEditor.post(RECEIVERS, {
        ...SITE,
        url: `https://${host}/`,
        isEnabled: false,
      });
      newsroom.strapi.config.set('plugin::newsroom.privateReceivers', true);
      expect(answer.status).toBe(201);
    },
  );

  it('is refused while the host has no key to keep secrets with', async () => {
    const key = newsroom.strapi.config.get('admin.secrets.encryptionKey');
    newsroom.strapi.config.set('admin.secrets.encryptionKey', '');

    const answer = await staff.chiefEditor.post(RECEIVERS, SITE);

    newsroom.strapi.config.set('admin.secrets.encryptionKey', key);
    expect(refusalIn(answer)).toEqual([409, 'no_encryption_key']);
  });
});

describe('A receiver', () => {
  it('can be changed', async () => {
    const { id } = await create();
    const change = {
      name: '客户端',
      url: 'http://10.0.0.7/in',
      isEnabled: false,
      embargo: true,
      filters: { ...NONE, keywords: ['清淤'] },
      format: 'ninjs',
    };

    const answer = await staff.chiefEditor.put(`${RECEIVERS}/${id}`, change);

    expect(answer.body).toMatchObject({ id, ...change, audience: 'site' });
    expect(answer.body).not.toHaveProperty('secret');
    expect(await list()).toContainEqual(answer.body);
  });

  it.each([{ audience: 'house' }, { secret: 'mine' }, { url: 'ftp://example.com/' }, { name: '' }])(
    'cannot be changed by %j',
    async (change) => {
      const { id } = await create();
      expect(refusalIn(await staff.chiefEditor.put(`${RECEIVERS}/${id}`, change))).toEqual([
        400,
        'bad_request',
      ]);
    },
  );

  it('gets another secret when asked', async () => {
    const { id, secret } = await create();

    const answer = await staff.chiefEditor.post(`${RECEIVERS}/${id}/rotate-secret`);

    expect(answer.status).toBe(200);
    expect(answer.body.secret).toMatch(/^whsec_/);
    expect(answer.body.secret).not.toBe(secret);
    expect(answer.body.oldSecretUntil).toBeNull();
  });

  it('says until when the former secret is good beside the new one', async () => {
    const { id } = await create();

    const { body } = await staff.chiefEditor.post(`${RECEIVERS}/${id}/rotate-secret`, { overlapHours: 24 });

    expect(Date.parse(body.oldSecretUntil) - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
    expect(await list()).toContainEqual(expect.objectContaining({ id, oldSecretUntil: body.oldSecretUntil }));
  });

  it.each([{ overlapHours: -1 }, { overlapHours: 169 }, { overlapHours: 1.5 }, { hours: 1 }])(
    'keeps no former secret for %j',
    async (rotation) => {
      const { id } = await create();
      const answer = await staff.chiefEditor.post(`${RECEIVERS}/${id}/rotate-secret`, rotation);
      expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    },
  );

  it.each([{}, { since: 'yesterday' }, { since: '2026-03-01' }, { since: 1 }])(
    'is sent nothing once more since %j',
    async (since) => {
      const { id } = await create();
      const answer = await staff.chiefEditor.post(`${RECEIVERS}/${id}/replay`, since);
      expect(refusalIn(answer)).toEqual([400, 'bad_request']);
      expect(pathsIn(answer)).toEqual(['since']);
    },
  );

  it('can be removed; what it was sent stays readable, and what waits is given up', async () => {
    const site = await subscribe(staff.chiefEditor);
    await writePublished(staff);
    await send(newsroom);
    await writePublished(staff);

    expect((await staff.chiefEditor.delete(`${RECEIVERS}/${site.id}`)).status).toBe(204);

    expect(await list()).not.toContainEqual(expect.objectContaining({ id: site.id }));
    const left = await deliveriesTo(staff.chiefEditor, site);
    expect(left).toMatchObject([{ state: 'failed', lastError: 'receiver_gone' }, { state: 'sent' }]);
    const answer = await staff.chiefEditor.post(`/newsroom/deliveries/${left[0].id}/resend`);
    expect(refusalIn(answer)).toEqual([409, 'receiver_gone']);
    await site.close();
  });
});

describe('The list of deliveries', () => {
  it('is read page by page, newest first, by state and receiver, without what was said', async () => {
    const site = await subscribe(staff.chiefEditor);
    const other = await subscribe(staff.chiefEditor);
    const stories = [await writePublished(staff), await writePublished(staff)];
    await send(newsroom);
    const third = await writePublished(staff);

    const read = async (query: string) =>
      demand(await staff.chiefEditor.get(`/newsroom/deliveries?${query}`)).body;

    const sent = await read(`receiver=${site.id}&state=sent`);
    expect(sent.rows.map(({ article }: { article: string }) => article)).toEqual(stories.reverse());
    expect(sent.pagination).toEqual({ page: 1, pageSize: 25, total: 2 });
    expect(sent.rows[0]).toEqual({
      id: expect.any(Number),
      receiver: site.id,
      messageId: expect.stringMatching(/^msg_/),
      topic: 'article.published',
      article: stories[0],
      sequence: expect.any(Number),
      actId: expect.any(String),
      state: 'sent',
      attempts: 1,
      isReplay: false,
      lastError: null,
      sentAt: expect.any(String),
      at: expect.any(String),
    });
    const page = await read(`receiver=${site.id}&page=2&pageSize=2`);
    expect(page.rows).toMatchObject([{ article: stories[1] }]);
    const waiting = await read('state=waiting&pageSize=100');
    expect(waiting.rows).toContainEqual(expect.objectContaining({ receiver: other.id, article: third }));
    expect(waiting.rows).not.toContainEqual(expect.objectContaining({ state: 'sent' }));
    await unsubscribe(staff.chiefEditor, site);
    await unsubscribe(staff.chiefEditor, other);
  });

  it.each(['state=lost', 'page=0', 'pageSize=101', 'receiver=a%00'])(
    'cannot be asked for %s',
    async (query) => {
      expect(refusalIn(await staff.chiefEditor.get(`/newsroom/deliveries?${query}`))).toEqual([
        400,
        'bad_request',
      ]);
    },
  );

  it.each(['nothing', '0', '1.5', '99999999999'])('knows no delivery %s to send again', async (id) => {
    const answer = await staff.chiefEditor.post(`/newsroom/deliveries/${id}/resend`);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });
});

describe('The tables of messages', () => {
  it.each(['receiver', 'delivery', 'copy'])('are closed to the document service: %s', async (type) => {
    const documents = newsroom.strapi.documents(`plugin::newsroom.${type}` as never);
    await expect(documents.create({ data: {} as never })).rejects.toThrow('record');
  });
});
