import {
  missingPictures,
  storyFaults,
} from '../../../src/plugins/newsroom/server/src/domain/article/completeness';
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

describe('a picture that the library does not have', () => {
  const pictureBlock = (hash: string) => ({
    type: 'image',
    image: { hash, url: '/uploads/a.jpg' },
    children: [],
  });
  const known = { ids: [1, 2], hashes: ['aa'] };

  it('is named by its place among the photos, as the lead photo, and in the text', () => {
    const story = {
      photos: [{ file: 1, caption: '' }, { file: 3, caption: '' }, { caption: '没有文件' }],
      leadPhoto: { file: 4, caption: '' },
      body: [{ type: 'paragraph', children: [] }, pictureBlock('bb'), pictureBlock('aa')],
    };

    expect(missingPictures(story, known)).toEqual([
      { path: ['photos', 1], fault: 'missing' },
      { path: ['leadPhoto'], fault: 'missing' },
      { path: ['body', 1], fault: 'missing' },
    ]);
  });

  it('is none where a story shows none, or sends something else as one', () => {
    expect(missingPictures({}, known)).toEqual([]);
    expect(missingPictures({ photos: null, leadPhoto: null, body: 'text' }, known)).toEqual([]);
    expect(missingPictures({ photos: [], body: [null, 7, { type: 'list' }] }, known)).toEqual([]);
  });
});
