import { storyFaults } from '../../../src/plugins/newsroom/server/src/domain/article/completeness';
import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';

const STORY = { headline: '清淤完工', slug: 'qing-yu', body: toBlocks(['河道已清。']), photos: [] };

const faultsIn = (change: object) =>
  storyFaults({ ...STORY, ...change }).map(({ path, fault }) => `${path.join('.')} ${fault}`);

describe('A complete story', () => {
  it('has a headline, an address and words', () => {
    expect(faultsIn({})).toEqual([]);
  });

  it('may be a photo with a caption', () => {
    expect(faultsIn({ body: [], photos: [{ caption: '图为清淤现场。' }] })).toEqual([]);
  });

  it.each([
    [{ headline: null }, 'headline missing'],
    [{ headline: '' }, 'headline missing'],
    [{ headline: '\u200b　' }, 'headline missing'],
    [{ slug: null }, 'slug missing'],
    [{ slug: '升级' }, 'slug malformed'],
    [{ slug: '..' }, 'slug malformed'],
    [{ body: [] }, 'body missing'],
    [{ body: toBlocks(['']) }, 'body missing'],
    [{ body: toBlocks(['　　', '\u2060']) }, 'body missing'],
    [{ body: [], photos: [{ caption: '' }] }, 'body missing'],
  ])('is not one with %j', (change, fault) => {
    expect(faultsIn(change)).toEqual([fault]);
  });
});
