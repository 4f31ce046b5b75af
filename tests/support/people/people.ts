import type { Newsroom } from '../newsroom';

/** Everybody's password. */
export const PASSWORD = 'Newsroom-2026';

/** The password as bcrypt keeps it at its lowest cost: hiring a staff at the usual cost takes longer than most tests. */
const KEPT_PASSWORD = '$2a$04$1VmXJShbfNGrk3KomYFNjef8TCe5T83lL0yyuBfPGiiDY4FIZXeua';

/** Somebody signed in; every call carries the person's token. */
export interface Person {
  id: number;
  name: string;
  email: string;
  /** Good at every instance of the newsroom. */
  token: string;
  get(url: string): Promise<Answer>;
  post(url: string, body?: object): Promise<Answer>;
  put(url: string, body?: object): Promise<Answer>;
  delete(url: string): Promise<Answer>;
  /** Reads an answer that is no text. */
  download(url: string): Promise<Answer>;
  /** Sends a file as a form does. */
  upload(
    url: string,
    file: { name: string; bytes: Buffer },
    fields?: Record<string, string>,
  ): Promise<Answer>;
}

/** Somebody who calls the newsroom, whether within this process or over the network. */
export type Caller = Pick<Person, 'get' | 'post' | 'put' | 'delete'>;

/** Who calls, without an account. */
type Visitor = Omit<Person, 'id' | 'name' | 'email' | 'token'>;

/** What a route answered. */
export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any body it wants
  body: any;
  text: string;
  headers: Record<string, string>;
}

let count = 0;

type Method = 'get' | 'post' | 'put' | 'delete';

/** Somebody who is not signed in. */
export const anybody = (newsroom: Newsroom): Visitor => caller(newsroom, null);

/** Whoever carries this token, such as a site with its API token. */
export const bearerOf = (newsroom: Newsroom, token: string): Visitor => caller(newsroom, token);

type TokenType = 'read-only' | 'full-access';

/** An API token of the content API. */
export async function newToken({ strapi }: Newsroom, type: TokenType): Promise<string> {
  count += 1;
  const tokens = strapi.service('admin::api-token');
  const { accessKey } = await tokens.create({ name: `token${count}`, type, lifespan: null });
  return accessKey;
}

/** A program with an API token of the content API. */
export const issueToken = async (newsroom: Newsroom, type: TokenType): Promise<Visitor> =>
  caller(newsroom, await newToken(newsroom, type));

function caller({ http }: Newsroom, token: string | null): Visitor {
  const request = (method: Method, url: string) =>
    token ? http[method](url).set('Authorization', `Bearer ${token}`) : http[method](url);
  const call = (method: Method) => async (url: string, body?: object) => {
    const sent = request(method, url);
    return (await (body ? sent.send(body) : sent)) as Answer;
  };
  return {
    get: call('get'),
    post: call('post'),
    put: call('put'),
    delete: call('delete'),
    download: async (url) => request('get', url).responseType('blob'),
    upload: async (url, { name, bytes }, fields = {}) =>
      request('post', url).field(fields).attach('files', bytes, name),
  };
}

/** Hires an editor with an admin role, and signs the person in. */
export async function hire(newsroom: Newsroom, ...roleCodes: string[]): Promise<Person> {
  const { strapi } = newsroom;
  const roles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: roleCodes } } });
  if (roles.length !== roleCodes.length) throw new Error(`No such role: ${roleCodes.join(', ')}`);
  count += 1;
  const email = `editor${count}@example.com`;
  const user = await strapi.db.query('admin::user').create({
    data: {
      email,
      firstname: `${count}`,
      lastname: roleCodes[0],
      password: KEPT_PASSWORD,
      isActive: true,
      blocked: false,
      roles: roles.map(({ id }) => id),
    },
  });
  const login = await newsroom.http.post('/admin/login').send({ email, password: PASSWORD });
  const token = login.body.data.accessToken ?? login.body.data.token;
  return { id: user.id, name: `${roleCodes[0]}${count}`, email, token, ...caller(newsroom, token) };
}

/** Registers a correspondent, and signs the person in. */
export async function enlist(newsroom: Newsroom, role = 'correspondent'): Promise<Person> {
  const { strapi } = newsroom;
  count += 1;
  const name = `correspondent${count}`;
  const email = `${name}@example.com`;
  const { id: roleId } = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: role } });
  const user = await strapi.db.query('plugin::users-permissions.user').create({
    data: {
      username: name,
      email,
      password: KEPT_PASSWORD,
      confirmed: true,
      provider: 'local',
      role: roleId,
    },
  });
  const login = await newsroom.http.post('/api/auth/local').send({ identifier: name, password: PASSWORD });
  const token = login.body.jwt;
  return { id: user.id, name, email, token, ...caller(newsroom, token) };
}
