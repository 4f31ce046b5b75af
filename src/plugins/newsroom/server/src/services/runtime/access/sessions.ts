import { replaceMethod } from '../host/host-methods';
import { serviceOf, table, type Strapi } from '../strapi';

const END_USER = 'plugin::users-permissions.user';

/** Whose sessions end with what is changed of a row, by the type of the row. */
const ORIGINS: Record<string, string> = { 'admin::user': 'admin', [END_USER]: 'users-permissions' };

/** Gives end users short access tokens with refresh tokens, and ends both with the session that they belong to. */
export function endSessions(strapi: Strapi): () => void {
  const ways = [useRefreshTokens(strapi), askForSession(strapi), endWithAccount(strapi)];
  return () => {
    for (const undo of ways) undo();
  };
}

const MODE = 'plugin::users-permissions.jwtManagement';

function useRefreshTokens(strapi: Strapi): () => void {
  const before = strapi.config.get<string>(MODE);
  strapi.config.set(MODE, 'refresh');
  return () => {
    strapi.config.set(MODE, before);
  };
}

interface TokenService {
  verify(token: string): Promise<{ id: number; sessionId?: string }>;
}

/** Strapi takes an access token until it runs out, whatever became of its session. */
function askForSession(strapi: Strapi): () => void {
  const tokens = serviceOf<TokenService>(strapi, 'plugin::users-permissions.jwt');
  const verify = tokens.verify.bind(tokens);
  return replaceMethod(tokens, 'verify', async (token) => {
    const read = await verify(token);
    if (!(await isAlive(strapi, read.sessionId))) throw new Error('Invalid token.');
    return read;
  });
}

interface Session {
  status: string;
  childId: string | null;
}

/** Whether a session goes on, by itself or in the one that took its place: what was sent before a refresh may still come. */
async function isAlive(strapi: Strapi, sessionId: string | undefined): Promise<boolean> {
  const session = await sessionOf(strapi, sessionId);
  if (session?.status === 'active') return true;
  return session?.childId ? (await sessionOf(strapi, session.childId))?.status === 'active' : false;
}

const sessionOf = (strapi: Strapi, sessionId = ''): Promise<Session | null> =>
  table<Session>(strapi, 'admin::session').findOne({ where: { sessionId, origin: ORIGINS[END_USER] } });

/** A write to an account, as far as it is looked at here. */
interface Write {
  model: { uid: string };
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> };
  result?: { id?: number | string } | null;
}

/** Ends all sessions of an account that gets another password, is blocked or made inactive, by whatever way. */
function endWithAccount(strapi: Strapi): () => void {
  const end = (uid: string, id: unknown) =>
    strapi.sessionManager(ORIGINS[uid] ?? '').invalidateRefreshToken(String(id));
  const endAll = async (uid: string, where: Write['params']['where']) => {
    const rows = await table(strapi, uid as `${string}::${string}`).findMany({ where });
    for (const { id } of rows) await end(uid, id);
  };
  return strapi.db.lifecycles.subscribe({
    models: Object.keys(ORIGINS),
    beforeUpdate: ({ params: { data } }: Write) => voidResetCode(data),
    async beforeUpdateMany({ model, params }: Write) {
      if (endsSessions(params.data)) await endAll(model.uid, params.where);
    },
    beforeDelete: ({ model, params }: Write) => endAll(model.uid, params.where),
    beforeDeleteMany: ({ model, params }: Write) => endAll(model.uid, params.where),
    async afterUpdate({ model, params, result }: Write) {
      if (endsSessions(params.data)) await end(model.uid, result?.id ?? params.where?.id);
    },
  });
}

const endsSessions = ({ password, blocked, isActive }: Record<string, unknown> = {}): boolean =>
  Boolean(password) || blocked === true || isActive === false;

/** A code that was sent for the old password does not set another one. */
function voidResetCode(data: Record<string, unknown> | undefined): void {
  if (data?.password) data.resetPasswordToken ??= null;
}
