import { keywordConditions } from '../../../src/plugins/newsroom/server/src/domain/query/keyword-conditions';

describe('Conditions on keywords', () => {
  it.each([
    [{ keywords: '防汛' }, [['防汛']], undefined],
    [{ keywords: { $eq: '防汛' } }, [['防汛']], undefined],
    [{ keywords: { $in: ['防汛', '抗旱'] } }, [['防汛', '抗旱']], undefined],
    [{ keywords: { $in: '防汛' } }, [['防汛']], undefined],
    [{ keywords: '防汛', headline: '桥' }, [['防汛']], { headline: '桥' }],
    [{ $and: [{ keywords: 'a' }, { keywords: 'b', slug: 'c' }] }, [['a'], ['b']], { $and: [{ slug: 'c' }] }],
    [{ $and: [{ slug: 'c' }], keywords: 'a' }, [['a']], { $and: [{ slug: 'c' }] }],
  ])('are parted from the others: %j', (filters, keywords, rest) => {
    expect(keywordConditions(filters)).toEqual({ keywords, filters: rest });
  });

  it.each([
    [{ keywords: { $contains: '防' } }, ['filters', 'keywords', '$contains']],
    [{ keywords: ['防汛'] }, ['filters', 'keywords']],
    [{ keywords: { $eq: '' } }, ['filters', 'keywords', '$eq']],
    [{ keywords: { $in: [{ a: 1 }] } }, ['filters', 'keywords', '$in']],
    [{ $and: [{}, { keywords: { $ne: 'a' } }] }, ['filters', '$and', '1', 'keywords', '$ne']],
  ])('that are none tell where: %j', (filters, path) => {
    expect(keywordConditions(filters)).toEqual(path);
  });

  it.each([undefined, 'text', { $or: [{ keywords: 'a' }] }, { $and: { slug: 'b' } }])(
    'leave alone what they do not know: %j',
    (filters) => {
      expect(keywordConditions(filters)).toEqual({ keywords: [], filters });
    },
  );
});
