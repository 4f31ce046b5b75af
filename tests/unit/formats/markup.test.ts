import fc from 'fast-check';
import { wechatHtml } from '../../../src/plugins/newsroom/server/src/domain/formats';
import { htmlOf } from '../../../src/plugins/newsroom/server/src/domain/formats/markup/blocks';
import { text } from '../../../src/plugins/newsroom/server/src/domain/formats/markup/elements';
import { SITE, storyWith } from './made-up-story';

const html = (...body: unknown[]) => htmlOf(body, { pictureUrl: (url) => `https://newsroom.example${url}` });
const words = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a browser reads of an escaped text. */
const read = (shown: string): string => shown.replace(/&([#\w]+);/g, (_, name: string) => SIGNS[name] ?? '');

describe('a text as HTML', () => {
  it.each([
    [
      'a paragraph with its line break',
      { type: 'paragraph', children: [words('一\n二')] },
      '<p>一<br>二</p>',
    ],
    [
      'marks within each other',
      { type: 'paragraph', children: [words('一', { bold: true, italic: true })] },
      '<p><em><strong>一</strong></em></p>',
    ],
    [
      'a subhead below the headline of the page',
      { type: 'heading', level: 1, children: [words('小标题')] },
      '<h2>小标题</h2>',
    ],
    [
      'lists within lists',
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [words('一')] },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [words('二')] }] },
        ],
      },
      '<ol><li>一</li><ul><li>二</li></ul></ol>',
    ],
    [
      'a link',
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://a.example/?a&b', children: [words('此')] }],
      },
      '<p><a href="https://a.example/?a&amp;b" rel="noopener noreferrer">此</a></p>',
    ],
    [
      'a picture with its size, words and caption',
      {
        type: 'image',
        image: { url: '/a.jpg', alternativeText: '桥', caption: '新桥', width: 8, height: 6 },
      },
      '<figure><img src="https://newsroom.example/a.jpg" alt="桥" width="8" height="6"><figcaption>新桥</figcaption></figure>',
    ],
    ['code as it stands', { type: 'code', children: [words('a < b')] }, '<pre><code>a &lt; b</code></pre>'],
  ])('shows %s', (_, block, expected) => {
    expect(html(block)).toBe(expected);
  });

  it('leads nowhere where a link would act, and keeps its words', () => {
    const link = { type: 'link', url: ' java\tscript:alert(1)', children: [words('此')] };
    expect(html({ type: 'paragraph', children: [link] })).toBe('<p>此</p>');
  });

  it('keeps the words of a block that it does not know', () => {
    expect(
      html({ type: '__proto__', children: [words('一')] }, { type: 'aside', children: [words('二')] }),
    ).toBe('一\n二');
  });

  it('holds no element, attribute or entity but its own, whatever stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const shown = text(written);
        expect(shown).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(read(shown)).toBe(written);
      }),
    );
  });

  it('has its styles at each element where it goes to WeChat, and no class or script', () => {
    const shown = wechatHtml(storyWith({ headline: '<script>桥' }), SITE);
    expect(shown).toContain('&lt;script&gt;桥');
    expect(shown).toMatch(/^<section style="[^"]+">/);
    expect(shown).not.toMatch(/<(?:p|h1|figure|img)(?![^>]*style=)/);
    expect(shown).not.toMatch(/class=|<script/);
  });
});
