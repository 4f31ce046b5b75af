import type { Socket } from 'node:net';
import { replaceMethod } from '../host/host-methods';
import type { Strapi } from '../strapi';

/** What both drivers have in common, as far as it is used here. */
interface Connection {
  query(sql: string, done: (error: Error | null) => void): unknown;
}

/** One of the two drivers: where it keeps its socket, and how the server ends the transactions of a lost client. */
interface Driver {
  socketOf: (connection: never) => Socket;
  forgetLost: (seconds: number) => string;
}

/** Rows that a lost client has locked are free again after the same time: the server has to see to that itself. */
const DRIVERS: Partial<Record<string, Driver>> = {
  postgres: {
    socketOf: ({ connection }: { connection: { stream: Socket } }) => connection.stream,
    forgetLost: (seconds) => `set idle_in_transaction_session_timeout = '${seconds}s'`,
  },
  mysql: {
    socketOf: ({ stream }: { stream: Socket }) => stream,
    forgetLost: (seconds) => `set session wait_timeout = ${2 * seconds}`,
  },
};

interface KnexClient {
  acquireRawConnection: () => Promise<Connection>;
}

/**
 * Ends connections on which a database in use says nothing for `databasePatience` seconds. A network that swallows
 * packets tells nobody, and TCP gives up after a quarter of an hour only: without this limit each request would wait for
 * as long. Waiting for a row counts too, so the limit is far above what any statement of a newsroom takes. SQLite has no
 * network.
 */
export const dropSilentConnections = (strapi: Strapi): (() => void) =>
  limitSilence(strapi, strapi.db.connection.client as KnexClient);

/** The same for the connections of any client of the database's kind. */
export function limitSilence(strapi: Strapi, client: KnexClient): () => void {
  const driver = DRIVERS[strapi.db.dialect.client];
  const acquire = client.acquireRawConnection;
  if (!driver) return () => undefined;
  const seconds = strapi.plugin('newsroom').config<number>('databasePatience');
  return replaceMethod(client, 'acquireRawConnection', async () =>
    limited(await acquire.call(client), driver, seconds),
  );
}

/**
 * The driver fails what runs on a connection whose socket is destroyed, and the pool takes another one. The pool never
 * hears of a connection whose first statement fails, so nobody else would close it.
 */
async function limited(
  connection: Connection,
  { socketOf, forgetLost }: Driver,
  seconds: number,
): Promise<Connection> {
  const socket = socketOf(connection as never);
  socket.setTimeout(seconds * 1000, () => socket.destroy(new Error('The database is silent.')));
  await new Promise<void>((resolve, reject) => {
    connection.query(forgetLost(seconds), (error) => {
      if (!error) return resolve();
      socket.destroy();
      reject(error);
    });
  });
  return connection;
}
