import fc from 'fast-check';
import {
  atomOf,
  jsonFeedOf,
  newsSitemapOf,
  rssOf,
  sitemapOf,
  type Feed,
} from '../../../src/plugins/newsroom/server/src/domain/formats';
import { readXml as read } from '../../support/xml';
import { SITE, storyWith } from './made-up-story';

const feedWith = (own: Partial<Feed> = {}): Feed => ({
  site: SITE,
  title: SITE.name,
  self: 'https://newsroom.example/api/newsroom/feeds/rss.xml',
  hubs: [],
  isFull: true,
  updatedAt: '2026-11-25T00:00:00.000Z',
  stories: [storyWith()],
  gone: [],
  ...own,
});

const CORRECTED = {
  correctedAt: '2026-11-25T01:00:00.000Z',
  corrections: [{ at: '2026-11-25T01:00:00.000Z', note: '原稿“昨日”有误。' }],
};

describe('a feed', () => {
  it('names a story alike in all formats, whatever becomes of its address', () => {
    const id = 'tag:news.example,2026:articles/cc15obycs2wk4v2i1xiu5xmj';
    expect(read(rssOf(feedWith())).rss.channel.item.guid['#']).toBe(id);
    expect(read(atomOf(feedWith())).feed.entry.id).toBe(id);
    expect(jsonFeedOf(feedWith())).toMatchObject({ items: [{ id }] });
  });

  it('leads to the site, and to pictures in the newsroom', () => {
    expect(jsonFeedOf(feedWith())).toMatchObject({
      items: [
        {
          url: 'https://news.example/articles/qiao-tong-che-le',
          image: 'https://newsroom.example/uploads/a.jpg',
        },
      ],
    });
  });

  it('tells when a story was corrected, and what of it, by the day of the paper', () => {
    const feed = feedWith({
      stories: [
        storyWith({
          ...CORRECTED,
          correctedAt: '2026-11-25T17:00:00.000Z',
          corrections: [{ at: '2026-11-25T17:00:00.000Z', note: '原稿有误。' }],
        }),
      ],
    });
    expect(read(atomOf(feed)).feed.entry.updated).toBe('2026-11-25T17:00:00.000Z');
    for (const shown of [rssOf(feed), atomOf(feed), JSON.stringify(jsonFeedOf(feed))])
      expect(shown).toContain('更正（2026-11-26）：原稿有误。');
  });

  it('says where a machine wrote', () => {
    const feed = feedWith({ stories: [storyWith({ aiOrigin: 'generated' })] });
    for (const shown of [rssOf(feed), atomOf(feed), JSON.stringify(jsonFeedOf(feed))])
      expect(shown).toContain('本文由人工智能生成。');
  });

  it('holds the beginning of a text where the paper gives no more', () => {
    const feed = feedWith({ isFull: false });
    for (const shown of [rssOf(feed), atomOf(feed), JSON.stringify(jsonFeedOf(feed))]) {
      expect(shown).toContain('昨日，新桥通车。');
      expect(shown).not.toContain('figure');
    }
  });

  it('has a tombstone of what was withdrawn in Atom, and no word of its text', () => {
    const gone = [{ documentId: 'gone', at: '2026-11-26T00:00:00.000Z', note: '本报撤回此稿。' }];
    expect(read(atomOf(feedWith({ gone }))).feed['at:deleted-entry']).toEqual({
      '@ref': 'tag:news.example,2026:articles/gone',
      '@when': '2026-11-26T00:00:00.000Z',
      'at:comment': '本报撤回此稿。',
    });
  });

  it('keeps what looks like markup as text, in a headline and in a text', () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: '<b>&lt;i&gt;' }] }];
    const feed = feedWith({ stories: [storyWith({ headline: '<b> &amp; &lt;桥', body, photos: null })] });
    const { item } = read(rssOf(feed)).rss.channel;
    expect([item.title, item['content:encoded']]).toEqual([
      '<b> &amp; &lt;桥',
      '<p>&lt;b&gt;&amp;lt;i&amp;gt;</p>',
    ]);
    expect(read(atomOf(feed)).feed.entry.content['#']).toBe('<p>&lt;b&gt;&amp;lt;i&amp;gt;</p>');
  });

  it('is XML whatever stands in a headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const feed = feedWith({ stories: [storyWith({ headline: `桥${headline}` })] });
        expect(read(rssOf(feed)).rss.channel.item.link).toBe(
          'https://news.example/articles/qiao-tong-che-le',
        );
        expect(read(atomOf(feed)).feed.entry.published).toBe('2026-11-24T16:30:00.000Z');
      }),
    );
  });
});

describe('a sitemap', () => {
  it('names the address of a story and its last change', () => {
    expect(read(sitemapOf([storyWith(CORRECTED)], SITE)).urlset.url).toEqual({
      loc: 'https://news.example/articles/qiao-tong-che-le',
      lastmod: '2026-11-25T01:00:00.000Z',
    });
  });

  it('of news names the paper, the headline and the time', () => {
    expect(read(newsSitemapOf([storyWith()], SITE)).urlset.url['news:news']).toEqual({
      'news:publication': { 'news:name': '青石日报', 'news:language': 'zh-cn' },
      'news:publication_date': '2026-11-24T16:30:00.000Z',
      'news:title': '桥通车了',
    });
  });
});
