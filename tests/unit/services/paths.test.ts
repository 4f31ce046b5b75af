import {
  apiPrefix,
  isBelow,
  ownPrefixes,
} from '../../../src/plugins/newsroom/server/src/services/runtime/access/paths';

/** A host that has set where its content API begins. */
const host = { config: { get: () => '/API' } } as never;

describe('A path', () => {
  it.each([
    ['/api/newsroom/articles', true],
    ['/Api/Newsroom/articles', true],
    ['/newsroom/queue', true],
    ['/NEWSROOM/queue', true],
    ['/newsroom%2Fqueue', true],
    ['/newsrooms/queue', false],
    ['/%E0%A4%A/newsroom/', false],
  ])('%s is one of the newsroom: %s', (path, isOwn) => {
    expect(isBelow({ path }, ownPrefixes(host))).toBe(isOwn);
  });

  it('is compared without case wherever the host puts its content API', () => {
    expect(apiPrefix(host)).toBe('/api');
  });
});
