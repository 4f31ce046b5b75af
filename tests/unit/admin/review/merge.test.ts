import {
  choiceFor,
  type Choice,
} from '../../../../src/plugins/newsroom/admin/src/pages/Review/three-way/choice';
import { merged } from '../../../../src/plugins/newsroom/admin/src/pages/Review/three-way/merge';
import { wholeFields } from '../../../../src/plugins/newsroom/admin/src/pages/Review/three-way/whole-fields';
import { toBlocks } from '../../../../src/plugins/newsroom/server/src/domain/article/body';
import { textOfBlock, threeWay } from '../../../../src/plugins/newsroom/shared/difference';
import { aContent } from '../../../support/record/contents';

const FIRST = '昨日,城区供热管网三期工程完工。';
const SECOND = '工程于去年五月开工,总投资一千二百万元。';

/** What comes of two texts where the line that both changed is decided this way. */
function outcome(texts: Parameters<typeof merged>[0], decided: Choice) {
  const taken = threeWay(texts).map((line) => ({ ...line, choice: choiceFor(line) ?? decided }));
  const { body, ...rest } = merged(
    texts,
    taken,
    wholeFields(texts).map((one) => ({ ...one, choice: choiceFor(one) ?? decided })),
  );
  return { ...rest, paragraphs: body.map(textOfBlock) };
}

describe('A text that comes of two changed ones', () => {
  const texts = {
    base: aContent({ kicker: null, body: toBlocks([FIRST, SECOND]) }),
    mine: aContent({
      kicker: '开发区',
      body: toBlocks([`${FIRST}甲`, SECOND, '我加的一段。']),
      endMark: '①6',
      column: 'my-column',
      keywords: ['水利', '供热'],
    }),
    theirs: aContent({
      kicker: null,
      headline: '新的主题',
      keywords: ['民生'],
      body: toBlocks([`${FIRST}乙`, '丙丁戊己。']),
    }),
  };

  it('has what either changed alone', () => {
    expect(outcome(texts, 'mine')).toMatchObject({ kicker: '开发区', headline: '新的主题', endMark: '①6' });
  });

  it('has the record that one of them chose, and the keywords as it was decided', () => {
    expect(outcome(texts, 'mine')).toMatchObject({ column: 'my-column', keywords: ['水利', '供热'] });
    expect(outcome(texts, 'theirs')).toMatchObject({ column: 'my-column', keywords: ['民生'] });
  });

  it('has the line that was chosen where both changed it, and the paragraphs that each added', () => {
    expect(outcome(texts, 'mine').paragraphs).toEqual([`${FIRST}甲`, '丙丁戊己。', '我加的一段。']);
    expect(outcome(texts, 'theirs').paragraphs).toEqual([`${FIRST}乙`, '丙丁戊己。', '我加的一段。']);
  });

  it('has the focus that either gave a photo', () => {
    const photo = { file: 1, caption: '图为供热管网施工现场。' };
    const [base, other] = [
      aContent({ photos: [photo] }),
      aContent({ photos: [{ ...photo, caption: '图为施工现场。' }] }),
    ];
    const mine = aContent({ photos: [{ ...photo, focus: { x: 20, y: 30 } }] });
    for (const texts of [
      { base, mine, theirs: other },
      { base, mine: other, theirs: mine },
    ])
      expect(outcome(texts, 'mine').photos).toMatchObject([
        { caption: '图为施工现场。', focus: { x: 20, y: 30 } },
      ]);
  });

  it('has the picture and the credit that either gave a photo whose caption nobody changed', () => {
    const photo = { caption: '图为供热管网施工现场。', mark: '②2' };
    const base = aContent({ photos: [{ ...photo, file: null, credit: null }] });
    const credit = { role: 'photographer', name: '江月' };
    const mine = { ...base, photos: [{ ...photo, file: 7, credit: null }] };
    const theirs = { ...base, photos: [{ ...photo, file: null, credit }] };

    expect(outcome({ base, mine, theirs }, 'theirs').photos).toEqual([{ ...photo, file: 7, credit }]);
    expect(outcome({ base, mine: theirs, theirs: mine }, 'theirs').photos).toEqual([
      { ...photo, file: 7, credit },
    ]);
  });

  it('has the summary word by word, and the lead photo of whoever chose another one, with the caption that was decided', () => {
    const leadPhoto = { file: 7, caption: '图为管网。' };
    const base = aContent({ summary: '三期完工。', leadPhoto });
    const mine = { ...base, summary: '三期昨日完工。', leadPhoto: { file: 9, caption: '图为管网施工。' } };
    const theirs = { ...base, leadPhoto: { ...leadPhoto, caption: '图为供热管网。' } };
    expect(outcome({ base, mine, theirs }, 'theirs')).toMatchObject({
      summary: '三期昨日完工。',
      leadPhoto: { file: 9, caption: '图为供热管网。' },
    });
    expect(outcome({ base, mine, theirs }, 'mine').leadPhoto).toEqual(mine.leadPhoto);
  });

  it('asks whose lead photo it is where one took it away and the other wrote its caption', () => {
    const base = aContent({ leadPhoto: { file: 7, caption: '图为管网。' } });
    const mine = { ...base, leadPhoto: null };
    const theirs = { ...base, leadPhoto: { file: 7, caption: '图为供热管网。' } };
    expect(wholeFields({ base, mine, theirs })).toEqual([{ field: 'leadPhoto', changedBy: 'both' }]);
    expect(outcome({ base, mine, theirs }, 'theirs').leadPhoto).toEqual(theirs.leadPhoto);
    expect(outcome({ base, mine, theirs }, 'mine').leadPhoto).toBeNull();
  });

  it('has the photo that I added, also one without a caption', () => {
    const base = aContent({ photos: [] });
    const mine = { ...base, photos: [{ file: 7, caption: '' }] };

    expect(outcome({ base, mine, theirs: { ...base, headline: '改题' } }, 'theirs').photos).toEqual([
      { file: 7, caption: '' },
    ]);
  });

  it('keeps the formatting and the photos of the other where only they were changed', () => {
    const bold = [{ type: 'paragraph', children: [{ type: 'text' as const, text: FIRST, bold: true }] }];
    const [photo] = aContent().photos;
    const base = aContent({ body: toBlocks([FIRST]) });
    const theirs = aContent({ body: bold, photos: photo ? [{ ...photo, file: 9 }] : [] });
    const both = { base, mine: { ...base, headline: '改题' }, theirs };
    const taken = threeWay(both).map((line) => ({ ...line, choice: choiceFor(line) ?? 'mine' }));
    expect(merged(both, taken, [])).toMatchObject({ headline: '改题', body: bold, photos: theirs.photos });
  });
});
