import {
  isPlain,
  joined,
  typed,
  withoutEmpty,
} from '../../../../src/plugins/newsroom/admin/src/pages/Review/editing/blocks';
import { toBlocks } from '../../../../src/plugins/newsroom/server/src/domain/article/body';
import type { Block } from '../../../../src/plugins/newsroom/shared/article';
import { textOfBlock } from '../../../../src/plugins/newsroom/shared/difference';

const heading: Block = { type: 'heading', level: 2, children: [{ type: 'text', text: '工程进展' }] };
const bold: Block = { type: 'paragraph', children: [{ type: 'text', text: '重要。', bold: true }] };

const textsOf = (body: readonly Block[] | null) => body?.map(textOfBlock);

describe('A paragraph that is typed into', () => {
  it('keeps its type', () => {
    expect(typed([heading], 0, '工程进度')).toEqual([
      { type: 'heading', level: 2, children: [{ type: 'text', text: '工程进度' }] },
    ]);
  });

  it('is two at a line break, the second one a paragraph', () => {
    const body = typed([heading, ...toBlocks(['末段。'])], 0, '工程\n进展');
    expect(body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(textsOf(body)).toEqual(['工程', '进展', '末段。']);
  });

  it('stays one where its text had line breaks before', () => {
    expect(textsOf(typed(toBlocks(['第一行\n第二行']), 0, '第一行\n第二行。'))).toEqual(['第一行\n第二行。']);
  });

  it('is joined to the one before, unless one of them has formatting', () => {
    expect(textsOf(joined(toBlocks(['甲。', '乙。', '丙。']), 1))).toEqual(['甲。乙。', '丙。']);
    expect(joined([bold, ...toBlocks(['乙。'])], 1)).toBeNull();
    expect(joined(toBlocks(['甲。']), 0)).toBeNull();
  });

  it('falls away when nothing stands in it', () => {
    expect(textsOf(withoutEmpty(toBlocks(['甲。', '  ', '乙。'])))).toEqual(['甲。', '乙。']);
  });
});

describe('A block', () => {
  it.each<[string, Block, boolean]>([
    ['a paragraph of plain text', { type: 'paragraph', children: [{ type: 'text', text: '甲' }] }, true],
    ['a heading', heading, true],
    ['bold text', bold, false],
    ['a list', { type: 'list', children: [{ type: 'list-item', children: [] }] }, false],
    ['a link', { type: 'paragraph', children: [{ type: 'link', children: [] }] }, false],
  ])('of %s can be written as plain text: %s', (_, block, isSo) => {
    expect(isPlain(block)).toBe(isSo);
  });
});
