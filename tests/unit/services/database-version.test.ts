import { lacksSkipLocked } from '../../../src/plugins/newsroom/server/src/services/runtime/database/database-version';

describe('A database that cannot pass over locked rows', () => {
  it.each([
    ['MARIADB', '5.5.68', true],
    ['MARIADB', '10.5.23', true],
    ['MARIADB', '10.6.0', false],
    ['MARIADB', '10.11.6', false],
    ['MARIADB', '11.4.2', false],
    ['MYSQL', '8.0.36', false],
    [null, null, false],
  ])('is told by its name and version: %s %s', (database, version, isTooOld) => {
    expect(lacksSkipLocked({ database, version })).toBe(isTooOld);
  });
});
