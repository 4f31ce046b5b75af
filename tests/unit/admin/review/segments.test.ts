import {
  leavesOf,
  segmentsOf,
  type Mark,
} from '../../../../src/plugins/newsroom/admin/src/pages/Review/text/segments';

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  kind: 'note',
  field: 'body',
  index: 0,
  start,
  end,
  label: id,
});

const shown = (block: unknown, marks: Mark[]) =>
  segmentsOf(leavesOf(block), marks).map(({ text, formats, marks: over, points }) =>
    [text, ...formats, ...over.map(({ id }) => id), ...points.map(({ id }) => `|${id}`)].join(' '),
  );

const plain = { type: 'paragraph', children: [{ type: 'text', text: '河道清淤完工' }] };

describe('The marks in a line', () => {
  it('lie on the words that they are about', () => {
    expect(shown(plain, [mark('a', 2, 4)])).toEqual(['河道', '清淤 a', '完工']);
  });

  it('may overlap', () => {
    expect(shown(plain, [mark('a', 0, 4), mark('b', 2, 6)])).toEqual(['河道 a', '清淤 a b', '完工 b']);
  });

  it('go on over formatting and links', () => {
    const block = {
      type: 'paragraph',
      children: [
        { type: 'text', text: '河道', bold: true },
        { type: 'link', url: 'https://example.com', children: [{ type: 'text', text: '清淤' }] },
        { type: 'text', text: '完工' },
      ],
    };
    expect(shown(block, [mark('a', 1, 5)])).toEqual(['河 bold', '道 bold a', '清淤 a', '完 a', '工']);
    expect(leavesOf(block).map(({ url }) => url)).toEqual([null, 'https://example.com', null]);
  });

  it('stand before a character where they are points', () => {
    expect(shown(plain, [mark('seam', 2, 2)])).toEqual(['河道', '清淤完工 |seam']);
  });
});
