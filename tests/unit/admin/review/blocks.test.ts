import {
  isPlain,
  withoutEmpty,
} from '../../../../src/plugins/newsroom/admin/src/pages/Review/editing/blocks';
import { toBlocks } from '../../../../src/plugins/newsroom/server/src/domain/article/body';
import type { Block } from '../../../../src/plugins/newsroom/shared/article';
import { textOfBlock } from '../../../../src/plugins/newsroom/shared/difference';

const heading: Block = { type: 'heading', level: 2, children: [{ type: 'text', text: '工程进展' }] };
const bold: Block = { type: 'paragraph', children: [{ type: 'text', text: '重要。', bold: true }] };

const textsOf = (body: readonly Block[] | null) => body?.map(textOfBlock);

describe('A paragraph', () => {
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
