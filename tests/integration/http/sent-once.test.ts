import { pathsIn, refusalIn } from '../../support/answers';
import { enlist, type Answer, type Person } from '../../support/people/people';
import { bring, draw, emptyLibrary } from '../../support/people/pictures';
import { approveAll, demand, done, proofread, publish, saveStory } from '../../support/people/stories';
import { readSubmission, sendSubmission, SUBMISSION, SUBMISSIONS } from '../../support/people/submissions';
import { rowsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

// Before the newsroom stops: hooks run in their order.
afterAll(() => emptyLibrary(newsroom));

const { newsroom, staff } = useNewsroom();
let author: Person;
let colleague: Person;
let count = 0;

beforeAll(async () => {
  author = await enlist(newsroom);
  colleague = await enlist(newsroom);
});

const newKey = (): string => `key-${String((count += 1))}`;

type Method = 'post' | 'put';

async function send(
  { token }: Pick<Person, 'token'>,
  url: string,
  { key, body, method = 'post' }: { key: string; body: object; method?: Method },
): Promise<Answer> {
  const request = newsroom.http[method](url).set('Authorization', `Bearer ${token}`);
  return request.set('Idempotency-Key', key).send(body);
}

const totalOf = async (person: Person): Promise<number> =>
  (await person.get(SUBMISSIONS)).body.meta.pagination.total;

describe('What is sent twice under one key', () => {
  it('is one story, and is answered the same', async () => {
    const writer = await enlist(newsroom);
    const sent = { key: newKey(), body: SUBMISSION };
    const first = await send(writer, SUBMISSIONS, sent);
    const second = await send(writer, SUBMISSIONS, sent);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await totalOf(writer)).toBe(1);
  });

  it('is one story where both come at the same time', async () => {
    const writer = await enlist(newsroom);
    const sent = { key: newKey(), body: SUBMISSION };
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(writer, SUBMISSIONS, sent)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    expect(await totalOf(writer)).toBe(1);
  });

  it('is one change, though the version has moved on', async () => {
    const { body } = await author.post(SUBMISSIONS, SUBMISSION);
    const url = `${SUBMISSIONS}/${body.data.documentId}`;
    const sent = { key: newKey(), body: { version: 1, headline: '二' }, method: 'put' } as const;
    const first = await send(author, url, sent);
    const second = await send(author, url, sent);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect((await readSubmission(author, body.data.documentId)).version).toBe(2);
  });

  it('is handed in once, also after an editor has returned it meanwhile', async () => {
    const { body } = await author.post(SUBMISSIONS, SUBMISSION);
    const story = body.data.documentId;
    const sent = { key: newKey(), body: { version: 1 } };
    const first = await send(author, `${SUBMISSIONS}/${story}/submit`, sent);
    await done(staff.editor, story, 'return', { opinion: '请补数据来源。' });
    const second = await send(author, `${SUBMISSIONS}/${story}/submit`, sent);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect((await readSubmission(author, story)).stage).toBe('returned');
    expect(await rowsOf(newsroom, 'newsroom_decisions', { article: story, act: 'submit' })).toHaveLength(1);
  });

  it('is taken back once', async () => {
    const story = await sendSubmission(author);
    const sent = { key: newKey(), body: { version: 1 } };
    const answers = [
      await send(author, `${SUBMISSIONS}/${story}/recall`, sent),
      await send(author, `${SUBMISSIONS}/${story}/recall`, sent),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await rowsOf(newsroom, 'newsroom_decisions', { article: story, act: 'recall' })).toHaveLength(1);
  });

  it('may show pictures', async () => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());
    const sent = { key: newKey(), body: { ...SUBMISSION, photos: [{ file: id, caption: '清淤现场' }] } };
    const first = await send(author, SUBMISSIONS, sent);
    const second = await send(author, SUBMISSIONS, sent);
    expect(first.body.data.photos).toMatchObject([{ file: id, caption: '清淤现场' }]);
    expect(second.body).toEqual(first.body);
  });
});

