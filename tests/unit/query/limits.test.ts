import fc from 'fast-check';
import {
  pageFaultIn,
  queryExcess,
  type RelatedType,
} from '../../../src/plugins/newsroom/server/src/domain/query/limits';

const department: RelatedType = { relationOf: () => undefined };
const reporter: RelatedType = {
  relationOf: (name) => (name === 'department' ? { type: department, isMany: false } : undefined),
};
const story: RelatedType = {
  relationOf: (name) =>
    ({
      department: { type: department, isMany: false },
      reporters: { type: reporter, isMany: true },
    })[name],
};

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const nested = (depth: number): unknown =>
  times(depth, (index) => index).reduce<unknown>((inner) => ({ $not: inner }), { slug: 'a' });

describe('A query', () => {
  it.each([
    ['what a site asks for', { filters: { $or: times(50, (at) => ({ slug: `${at}` })) }, sort: 'slug:asc' }],
    ['three relations', { filters: { department: { name: 'a' }, reporters: { department: { name: 'b' } } } }],
    ['a hundred values', { filters: { documentId: { $in: times(100, String) } } }],
    [
      'what it populates',
      { populate: { department: { fields: ['name'] }, reporters: { fields: ['name', 'kind'] } } },
    ],
  ])('is taken: %s', (_, query) => {
    expect(queryExcess(query, story)).toBeNull();
  });

  it.each([
    ['relations', 'filters', { filters: { $and: times(7, () => ({ department: { name: 'a' } })) } }],
    ['relations to many', 'filters', { filters: { $or: times(4, () => ({ reporters: { name: 'a' } })) } }],
    ['relations in its order', 'sort', { sort: times(7, () => 'department.name:asc').join(',') }],
    ['orders', 'sort', { sort: times(61, () => 'slug') }],
    ['fields', 'fields', { fields: times(61, () => 'slug').join(',') }],
    ['names to populate', 'populate', { populate: times(25, () => 'department').join(',') }],
    [
      'conditions within',
      'populate',
      { populate: { reporters: { filters: { $and: times(25, () => ({ department: 1 })) } } } },
    ],
    ['words of a search', '_q', { _q: '字'.repeat(201) }],
  ])('is too much by its %s', (_, path, query) => {
    expect(queryExcess(query, story)?.path).toEqual([path]);
  });

  it('is too deep, or too broad, with the place where it is', () => {
    expect(queryExcess({ filters: nested(20) }, story)?.path).toHaveLength(16);
    expect(queryExcess({ filters: { $or: times(401, () => 1) } }, story)?.path).toEqual(['filters', '$or']);
  });

  it('is judged whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (query) => {
        expect(() => [queryExcess(query, story), pageFaultIn(query, 100)]).not.toThrow();
      }),
    );
  });
});

describe('A page', () => {
  it.each([
    {},
    { pagination: { page: '1', pageSize: '100' } },
    { pagination: { start: '0', limit: '25', withCount: 'false' } },
    { pagination: { page: '1000000' } },
    { populate: { reporters: { start: '0', limit: '5' } } },
    { page: '2', pageSize: '10' },
  ])('is one that a list may have: %j', (query) => {
    expect(pageFaultIn(query, 100)).toBeUndefined();
  });

  it.each([
    '0',
    '-1',
    '1.5',
    '1e20',
    '9223372036854775808',
    'NaN',
    '',
    ' 1',
    '0x1',
    '1000001',
    ['1'],
    { a: '1' },
  ])('is none: %j', (page) => {
    expect(pageFaultIn({ pagination: { page } }, 100)).toEqual(['pagination', 'page']);
    expect(pageFaultIn({ page }, 100)).toEqual(['page']);
  });

  it.each([
    [{ pagination: { pageSize: '101' } }, ['pagination', 'pageSize']],
    [{ pagination: { limit: '-1' } }, ['pagination', 'limit']],
    [{ pagination: { start: '1e9' } }, ['pagination', 'start']],
    [{ pagination: '1' }, ['pagination']],
    [{ pagination: ['1'] }, ['pagination']],
    [{ populate: { reporters: { limit: '101' } } }, ['populate', 'reporters', 'limit']],
  ])('holds no more rows than an answer, and says where: %j', (query, path) => {
    expect(pageFaultIn(query, 100)).toEqual(path);
  });
});
