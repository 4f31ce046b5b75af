import { saidOf } from '../../../src/plugins/newsroom/server/src/services/runtime/database/said';

const QUERY = `insert into "newsroom_versions" values ('机密 - 底稿')`;

/** An error as Knex throws it. */
const thrown = (said: string, marks: object): Error =>
  Object.assign(new Error(`${QUERY} - ${said}`), { bindings: ['机密'], ...marks });

describe('What the log holds of an error', () => {
  it.each([
    ['PostgreSQL', { code: '23514', severity: 'ERROR', detail: 'Failing row contains (机密).' }],
    ['MariaDB', { code: 'ER_LOCK_DEADLOCK', sqlState: '40001', sql: QUERY }],
    ['SQLite', { code: 'SQLITE_FULL' }],
  ])('of %s is its code and what it said, without the query and the row', (_, marks) => {
    const error = thrown('there was no room', marks);
    expect(saidOf(error)).toMatch(new RegExp(`^${marks.code} Error: there was no room\n`));
    expect(saidOf(error)).not.toMatch(/机密|底稿|insert/);
    expect(JSON.stringify(Object.entries(error))).not.toContain('机密');
  });

  it('of a fault of the program is all of it', () => {
    expect(saidOf(new TypeError('One - two'))).toMatch(/^TypeError: One - two\n/);
    expect(saidOf('One - two')).toBe('One - two');
    expect(saidOf(undefined)).toBe('undefined');
  });
});
