import type { PublicStory, Site } from '../../../src/plugins/newsroom/server/src/domain/formats';

export const SITE: Site = {
  name: '青石日报',
  url: 'https://news.example',
  storyPath: '/articles/{slug}',
  newsroom: 'https://newsroom.example',
  timeZone: 'Asia/Shanghai',
};

/** A published story with everything that a format may show; a test names what it is about. */
export const storyWith = (own: Partial<PublicStory> = {}): PublicStory => ({
  documentId: 'cc15obycs2wk4v2i1xiu5xmj',
  slug: 'qiao-tong-che-le',
  kicker: '青石县交通局',
  headline: '桥通车了',
  subhead: null,
  dateline: '本报讯',
  byline: '本报讯（通讯员 甲 乙）',
  contributors: [{ role: 'correspondent', name: '甲' }],
  body: [
    { type: 'paragraph', children: [{ type: 'text', text: '昨日，新桥通车。' }] },
    { type: 'paragraph', children: [{ type: 'text', text: '车流平稳。', bold: true }] },
  ],
  photos: [{ file: 1, caption: '新桥', url: '/uploads/a.jpg', width: 800, height: 600 }],
  keywords: ['交通'],
  summary: null,
  leadPhoto: null,
  issueDate: null,
  pageNumber: null,
  pageName: null,
  originalSource: null,
  language: 'zh-Hans',
  aiOrigin: 'none',
  firstPublishedAt: '2026-11-24T16:30:00.000Z',
  correctedAt: null,
  corrections: null,
  column: { name: '城事' },
  department: { name: '青石县交通局' },
  ...own,
});
