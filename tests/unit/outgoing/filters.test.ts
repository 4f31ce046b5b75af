import {
  isOpen,
  meets,
  type Filtered,
} from '../../../src/plugins/newsroom/server/src/domain/outgoing/filters';

const NONE = { columns: [], departments: [], keywords: [] };
const TEXT: Filtered = {
  columns: ['street', 'city'],
  department: 'water',
  keywords: ['河道 清淤', 'GDP', '财政'],
};

describe('A filter', () => {
  it('that names nothing lets every story through', () => {
    expect([isOpen(NONE), meets(NONE, TEXT)]).toEqual([true, true]);
    expect(isOpen({ ...NONE, keywords: ['清淤'] })).toBe(false);
  });

  it.each([
    ['the column of a story', { columns: ['street'] }, true],
    ['a column above it', { columns: ['city'] }, true],
    ['another column', { columns: ['village'] }, false],
    ['its department among others', { departments: ['roads', 'water'] }, true],
    ['another department', { departments: ['roads'] }, false],
    ['a keyword in other spaces', { keywords: ['河道清淤'] }, true],
    ['a keyword in full width', { keywords: ['ＧＤＰ'] }, true],
    ['a keyword in traditional characters', { keywords: ['財政'] }, true],
    ['a keyword in another case', { keywords: ['gdp'] }, true],
    ['a part of a keyword', { keywords: ['清淤'] }, false],
    ['its column and its department', { columns: ['city'], departments: ['water'] }, true],
    ['its column and another department', { columns: ['city'], departments: ['roads'] }, false],
  ])('by %s', (_, filter, isMet) => {
    expect(meets({ ...NONE, ...filter }, TEXT)).toBe(isMet);
  });

  it('by department is not met by a story that comes from none', () => {
    expect(meets({ ...NONE, departments: ['water'] }, { ...TEXT, department: null })).toBe(false);
  });
});
