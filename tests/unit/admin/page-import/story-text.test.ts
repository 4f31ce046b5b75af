import {
  addParagraph,
  addSubhead,
  joinParagraphs,
  removeParagraph,
  removeSubhead,
  withoutBlanks,
  writeParagraph,
  writeSubhead,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/story/paragraphs';

const subhead = (beforeParagraph: number, text: string) => ({ beforeParagraph, text });
const TEXT = { paragraphs: ['一。', '二。', '三。'], subheads: [subhead(1, '甲'), subhead(2, '乙')] };

describe('The text of a story', () => {
  it('has a paragraph written anew, or added at its end', () => {
    expect(writeParagraph(TEXT, 1, '贰。').paragraphs).toEqual(['一。', '贰。', '三。']);
    expect(addParagraph(TEXT).paragraphs).toEqual(['一。', '二。', '三。', '']);
  });

  it('keeps subheads before their paragraphs when one above is removed', () => {
    expect(removeParagraph(TEXT, 1)).toEqual({
      paragraphs: ['一。', '三。'],
      subheads: [subhead(1, '甲'), subhead(1, '乙')],
    });
  });

  it('joins two paragraphs, with what stood between them before', () => {
    expect(joinParagraphs(TEXT, 0)).toEqual({
      paragraphs: ['一。二。', '三。'],
      subheads: [subhead(0, '甲'), subhead(1, '乙')],
    });
  });

  it('takes a new subhead below those that stand before the paragraph already', () => {
    expect(addSubhead(TEXT, 1).subheads).toEqual([subhead(1, '甲'), subhead(1, ''), subhead(2, '乙')]);
    expect(addSubhead(TEXT, 2).subheads.at(-1)).toEqual(subhead(2, ''));
  });

  it('has a subhead written anew or removed', () => {
    expect(writeSubhead(TEXT, 0, '丙').subheads).toEqual([subhead(1, '丙'), subhead(2, '乙')]);
    expect(removeSubhead(TEXT, 0).subheads).toEqual([subhead(2, '乙')]);
  });

  it('is sent without what was left blank', () => {
    const text = { paragraphs: ['一。', ' ', '三。'], subheads: [subhead(1, ' '), subhead(2, '乙')] };
    expect(withoutBlanks(text)).toEqual({ paragraphs: ['一。', '三。'], subheads: [subhead(1, '乙')] });
  });
});
