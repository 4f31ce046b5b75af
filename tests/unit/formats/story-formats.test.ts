import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {
  canceledNinjs,
  newsArticleOf,
  ninjsOf,
} from '../../../src/plugins/newsroom/server/src/domain/formats';
import { SITE, storyWith } from './made-up-story';

const FIXTURES = `${__dirname}/../../fixtures/ninjs`;
const SCHEMAS = `${__dirname}/../../../src/plugins/newsroom/server/src/domain/formats/checks/schemas`;

const schema = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;

const ajv = addFormats(new Ajv({ strict: false }));
ajv.addSchema(schema(`${FIXTURES}/GeoJSON-schema.json`), 'https://geojson.org/schema/GeoJSON.json');
const isNinjs = ajv.compile(schema(`${SCHEMAS}/ninjs-schema_3.1.json`));

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

/** What a paper may add to a story. */
const OF_PAPER = {
  summary: '新桥通车，车流平稳。',
  leadPhoto: { file: 2, caption: '航拍', url: '/uploads/lead.jpg' },
  ...{ issueDate: '2026-11-25', pageNumber: '03', pageName: '城区新闻' },
  originalSource: { name: '青石发布', title: '新桥今日通车', url: 'https://other.example/1' },
};

describe('a story as ninjs 3.1', () => {
  it.each([
    ['with everything', storyWith({ subhead: '副题', corrections: CORRECTIONS, aiOrigin: 'assisted' })],
    ['with all that a paper adds', storyWith(OF_PAPER)],
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

  it('says where it stood in print, and who published it first', () => {
    expect(ninjsOf(storyWith(OF_PAPER), SITE)).toMatchObject({
      altIds: expect.arrayContaining([{ role: 'print-place', value: '2026-11-25/03/城区新闻' }]),
      infoSources: [
        { name: '青石发布', role: 'original', uri: 'https://other.example/1' },
        { name: '青石县交通局' },
      ],
      descriptions: [{ value: '新桥通车，车流平稳。' }],
      edNote: '来源：青石发布《新桥今日通车》',
    });
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

  it('has its lead photo before the others, its page of print, and what it is based on', () => {
    const photos = [
      { file: 2, caption: '航拍', url: '/uploads/lead.jpg' },
      { file: 1, caption: '', url: '/uploads/a.jpg' },
    ];
    expect(newsArticleOf(storyWith({ ...OF_PAPER, photos }), SITE)).toMatchObject({
      image: ['https://newsroom.example/uploads/lead.jpg', 'https://newsroom.example/uploads/a.jpg'],
      ...{ printPage: '03', printSection: '城区新闻', description: '新桥通车，车流平稳。' },
      isBasedOn: { url: 'https://other.example/1', publisher: { name: '青石发布' } },
    });
  });

  it('describes itself by whole sentences where one ends in time', () => {
    const long = '青'.repeat(100);
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: `开头。${long}。${long}` }] }];
    expect(newsArticleOf(storyWith({ body }), SITE).description).toBe(`开头。${long}。`);
  });
});
