import { codeOf } from '../../../src/plugins/newsroom/server/src/services/runtime/errors';
import { outageIn } from '../../../src/plugins/newsroom/server/src/services/runtime/database/outages';

const failure = (code: string | undefined, message = 'insert into … failed'): Error =>
  Object.assign(new Error(message), { code });

describe('A fault of the database', () => {
  it.each(['SQLITE_FULL', '53100', 'ER_DISK_FULL'])('with the code %s is a full disk', (code) => {
    expect(codeOf(outageIn(failure(code)))).toBe('storage_full');
  });

  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    '57P01',
    '57P03',
    '08006',
    '25P03',
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
  ])('with the code %s is a database that is away', (code) => {
    expect(codeOf(outageIn(failure(code)))).toBe('unavailable');
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection ended unexpectedly',
    'timeout expired',
    'The database is silent.',
    'Knex: Timeout acquiring a connection. The pool is probably full.',
    'insert into "newsroom_runs" - Connection terminated unexpectedly',
  ])('that says "%s" is a database that is away', (message) => {
    expect(codeOf(outageIn(failure(undefined, message)))).toBe('unavailable');
  });

  it.each([
    failure('23505', 'duplicate key value violates unique constraint'),
    failure(undefined, 'Cannot read properties of undefined'),
    undefined,
  ])('of another kind stays what it is', (error) => {
    expect(outageIn(error)).toBeNull();
  });
});
