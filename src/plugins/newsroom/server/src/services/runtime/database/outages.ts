import type { ErrorCode } from '../../../../../shared/errors';
import { refusal } from '../errors';
import { withoutQuery } from './said';

/** Codes of drivers and systems that say that a disk is full. */
const FULL = ['SQLITE_FULL', '53100', 'ER_DISK_FULL', 'ER_RECORD_FILE_FULL'];

/** Codes that say that a server is not there, cut the connection, or that another process has locked the file. */
const AWAY = [
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'PROTOCOL_CONNECTION_LOST',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  // PostgreSQL: shut down, crashed, not ready yet, idle in a transaction for too long, no connection left.
  '57P01',
  '57P02',
  '57P03',
  '25P03',
  '53300',
];

/** What drivers, and the pool, say without a code when a connection is gone or none is to be had. */
const AWAY_WORDS =
  /^(Connection (terminated|ended)|The database is silent|timeout expired|Client has encountered a connection error|Can't add new command|Knex: Timeout acquiring)|Transaction query already complete/;

/**
 * The refusal of a request that met a full disk or a database that is away, so that clients know that nothing was
 * written and that they may try again; `null` for any other fault.
 */
export function outageIn(error: unknown): Error | null {
  const code = outageCodeOf(error);
  return code && refusal(code);
}

function outageCodeOf(error: unknown): ErrorCode | null {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof message !== 'string') return null;
  const word = typeof code === 'string' ? code : '';
  if (FULL.includes(word)) return 'storage_full';
  const isAway = AWAY.includes(word) || word.startsWith('08') || AWAY_WORDS.test(withoutQuery(message));
  return isAway ? 'unavailable' : null;
}
