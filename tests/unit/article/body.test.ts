import fc from 'fast-check';
import { paragraphsOf, toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';

const headingTexts = (blocks: ReturnType<typeof toBlocks>) =>
  blocks.flatMap(({ type, children }) =>
    type === 'heading' ? children.map((child) => 'text' in child && child.text) : [],
  );

describe('The body of a story', () => {
  it('gives back the paragraphs that it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paragraphs) => {
        expect(paragraphsOf(toBlocks(paragraphs))).toEqual(paragraphs);
      }),
    );
  });

  it('keeps paragraphs and subheads, whatever places the subheads name', () => {
    const placed = fc.record({ beforeParagraph: fc.nat(6), text: fc.string() });
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 6, maxLength: 6 }),
        fc.array(placed),
        (paragraphs, subheads) => {
          const blocks = toBlocks(paragraphs, subheads);
          expect(paragraphsOf(blocks)).toEqual(paragraphs);
          expect(headingTexts(blocks).sort()).toEqual(subheads.map(({ text }) => text).sort());
        },
      ),
    );
  });

  it('puts a subhead before its paragraph, and a last one at the end', () => {
    const blocks = toBlocks(
      ['一', '二'],
      [
        { beforeParagraph: 1, text: '高处' },
        { beforeParagraph: 2, text: '远处' },
      ],
    );
    expect(blocks.map(({ type, level }) => [type, level])).toEqual([
      ['paragraph', undefined],
      ['heading', 3],
      ['paragraph', undefined],
      ['heading', 3],
    ]);
  });

  it('reads the text of formatted paragraphs and links', () => {
    const link = { type: 'link', url: 'https://example.com', children: [{ type: 'text', text: '青石湖' }] };
    const children = [
      { type: 'text' as const, text: '走进', bold: true },
      link,
      { type: 'text' as const, text: '。' },
    ];
    expect(paragraphsOf([{ type: 'paragraph', children }])).toEqual(['走进青石湖。']);
  });

  it('leaves away blocks that are no paragraphs', () => {
    const quote = { type: 'quote', children: [{ type: 'text' as const, text: '引' }] };
    expect(paragraphsOf([quote, ...toBlocks(['文'], [{ beforeParagraph: 0, text: '题' }])])).toEqual(['文']);
  });
});
