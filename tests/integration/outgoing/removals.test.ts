import { Webhook } from 'standardwebhooks';
import { refusalIn } from '../../support/answers';
import { anybody, hire, type Answer, type Caller } from '../../support/people/people';
import { demand, done, writePublished } from '../../support/people/stories';
import { send, subscribe, unsubscribe, type Subscriber } from '../../support/receivers/receivers';
import { useNewsroom } from '../../support/use-newsroom';

const REMOVALS = '/newsroom/removals';

const { newsroom, staff } = useNewsroom({ silent: true });
let sites: Subscriber[] = [];

/** A site that says when it has removed a story, unless it is told otherwise. */
async function siteWith(settings: object = {}): Promise<Subscriber> {
  const site = await subscribe(staff.chiefEditor, { confirms: true, ...settings });
  sites.push(site);
  return site;
}

afterEach(async () => {
  for (const site of sites) await unsubscribe(staff.chiefEditor, site);
  sites = [];
});

const withdraw = (story: string) =>
  done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实', note: '该稿已撤。' });

/** A story that was published, told, and withdrawn again. */
async function withdrawn(): Promise<string> {
  const story = await writePublished(staff);
  await send(newsroom);
  await withdraw(story);
  return story;
}

async function removalsOf(article: string, query = ''): Promise<Answer['body'][]> {
  return demand(await staff.editor.get(`${REMOVALS}?article=${article}${query}`)).body.rows;
}

/** The id of the last message that a site got. */
const lastId = ({ arrivals }: Subscriber): string => arrivals.at(-1)?.id ?? '';

interface Signing {
  secret?: string;
  at?: Date;
  id?: string;
}

/** What a site sends when it has removed the story of its last message. */
function confirm(site: Subscriber, { secret, at, id }: Signing = {}): Promise<Answer> {
  const [messageId, signedAt] = [id ?? lastId(site), at ?? new Date()];
  return post(site.id, {
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
    'webhook-signature': new Webhook(secret ?? site.secret).sign(messageId, signedAt, ''),
  });
}

async function post(receiver: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await newsroom.http.post(`/api/newsroom/receivers/${receiver}/removals`).set(headers);
  return answer;
}

/** Lets the time that receivers have be over, and the job see it. */
async function waitTooLong(): Promise<void> {
  const past = new Date(Date.now() - 60_000).toISOString();
  await newsroom.strapi.db
    .connection('newsroom_copies')
    .whereNotNull('remove_by')
    .update({ remove_by: past });
  await newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('open-removals');
}

const alertsOf = async (person: Caller, article: string): Promise<Answer['body'][]> =>
  demand(await person.get('/newsroom/notices')).body.notices.filter(
    (one: { topic: string; article: string }) => one.topic === 'withdrawal.open' && one.article === article,
  );

describe('A message of a withdrawal', () => {
  it('is not noted as sent where it is not noted that it was taken, and is sent again', async () => {
    const site = await siteWith({ confirms: false });
    const story = await withdrawn();
    const stop = newsroom.strapi.db.lifecycles.subscribe({
      models: ['plugin::newsroom.copy'],
      beforeUpdateMany: () => {
        throw new Error('The disk is full.');
      },
    });
    await expect(send(newsroom)).rejects.toThrow('full');
    stop();
    expect(await removalsOf(story)).toMatchObject([{ takenAt: null }]);

    await send(newsroom);

    expect(site.heard().slice(-2)).toEqual(Array(2).fill(`article.withdrawn ${story}`));
    expect(await removalsOf(story)).toMatchObject([{ takenAt: expect.any(String) }]);
  });
});

