import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {
  canceledNinjs,
  newsArticleOf,
  ninjsOf,
} from '../../../src/plugins/newsroom/server/src/domain/formats';
import { SITE, storyWith } from './made-up-story';

const schema = (name: string) =>
  JSON.parse(readFileSync(`${__dirname}/../../fixtures/ninjs/${name}.json`, 'utf8')) as object;

const ajv = addFormats(new Ajv({ strict: false }));
ajv.addSchema(schema('GeoJSON-schema'), 'https://geojson.org/schema/GeoJSON.json');
const isNinjs = ajv.compile(schema('ninjs-schema_3.1'));

const CORRECTIONS = [{ at: '2026-11-25T01:00:00.000Z', note: '原稿有误。' }];

const BARE = {
  ...{
    kicker: null,
    dateline: null,
    byline: null,
    contributors: null,
    body: null,
    photos: null,
    keywords: null,
  },
  ...{ column: null, department: null },
};

describe('a story as ninjs 3.1', () => {
  it.each([
    ['with everything', storyWith({ subhead: '副题', corrections: CORRECTIONS, aiOrigin: 'assisted' })],
    ['with nothing but a headline', storyWith(BARE)],
    [
      'with a photo of unknown size',
      storyWith({ photos: [{ file: 1, caption: '', url: 'https://cdn.example/a.jpg' }] }),
    ],
  ])('is valid by the schema of the IPTC: %s', (_, story) => {
    isNinjs(ninjsOf(story, SITE));
    expect(isNinjs.errors).toBeNull();
  });

  it('is known by the schema where it is wrong', () => {
    expect(isNinjs({ ...ninjsOf(storyWith(), SITE), pubStatus: 'gone' })).toBe(false);
    expect(isNinjs({ ...ninjsOf(storyWith(), SITE), note: '' })).toBe(false);
  });

  it('says of a withdrawn one that it is to be taken off, and no word of it', () => {
    const canceled = canceledNinjs(
      { documentId: 'gone', at: '2026-11-26T00:00:00.000Z', note: '撤回。' },
      SITE,
    );
    expect(isNinjs(canceled)).toBe(true);
    expect(canceled).toMatchObject({ pubStatus: 'canceled', edNote: '撤回。' });
  });

  it('says how much of it a machine made', () => {
    expect(ninjsOf(storyWith({ aiOrigin: 'generated' }), SITE)).toMatchObject({
      digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' },
      edNote: '本文由人工智能生成。',
    });
  });
});

describe('a story as NewsArticle', () => {
  it('has its headline, times, authors, pictures and corrections', () => {
    const story = storyWith({ corrections: CORRECTIONS, correctedAt: CORRECTIONS[0]?.at ?? null });
    expect(newsArticleOf(story, SITE)).toMatchObject({
      '@type': 'NewsArticle',
      headline: '桥通车了',
      url: 'https://news.example/articles/qiao-tong-che-le',
      datePublished: '2026-11-24T16:30:00.000Z',
      dateModified: '2026-11-25T01:00:00.000Z',
      author: [{ '@type': 'Person', name: '甲' }],
      image: ['https://newsroom.example/uploads/a.jpg'],
      articleBody: '昨日，新桥通车。\n车流平稳。',
      correction: [{ '@type': 'CorrectionComment', text: '原稿有误。' }],
    });
  });

  it('describes itself by whole sentences where one ends in time', () => {
    const long = '青'.repeat(100);
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: `开头。${long}。${long}` }] }];
    expect(newsArticleOf(storyWith({ body }), SITE).description).toBe(`开头。${long}。`);
  });
});
