import { isUntouched } from '../../../src/plugins/newsroom/server/src/domain/public-answers/touched';

const change = (mark: string, ...keys: string[]) => ({ mark, keys });
const NOW = {
  mark: 'd',
  changedAt: '2026-11-28T08:00:00.000Z',
  changes: [change('b', 'lists', 'story1'), change('c', 'lists', 'column1'), change('d', 'lists', 'story2')],
};

describe('A copy of an answer', () => {
  it.each([
    ['is good under the mark under which it was made', 'd', ['lists'], true],
    ['is good where the changes since touched others', 'b', ['story1'], true],
    ['is old where one of them touched it', 'b', ['story3', 'column1'], false],
    ['is not touched by the change that it was made after', 'c', ['column1'], true],
    ['is old where it is from before all changes that are known', 'a', ['story3'], false],
  ])('%s', (_, mark, keys, isGood) => {
    expect(isUntouched({ mark, keys }, NOW)).toBe(isGood);
  });
});
