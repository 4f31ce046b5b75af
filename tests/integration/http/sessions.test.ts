import { refusalIn } from '../../support/answers';
import { anybody, bearerOf, enlist, hire, PASSWORD, type Answer } from '../../support/people/people';
import { demand, STORIES, writeStory } from '../../support/people/stories';
import { rowsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const MINE = '/api/newsroom/submissions';
const NEW_PASSWORD = 'Newsroom-2027';

const { newsroom, staff } = useNewsroom({ silent: true });

const users = () => newsroom.strapi.db.query('plugin::users-permissions.user');
const signIn = (identifier: string, password = PASSWORD) =>
  anybody(newsroom).post('/api/auth/local', { identifier, password });
const signInEditor = (email: string, password = PASSWORD) =>
  anybody(newsroom).post('/admin/login', { email, password });
const statusOf = async (token: string, url = MINE) => (await bearerOf(newsroom, token).get(url)).status;
const refresh = (refreshToken: string) => anybody(newsroom).post('/api/auth/refresh', { refreshToken });

describe('The session of a correspondent', () => {
  it('goes on with a refresh token, which is good for once', async () => {
    const { name } = await enlist(newsroom);
    const { refreshToken } = demand(await signIn(name)).body;

    const { jwt } = demand(await refresh(refreshToken)).body;

    expect(await statusOf(jwt)).toBe(200);
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('ends with the password, everywhere but where that was changed', async () => {
    const { name, token } = await enlist(newsroom);
    const { jwt, refreshToken } = demand(await signIn(name)).body;

    const change = { currentPassword: PASSWORD, password: NEW_PASSWORD, passwordConfirmation: NEW_PASSWORD };
    const answer = demand(await bearerOf(newsroom, jwt).post('/api/auth/change-password', change));

    expect([await statusOf(token), await statusOf(jwt), (await refresh(refreshToken)).status]).toEqual([
      401, 401, 401,
    ]);
    expect(await statusOf(answer.body.jwt)).toBe(200);
  });

  it.each([
    ['is blocked', { blocked: true }],
    ['gets another password from the paper', { password: NEW_PASSWORD }],
  ])('ends when the account %s', async (_, change) => {
    const { id, name, token } = await enlist(newsroom);
    const { refreshToken } = demand(await signIn(name)).body;

    await newsroom.strapi.plugin('users-permissions').service('user').edit(id, change);
    await users().update({ where: { id }, data: { blocked: false } });

    expect([await statusOf(token), (await refresh(refreshToken)).status]).toEqual([401, 401]);
  });

  it('ends when many accounts are blocked at once', async () => {
    const people = [await enlist(newsroom), await enlist(newsroom)];
    const where = { id: { $in: people.map(({ id }) => id) } };

    for (const blocked of [true, false]) await users().updateMany({ where, data: { blocked } });

    expect(await Promise.all(people.map(({ token }) => statusOf(token)))).toEqual([401, 401]);
  });

  it('ends when the account is deleted', async () => {
    const { id, name } = await enlist(newsroom);
    const { body } = await signIn(name).finally(() => users().delete({ where: { id } }));
    expect((await refresh(body.refreshToken)).status).toBe(401);
  });

  it('ends with the sign-out at once, and other sessions go on', async () => {
    const { name, token } = await enlist(newsroom);
    const { jwt, refreshToken } = demand(await signIn(name)).body;
    const renewed = demand(await refresh(refreshToken)).body;

    demand(await bearerOf(newsroom, renewed.jwt).post('/api/auth/logout', {}));

    expect([await statusOf(jwt), await statusOf(renewed.jwt), await statusOf(token)]).toEqual([
      401, 401, 200,
    ]);
    expect((await refresh(renewed.refreshToken)).status).toBe(401);
  });

  it('does not go on with a token of the time before sessions', async () => {
    const { id } = await enlist(newsroom);
    newsroom.strapi.config.set('plugin::users-permissions.jwtManagement', 'legacy-support');
    const old = newsroom.strapi.plugin('users-permissions').service('jwt').issue({ id });
    newsroom.strapi.config.set('plugin::users-permissions.jwtManagement', 'refresh');

    expect(await statusOf(old)).toBe(401);
  });
});

describe('The session of an editor', () => {
  const QUEUE = '/newsroom/queue';

  it.each([
    ['gets another password from the super admin', { password: NEW_PASSWORD }],
    ['is made inactive', { isActive: false }],
  ])('ends when the account %s', async (_, change) => {
    const root = await hire(newsroom, 'strapi-super-admin');
    const { id, token } = await hire(newsroom, 'newsroom-editor');

    demand(await root.put(`/admin/users/${id}`, change));
    await newsroom.strapi.db.query('admin::user').update({ where: { id }, data: { isActive: true } });

    expect(await statusOf(token, QUEUE)).toBe(401);
  });

  it('ends with the sign-out', async () => {
    const editor = await hire(newsroom, 'newsroom-editor');
    demand(await editor.post('/admin/logout', {}));
    expect((await editor.get(QUEUE)).status).toBe(401);
  });
});

/** Tries to sign in so often, one after the other. */
async function fail(times: number, attempt: (time: number) => Promise<Answer>): Promise<number[]> {
  const statuses = [];
  for (let time = 0; time < times; time += 1) statuses.push((await attempt(time)).status);
  return statuses;
}

describe('Signing in', () => {
  const WAYS = [
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => ` ${name}`,
    (name: string) => `${name} `,
    (name: string) => `\t${name}`,
    (name: string) => `${name}\u3000`,
  ];

  it('is refused after five failures, however the name is written, with the right password too', async () => {
    const { email } = await enlist(newsroom);

    const statuses = await fail(6, (time) => signIn(WAYS[time]?.(email) ?? '', 'Wrong-2026'));

    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    expect(refusalIn(await signIn(email))).toEqual([429, 'too_many_sign_ins']);
  });

  it('is refused so for editors', async () => {
    const { email } = await hire(newsroom, 'newsroom-editor');

    const statuses = await fail(6, (time) => signInEditor(WAYS[time]?.(email) ?? '', 'Wrong-2026'));

    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    expect(refusalIn(await signInEditor(email))).toEqual([429, 'too_many_sign_ins']);
  });

  it('is open to a colleague at another address meanwhile', async () => {
    const { app } = newsroom.strapi.server;
    const { email } = await hire(newsroom, 'newsroom-editor');
    await fail(6, () => signInEditor(email, 'Wrong-2026'));
    app.proxy = true;

    const elsewhere = await newsroom.http
      .post('/admin/login')
      .set('X-Forwarded-For', '192.0.2.7')
      .send({ email, password: PASSWORD });

    app.proxy = false;
    expect(elsewhere.status).toBe(200);
  });

  it('counts from the beginning after it succeeded', async () => {
    const { name } = await enlist(newsroom);
    await fail(4, () => signIn(name, 'Wrong-2026'));
    demand(await signIn(name));

    expect(await fail(2, () => signIn(name, 'Wrong-2026'))).toEqual([400, 400]);
  });

  it('answers the same for an account that is there and one that is not', async () => {
    const { name } = await enlist(newsroom);
    const answers = [await signIn(name, 'Wrong-2026'), await signIn('nobody', 'Wrong-2026')];
    expect(answers[1]?.text).toBe(answers[0]?.text);
  });
});

describe('Refreshing a session', () => {
  it('is refused after thirty times of an account, and sign-ins go on', async () => {
    const { name } = await enlist(newsroom);
    let { refreshToken } = demand(await signIn(name)).body;

    for (let time = 0; time < 30; time += 1) ({ refreshToken } = demand(await refresh(refreshToken)).body);

    expect(refusalIn(await refresh(refreshToken))).toEqual([429, 'too_many_sign_ins']);
    demand(await signIn(name));
  });

  it('is refused to an address after fifty failures', async () => {
    const tokenOf = (userId: number) =>
      `x.${Buffer.from(JSON.stringify({ userId })).toString('base64url')}.x`;

    const statuses = await fail(51, (time) => refresh(tokenOf(time)));

    expect([statuses.at(0), statuses.at(-1)]).toEqual([401, 429]);
  });
});

describe('A forgotten password', () => {
  const forget = (email: string) => anybody(newsroom).post('/api/auth/forgot-password', { email });
  const reset = (code: string) =>
    anybody(newsroom).post('/api/auth/reset-password', {
      code,
      password: NEW_PASSWORD,
      passwordConfirmation: NEW_PASSWORD,
    });
  const codeOf = async (id: number) => (await users().findOne({ where: { id } })).resetPasswordToken;
  const endCodes = () => newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('reset-codes');

  /** An hour goes by for every code that was seen. */
  const letCodesAge = async () => {
    const key = { type: 'plugin', name: 'newsroom', key: 'resetCodes' } as const;
    const seen = (await newsroom.strapi.store.get(key)) as Record<string, string>;
    const hourAgo = new Date(Date.now() - 3_601_000).toISOString();
    const value = Object.fromEntries(Object.keys(seen).map((code) => [code, hourAgo]));
    await newsroom.strapi.store.set({ ...key, value });
  };

  it('is answered the same for a known and an unknown address, also while no mail can be sent', async () => {
    const { id, email } = await enlist(newsroom);

    const answers = [await forget(email), await forget('nobody@example.com')];

    expect(answers.map(({ status, text }) => [status, text])).toEqual(Array(2).fill([200, '{"ok":true}']));
    expect(await codeOf(id)).toEqual(expect.any(String));
  });

  it('has a code that ends after an hour', async () => {
    const { id, email } = await enlist(newsroom);
    await forget(email);
    const code = await codeOf(id);
    await endCodes();
    expect(await codeOf(id)).toBe(code);

    await letCodesAge();
    await users().update({ where: { id }, data: { username: `${email} renamed` } });
    await endCodes();

    expect((await reset(code)).status).toBe(400);
  });

  it('has a code that is as old as itself, not as the account', async () => {
    const { id, email } = await enlist(newsroom);
    const updatedAt = new Date(Date.now() - 7_200_000).toISOString();
    await forget(email);
    await users().updateMany({ where: { id }, data: { updatedAt } });

    await endCodes();
    expect(await codeOf(id)).toEqual(expect.any(String));
    await letCodesAge();
    await forget(email);
    await endCodes();

    expect(await codeOf(id)).toEqual(expect.any(String));
  });

  it('has a code that ends with the old password', async () => {
    const { id, email } = await enlist(newsroom);
    await forget(email);
    const code = await codeOf(id);

    await newsroom.strapi.plugin('users-permissions').service('user').edit(id, { password: 'Newsroom-2028' });

    expect((await reset(code)).status).toBe(400);
  });

  it('ends the sessions when another one is set', async () => {
    const { id, email, token } = await enlist(newsroom);
    await forget(email);

    demand(await reset(await codeOf(id)));

    expect(await statusOf(token)).toBe(401);
  });
});

describe('A mail of confirmation', () => {
  it('is answered the same for every address', async () => {
    const { email } = await enlist(newsroom);
    const ask = (address: string) =>
      anybody(newsroom).post('/api/auth/send-email-confirmation', { email: address });

    const answers = [await ask(email), await ask('nobody@example.com')];

    expect(answers.map(({ status, body }) => [status, body.sent])).toEqual(Array(2).fill([200, true]));
  });
});

describe('Registration', () => {
  it('is closed in this host', async () => {
    const account = { username: 'stranger', email: 'stranger@example.com', password: PASSWORD };
    expect((await anybody(newsroom).post('/api/auth/local/register', account)).status).toBe(400);
    expect(await rowsOf(newsroom, 'up_users', { username: 'stranger' })).toEqual([]);
  });
});

describe('No cache keeps', () => {
  it('what the desk, a correspondent or the Content Manager reads, or is refused', async () => {
    const story = await writeStory(staff.secondEditor);
    const correspondent = await enlist(newsroom);

    const answers = [
      await staff.editor.get('/newsroom/queue'),
      await staff.editor.get(`/newsroom/articles/${story}`),
      await staff.editor.get(`${STORIES}/${story}`),
      await staff.editor.get('/newsroom/articles/nothing'),
      await correspondent.get(MINE),
      await anybody(newsroom).get(MINE),
    ];

    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(Array(6).fill('no-store'));
  });

  it('but what is public', async () => {
    const { headers } = await anybody(newsroom).get('/api/newsroom/articles');
    expect(headers['cache-control']).toMatch(/^public, /);
  });
});
