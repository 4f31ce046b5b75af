interface DatabaseError {
  code?: unknown;
  severity?: unknown;
  sql?: unknown;
  sqlState?: unknown;
}

/** Whether a database, or its driver, made an error: PostgreSQL, MySQL's driver, Knex and SQLite mark theirs. */
export function isOfDatabase(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, severity, sql, sqlState } = error as DatabaseError;
  return (
    [severity, sql, sqlState].some((mark) => mark !== undefined) ||
    (typeof code === 'string' && code.startsWith('SQLITE_'))
  );
}

/** How databases say that a unique key is there already: PostgreSQL, MariaDB, SQLite. */
const TWICE: readonly unknown[] = ['23505', 'ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE'];

/** Whether a row was refused for a unique key that another has. */
export const isTwice = (error: unknown): boolean =>
  TWICE.includes((error as { code?: unknown } | null)?.code);

/** What parts the query from what the database says of it, in the message that Knex makes. */
const SAID = ' - ';

/** What a driver says without the query before it, which may hold words of a story. */
export const withoutQuery = (message: string): string => message.split(SAID).at(-1) ?? '';

/** What drivers put beside the message: the query with its values, and the row that was refused. */
const TELLING = ['sql', 'bindings', 'parameters', 'detail', 'where', 'internalQuery'];

/** Takes the query out of an error of the database: it holds words of stories, and the error is logged. */
export function hideQuery(error: unknown): void {
  if (!isOfDatabase(error)) return;
  const { message } = error;
  error.message = withoutQuery(message);
  error.stack = error.stack?.replace(message, error.message);
  for (const key of TELLING) Reflect.deleteProperty(error, key);
}

/**
 * What the log may hold of an error, whatever it is: its code, what was said and where, and no word of a story
 * (docs/decisions/0020-what-operators-see.md).
 */
export function saidOf(error: unknown): string {
  hideQuery(error);
  const { code, stack } = (error ?? {}) as { code?: unknown; stack?: unknown };
  const said = typeof stack === 'string' ? stack : String(error);
  return typeof code === 'string' ? `${code} ${said}` : said;
}
