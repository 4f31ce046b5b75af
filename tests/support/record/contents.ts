import type { ArticleContent } from '../../../src/plugins/newsroom/shared/article';
import type { ParsedArticle } from '../../../src/plugins/newsroom/shared/parsed-page';

/** The content of a story, with overrides. */
export const aContent = (overrides: Partial<ArticleContent> = {}): ArticleContent => ({
  kicker: '河西街道',
  headline: '清淤工程完工',
  subhead: '居民说水变清了',
  slug: 'qing-yu-gong-cheng-wan-gong',
  column: 'column-document',
  department: 'department-document',
  dateline: '河西11月3日电',
  byline: '本报讯(通讯员 何平)',
  contributors: [{ role: 'correspondent', name: '何平', reporter: 'reporter-document' }],
  body: [{ type: 'paragraph', children: [{ type: 'text', text: '昨日,河道清淤完工。' }] }],
  photos: [
    { file: 7, caption: '图为施工现场。', credit: { role: 'photographer', name: '何平' }, mark: '②2' },
  ],
  endMark: '①5',
  keywords: ['水利'],
  language: 'zh-Hans',
  source: 'desk',
  sourceReference: null,
  aiOrigin: 'none',
  urgency: 5,
  summary: null,
  leadPhoto: null,
  issueDate: null,
  pageNumber: null,
  pageName: null,
  originalSource: null,
  ...overrides,
});

/** A story as the page parser gives it, with overrides. */
export const aParsedArticle = (overrides: Partial<ParsedArticle> = {}): ParsedArticle => ({
  line: 1,
  column: null,
  kicker: null,
  headline: '清淤工程完工',
  subhead: null,
  department: null,
  dateline: null,
  byline: null,
  contributors: [],
  paragraphs: ['昨日,河道清淤完工。'],
  subheads: [],
  photos: [],
  endMark: null,
  complete: true,
  seams: [],
  warnings: [],
  ...overrides,
});
