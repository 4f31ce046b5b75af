import { faultsOf } from '../../../src/plugins/newsroom/server/src/domain/formats';
import type { FormatFault } from '../../../src/plugins/newsroom/shared/contracts/format-faults';
import { faultInHtml } from '../../../src/plugins/newsroom/server/src/domain/formats/checks/html';
import { SITE, storyWith } from './made-up-story';

const CORRECTIONS = [{ at: '2026-11-25T01:00:00.000Z', note: '原稿 <有误> & "已改"。' }];

const original = (url: string) => ({ originalSource: { name: '青石发布', title: null, url } });

const faultsIn = (own: Parameters<typeof storyWith>[0]): FormatFault[] =>
  [...faultsOf(storyWith(own), SITE)].filter((fault) => fault !== null);

const wrongOf = (own: Parameters<typeof storyWith>[0]) => faultsIn(own).map(({ format }) => format);

describe('the check of a story that goes public', () => {
  it.each([
    ['with everything', { kicker: '肩题', subhead: '副题', corrections: CORRECTIONS, aiOrigin: 'assisted' }],
    [
      'with nothing but a headline',
      { body: null, photos: null, contributors: null, keywords: null, byline: null },
    ],
    ['with signs of markup in its words', { headline: '<script>alert(1)</script> & "桥" ]]>' }],
    ['with characters that no XML can hold', { headline: '桥\u0000通\u{1f}车' }],
    ['reprinted from an address in Chinese', original('https://other.example/新闻/一')],
  ] as const)('finds nothing wrong with one %s', (_, own) => {
    expect(faultsIn(own as object)).toEqual([]);
  });

  it('says of each format alone what is not as its schema has it', () => {
    expect(faultsIn({ keywords: [7] as never })).toEqual([
      { format: 'ninjs', why: '/subjects/1/name must be string' },
      { format: 'json-ld', why: '/keywords/0 must be string' },
      { format: 'feed.json', why: '/tags/1 must be string' },
    ]);
  });

  it('takes what cannot be made for faulty, and says why', () => {
    expect(faultsIn(original('https://'))).toEqual([
      { format: 'ninjs', why: expect.stringMatching(/^It cannot be made: /) },
    ]);
  });

  it.each([
    [
      'a time that is none',
      { firstPublishedAt: 'yesterday', correctedAt: null },
      ['ninjs', 'nitf', 'json-ld', 'rss.xml', 'atom.xml', 'feed.json'],
    ],
    ['no headline', { headline: '' }, ['nitf', 'json-ld', 'rss.xml', 'atom.xml', 'feed.json']],
  ])('finds in feeds %s', (_, own, faulty) => {
    expect(wrongOf(own)).toEqual(faulty);
  });

  it.each([
    ['<p>一<br>二</p><img src="a" alt="">', null],
    ['<p>一', '<p> is not closed'],
    ['<p>一</h2>', '</h2> closes nothing'],
    ['<script>1</script>', '<script> has no place in it'],
    ['<p onclick="x">一</p>', '<p onclick="x"> acts'],
    ['<p>1 < 2</p>', 'a < stands in the text'],
    ['<img src="a" alt="网页中 onclick=alert 的写法">', null],
  ])('reads HTML as WeChat does: %s', (html, fault) => {
    expect(faultInHtml(html)).toBe(fault);
  });
});
