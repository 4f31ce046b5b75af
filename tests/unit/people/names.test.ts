import fc from 'fast-check';
import { aliasesIn, formerNamesIn } from '../../../src/plugins/newsroom/server/src/domain/people/names';

describe('The former names of a record', () => {
  it('are read with their periods', () => {
    const stored = [{ name: '水利局', from: '2001-01-01', until: '2009-12-31' }];
    expect(formerNamesIn(stored)).toEqual(stored);
  });

  it('are read without a period where they are plain texts, as they were once', () => {
    expect(formerNamesIn(['水利局'])).toEqual([{ name: '水利局', from: null, until: null }]);
  });

  it.each<[string, unknown, object[]]>([
    ['no list', { name: '水利局' }, []],
    ['a text', '水利局', []],
    ['a name of nothing', ['', ' ', { name: '' }], []],
    ['a number, a list and nothing', [5, ['水利局'], null], []],
    ['an entry without a name', [{ from: '2001-01-01' }], []],
    ['days that are none', [{ name: '水利局', from: '2001', until: 5 }], [{ from: null, until: null }]],
  ])('leave away what the Content Manager let somebody write: %s', (_, stored, names) => {
    expect(formerNamesIn(stored)).toMatchObject(names);
    expect(formerNamesIn(stored)).toHaveLength(names.length);
  });
});

describe('The aliases of a record', () => {
  it.each<[unknown, string[]]>([
    [
      ['县局', '', 5, null, '水务'],
      ['县局', '水务'],
    ],
    ['县局', []],
    [null, []],
    [{ 0: '县局' }, []],
  ])('of %j are %j', (stored, names) => {
    expect(aliasesIn(stored)).toEqual(names);
  });
});

it('Any JSON is read as names', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const names = [...aliasesIn(stored), ...formerNamesIn(stored).map(({ name }) => name)];
      expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true);
    }),
  );
});