describe('A withdrawal', () => {
  it('is open at whoever was told of the story, until each has confirmed that it is gone', async () => {
    const [first, second] = [await siteWith(), await siteWith({ format: 'article' })];
    const story = await withdrawn();

    const told = await removalsOf(story);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({
      id: expect.any(Number),
      article: story,
      headline: expect.stringContaining('清淤'),
      receiver: first.id,
      receiverName: '网站',
      toldAt: expect.any(String),
      textAt: null,
      withdrawnAt: expect.any(String),
      takenAt: null,
      confirmedAt: null,
      removeBy: expect.any(String),
      state: 'open',
    });
    expect(told).toContainEqual(expect.objectContaining({ receiver: second.id, textAt: expect.any(String) }));
    await send(newsroom);
    expect(await removalsOf(story)).toMatchObject(
      Array(2).fill({ takenAt: expect.any(String), state: 'open' }),
    );

    const answer = await confirm(first);

    expect([answer.status, answer.body]).toEqual([
      200,
      { documentId: story, confirmedAt: expect.any(String) },
    ]);
    expect(await removalsOf(story, '&state=closed')).toMatchObject([
      { receiver: first.id, confirmedAt: answer.body.confirmedAt },
    ]);
    expect(await removalsOf(story, '&state=open')).toMatchObject([{ receiver: second.id }]);
    expect((await confirm(first)).body).toEqual(answer.body);
  });

  it('is closed at a receiver that confirms nothing once it has taken the message', async () => {
    await siteWith({ confirms: false });
    const story = await withdrawn();
    expect(await removalsOf(story)).toMatchObject([{ state: 'open' }]);

    await send(newsroom);

    expect(await removalsOf(story)).toMatchObject([{ state: 'closed', confirmedAt: null }]);
  });

  it('is open at a receiver that was switched off, though nobody told it', async () => {
    const site = await siteWith({ confirms: false });
    const story = await writePublished(staff);
    await send(newsroom);
    await staff.chiefEditor.put(`/newsroom/receivers/${site.id}`, { isEnabled: false });
    await siteWith({ confirms: false });
    await withdraw(story);

    await send(newsroom);

    expect(await removalsOf(story, '&state=open')).toMatchObject([{ receiver: site.id, takenAt: null }]);
  });

  it('that was taken back is open nowhere, and cannot be confirmed', async () => {
    const site = await siteWith();
    const story = await withdrawn();
    await send(newsroom);
    const id = lastId(site);
    await done(staff.chiefEditor, story, 'restore', { opinion: '已核实' });

    expect(await removalsOf(story)).toEqual([]);
    expect(refusalIn(await confirm(site, { id }))).toEqual([409, 'not_withdrawn']);
  });

  it('is closed where a receiver that has taken it is to confirm nothing any more', async () => {
    const site = await siteWith();
    const story = await withdrawn();
    await send(newsroom);

    demand(await staff.chiefEditor.put(`/newsroom/receivers/${site.id}`, { confirms: false }));

    expect(await removalsOf(story)).toMatchObject([{ state: 'closed' }]);
  });
});

describe('A withdrawal that is open for too long', () => {
  it('is told once to those who may withdraw, until it is confirmed', async () => {
    const site = await siteWith({ removeWithin: 30 });
    const story = await withdrawn();
    await send(newsroom);
    const [{ withdrawnAt, removeBy }] = (await removalsOf(story)) as [Record<string, string>];
    expect(Date.parse(`${removeBy}`) - Date.parse(`${withdrawnAt}`)).toBe(30 * 60_000);
    expect(await alertsOf(staff.chiefEditor, story)).toEqual([]);

    await waitTooLong();
    await waitTooLong();

    expect(await removalsOf(story)).toMatchObject([{ state: 'late' }]);
    expect(await alertsOf(staff.chiefEditor, story)).toMatchObject([
      { by: '网站', isOverdue: true, isUnread: true },
    ]);
    expect(await alertsOf(staff.editor, story)).toEqual([]);
    demand(await confirm(site));
    expect(await alertsOf(staff.chiefEditor, story)).toEqual([]);
    await waitTooLong();
    expect(await alertsOf(staff.chiefEditor, story)).toEqual([]);
  });
});

describe('A confirmation', () => {
  it('is refused that no secret of the receiver has signed, or one that is over', async () => {
    const [site, other] = [await siteWith(), await siteWith()];
    await withdrawn();
    await send(newsroom);
    const past = new Date(Date.now() - 600_000);

    const answers = [
      await confirm(site, { secret: other.secret }),
      await confirm({ ...site, id: 'nosuchreceiver' }),
      await confirm(site, { at: past }),
      await post(site.id, {
        'webhook-id': lastId(site),
        'webhook-timestamp': 'now',
        'webhook-signature': 'v1,none',
      }),
    ];

    expect(answers.map(refusalIn)).toEqual(Array(4).fill([401, 'bad_signature']));
  });

  it('is good under the former secret while that is', async () => {
    const site = await siteWith();
    await withdrawn();
    await send(newsroom);
    const address = `/newsroom/receivers/${site.id}/rotate-secret`;
    demand(await staff.chiefEditor.post(address, { overlapHours: 1 }));

    expect((await confirm(site)).status).toBe(200);
  });

  it('is refused for what is no message of a withdrawal to this receiver', async () => {
    const site = await siteWith();
    await writePublished(staff);
    await send(newsroom);

    expect(refusalIn(await confirm(site))).toEqual([404, 'not_found']);
  });

  it('is refused without what is to be signed', async () => {
    const site = await siteWith();
    expect(refusalIn(await post(site.id, { 'webhook-id': 'msg_1' }))).toEqual([401, 'bad_signature']);
  });
});

describe('The list of removals', () => {
  it.each(['state=late', 'page=0', 'article=a%00'])('cannot be asked for %s', async (query) => {
    expect(refusalIn(await staff.editor.get(`${REMOVALS}?${query}`))).toEqual([400, 'bad_request']);
  });

  it('is closed to whoever does not read the desk', async () => {
    const author = await hire(newsroom, 'strapi-author');
    expect((await author.get(REMOVALS)).status).toBe(403);
    expect((await anybody(newsroom).get(REMOVALS)).status).toBe(401);
  });
});
