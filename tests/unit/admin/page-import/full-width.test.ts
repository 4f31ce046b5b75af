import {
  inFullWidth,
  repairOf,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/work/full-width';
import { isChanged } from '../../../../src/plugins/newsroom/shared/difference';
import { storyOf } from '../../../../src/plugins/newsroom/shared/page-editing';
import { aParsedArticle } from '../../../support/record/contents';

const STORY = storyOf(
  aParsedArticle({
    headline: '清淤,今日完工',
    paragraphs: ['昨日，河道通畅。', '水变清了(图)。'],
    subheads: [{ beforeParagraph: 1, text: '治水,先治污' }],
  }),
  0,
);

describe('The repair of half-width marks on a page', () => {
  it('reaches every line of a story, subheads too, and nothing else', () => {
    expect(inFullWidth(STORY)).toEqual({
      ...STORY,
      headline: '清淤，今日完工',
      paragraphs: ['昨日，河道通畅。', '水变清了（图）。'],
      subheads: [{ beforeParagraph: 1, text: '治水，先治污' }],
    });
  });

  it('shows the lines that it changes', () => {
    const changed = repairOf(STORY).filter(isChanged);
    expect(changed.map(({ field, after }) => [field, after])).toEqual([
      ['headline', 0],
      ['body', 1],
      ['body', 2],
    ]);
  });

  it('shows none of a story that it has been through', () => {
    expect(repairOf(inFullWidth(STORY)).filter(isChanged)).toEqual([]);
  });
});
