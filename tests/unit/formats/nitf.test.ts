import { nitfOf } from '../../../src/plugins/newsroom/server/src/domain/formats';
import { readXml } from '../../support/xml';
import { SITE, storyWith } from './made-up-story';

const textNode = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

const read = (own: object = {}) => readXml(nitfOf(storyWith(own), SITE)).nitf;
const contentOf = (...body: object[]): string =>
  /<body\.content>((?!<p>本文).*)<\/body\.content><\/body>/su.exec(
    nitfOf(storyWith({ body: body as never, photos: null }), SITE),
  )?.[1] ?? '';

describe('a story as NITF 3.6', () => {
  it('has its headline, with what stands above and below it, its byline and dateline', () => {
    const head = read({ subhead: '副题' }).body['body.head'];
    expect(head).toMatchObject({
      hedline: {
        hl1: '桥通车了',
        hl2: [
          { '#': '青石县交通局', '@class': 'kicker' },
          { '#': '副题', '@class': 'subhead' },
        ],
      },
      byline: '本报讯（通讯员 甲 乙）',
      dateline: '本报讯',
    });
  });

  it('says what it is, since when it is public, and under which words it is found', () => {
    const { title, docdata } = read().head;
    expect(title).toBe('桥通车了');
    expect(docdata).toMatchObject({
      '@management-status': 'usable',
      'doc-id': { '@id-string': 'tag:news.example,2026:articles/cc15obycs2wk4v2i1xiu5xmj' },
      'date.issue': { '@norm': '20261124T163000Z' },
      'key-list': { keyword: { '@key': '交通' } },
      'identified-content': { org: '青石县交通局', classifier: { '@type': 'column', '@value': '城事' } },
    });
  });

  it('says on which page of which paper it stood', () => {
    const places = read({ issueDate: '2026-11-25', pageNumber: '03', pageName: '城区新闻' }).head.pubdata;
    expect(places).toMatchObject([
      { '@type': 'web', '@ex-ref': 'https://news.example/articles/qiao-tong-che-le' },
      {
        '@type': 'print',
        '@date.publication': '20261125',
        '@position.section': '城区新闻',
        '@position.sequence': '03',
      },
    ]);
  });

  it('tells where a machine wrote, and what was put right', () => {
    const corrections = [{ at: '2026-11-25T01:00:00.000Z', note: '原稿有误。' }];
    const { head, body } = read({ aiOrigin: 'generated', corrections, correctedAt: corrections[0]?.at });
    expect(body['body.head'].note['body.content'].p).toEqual([
      '本文由人工智能生成。',
      '更正（2026-11-25）：原稿有误。',
    ]);
    expect(head.docdata).toMatchObject({
      correction: { '@info': '原稿有误。' },
      'date.release': { '@norm': '20261125T010000Z' },
    });
    expect(head['revision-history']).toMatchObject({ '@norm': '20261125T010000Z', '@comment': '原稿有误。' });
    expect(head.meta).toContainEqual({
      '@name': 'digitalSourceType',
      '@content': 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    });
  });

  it('has its pictures, with who took them', () => {
    const photos = [
      {
        file: 1,
        caption: '新桥',
        url: '/uploads/a.PNG',
        width: 800,
        height: 600,
        credit: { title: '记者', name: '甲' },
      },
      { file: 2, caption: '', url: '/uploads/b' },
    ];
    expect(read({ photos }).body['body.content'].media).toMatchObject([
      {
        '@media-type': 'image',
        'media-reference': {
          '@source': 'https://newsroom.example/uploads/a.PNG',
          '@mime-type': 'image/png',
          '@width': '800',
        },
        'media-caption': { p: '新桥' },
        'media-producer': '记者 甲',
      },
      { 'media-reference': { '@mime-type': 'application/octet-stream' } },
    ]);
  });

  it.each([
    [
      'words with marks and signs in their order',
      paragraph(textNode('一 '), textNode('<二>\n三', { bold: true }), textNode('&四')),
      '<p>一 <em class="bold">&lt;二&gt;<br></br>三</em>&amp;四</p>',
    ],
    ['a heading', { type: 'heading', level: 3, children: [textNode('小题')] }, '<hl2>小题</hl2>'],
    ['a quotation', { type: 'quote', children: [textNode('引')] }, '<bq><block><p>引</p></block></bq>'],
    [
      'a list',
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [textNode('项')] }] },
      '<ol><li>项</li></ol>',
    ],
    ['code', { type: 'code', children: [textNode('a < b')] }, '<pre>a &lt; b</pre>'],
    [
      'a link',
      paragraph({ type: 'link', url: 'https://a.example/?b=1&c', children: [textNode('链')] }),
      '<p><a href="https://a.example/?b=1&amp;c">链</a></p>',
    ],
    [
      'no link that acts',
      paragraph({ type: 'link', url: 'javascript:x', children: [textNode('链')] }),
      '<p>链</p>',
    ],
    [
      'a picture in the text',
      { type: 'image', image: { url: '/uploads/a.jpg', alternativeText: '桥' }, children: [] },
      '<media media-type="image"><media-reference source="https://newsroom.example/uploads/a.jpg" mime-type="image/jpeg" alternate-text="桥"></media-reference></media>',
    ],
    ['what it does not know by its words', { type: 'table', children: [textNode('格')] }, '格'],
  ])('has in its text %s', (_, block, written) => {
    expect(contentOf(block)).toBe(written);
  });

  it('stands where a story has nothing but a headline', () => {
    const bare = {
      kicker: null,
      dateline: null,
      byline: null,
      contributors: null,
      body: null,
      photos: null,
      keywords: null,
      column: null,
      department: null,
    };
    expect(read(bare).body['body.head'].hedline).toEqual({ hl1: '桥通车了' });
  });
});