describe('A key', () => {
  it('is refused for something else', async () => {
    const writer = await enlist(newsroom);
    const key = newKey();
    await send(writer, SUBMISSIONS, { key, body: SUBMISSION });
    const other = await send(writer, SUBMISSIONS, { key, body: { ...SUBMISSION, headline: '另一篇' } });
    expect(refusalIn(other)).toEqual([409, 'key_reused']);
    expect(await totalOf(writer)).toBe(1);
  });

  it('is refused for another act on the same story', async () => {
    const { body } = await author.post(SUBMISSIONS, SUBMISSION);
    const key = newKey();
    const url = `${SUBMISSIONS}/${body.data.documentId}`;
    await send(author, `${url}/submit`, { key, body: { version: 1 } });
    const answer = await send(author, `${url}/recall`, { key, body: { version: 1 } });
    expect(refusalIn(answer)).toEqual([409, 'key_reused']);
  });

  it('of one account says nothing of another', async () => {
    const sent = { key: newKey(), body: SUBMISSION };
    const mine = await send(author, SUBMISSIONS, sent);
    const theirs = await send(colleague, SUBMISSIONS, sent);
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.data.documentId).not.toBe(mine.body.data.documentId);
  });

  it('of what was refused may be sent again', async () => {
    const { body } = await author.post(SUBMISSIONS, SUBMISSION);
    const url = `${SUBMISSIONS}/${body.data.documentId}/recall`;
    const sent = { key: newKey(), body: { version: 1 } };
    expect(refusalIn(await send(author, url, sent))).toEqual([409, 'wrong_stage']);
    demand(await author.post(`${SUBMISSIONS}/${body.data.documentId}/submit`, { version: 1 }));
    expect((await send(author, url, sent)).status).toBe(200);
  });

  it.each(['x'.repeat(129), 'two words'])('%j is none', async (key) => {
    const answer = await send(author, SUBMISSIONS, { key, body: SUBMISSION });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(['Idempotency-Key']);
  });

  it('opens no story of somebody else, and none to whoever is not signed in', async () => {
    const { body } = await author.post(SUBMISSIONS, SUBMISSION);
    const url = `${SUBMISSIONS}/${body.data.documentId}`;
    const sent = { key: newKey(), body: { version: 1 } };
    await send(author, `${url}/submit`, sent);
    expect(refusalIn(await send(colleague, `${url}/submit`, sent))).toEqual([404, 'not_found']);
    const visitor = await newsroom.http
      .post(`${url}/submit`)
      .set('Idempotency-Key', sent.key)
      .send(sent.body);
    expect(visitor.status).toBe(403);
  });

  it('is forgotten with its answer after thirty days', async () => {
    const [old, young] = [newKey(), newKey()];
    await send(author, SUBMISSIONS, { key: old, body: SUBMISSION });
    await send(author, SUBMISSIONS, { key: young, body: SUBMISSION });
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const age = (key: string, days: number) =>
      newsroom.strapi.db
        .connection('newsroom_sent_keys')
        .where({ key })
        .update({ at: daysAgo(days) });
    await age(old, 31);
    await age(young, 29);
    await newsroom.strapi.plugin('newsroom').service('record').sweep();
    const kept = (await rowsOf(newsroom, 'newsroom_sent_keys', {})).map(({ key }) => key);
    expect(kept).toContain(young);
    expect(kept).not.toContain(old);
  });
});

describe('The author of a published story', () => {
  it('reads the headline that it was published under, and nothing of that before', async () => {
    const story = await sendSubmission(author);
    const before = await readSubmission(author, story);
    expect(before).toMatchObject({ published: null, aiOrigin: 'none', photos: [] });
    await saveStory(staff.editor, story, { headline: '河西清淤完工', slug: 'hexi' });
    await approveAll(staff, story);
    await proofread(staff, story);
    await publish(staff, story);
    expect(await readSubmission(author, story)).toMatchObject({
      since: expect.stringMatching(/^\d{4}-.*Z$/),
      published: { headline: '河西清淤完工', url: null, at: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
  });
});
