import fc from 'fast-check';
import { paragraphsOf } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import { draftOf } from '../../../src/plugins/newsroom/server/src/domain/page-import/draft-of';
import { storyOf } from '../../../src/plugins/newsroom/shared/page-editing';
import { aParsedArticle } from '../../support/record/contents';

const UNMATCHED = { column: null, department: null, reporters: new Map<string, string>() };
const aStory = (overrides: Parameters<typeof aParsedArticle>[0]) => storyOf(aParsedArticle(overrides), 0);

describe('The draft that a printed story becomes', () => {
  it('has every part of the story', () => {
    const article = aStory({
      kicker: '河西街道',
      subhead: '居民说水变清了',
      dateline: '河西11月3日电',
      byline: { raw: '本报讯(通讯员 何平)' },
      paragraphs: ['一', '二'],
      subheads: [{ beforeParagraph: 1, text: '高处' }],
      endMark: '①5',
    });
    expect(draftOf(article, { ...UNMATCHED, column: 'c', department: 'd' })).toMatchObject({
      kicker: '河西街道',
      headline: '清淤工程完工',
      subhead: '居民说水变清了',
      dateline: '河西11月3日电',
      byline: '本报讯(通讯员 何平)',
      column: 'c',
      department: 'd',
      endMark: '①5',
      source: 'page_import',
    });
    expect(draftOf(article, UNMATCHED).body.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('links the contributors that were matched, by name', () => {
    const contributors = ['何平', '石磊'].map((name) => ({
      role: 'correspondent' as const,
      name,
      title: '通讯员',
    }));
    const draft = draftOf(aStory({ contributors }), {
      ...UNMATCHED,
      reporters: new Map([['何平', 'r1']]),
    });
    expect(draft.contributors).toEqual([
      { role: 'correspondent', name: '何平', reporter: 'r1' },
      { role: 'correspondent', name: '石磊', reporter: null },
    ]);
  });

  it('takes a reporter whom the editor chose before the one of that name', () => {
    const story = aStory({ contributors: [{ role: 'correspondent', name: '何平', title: null }] });
    const contributors = story.contributors.map((person) => ({ ...person, reporter: 'r2' }));
    const draft = draftOf({ ...story, contributors }, { ...UNMATCHED, reporters: new Map([['何平', 'r1']]) });
    expect(draft.contributors).toEqual([{ role: 'correspondent', name: '何平', reporter: 'r2' }]);
  });

  it('keeps photos with caption, credit and mark', () => {
    const credit = { role: 'photographer' as const, name: '石磊', title: '通讯员' };
    const photos = [
      { caption: '图为现场。', mark: '②2', credit, credits: [credit], creditLine: '通讯员 石磊 摄' },
      { caption: null, mark: null, credit: null, credits: [], creditLine: null },
    ];
    expect(draftOf(aStory({ photos }), UNMATCHED).photos).toEqual([
      { caption: '图为现场。', credit, mark: '②2' },
      { caption: '', credit: null, mark: null },
    ]);
  });

  it.each([
    [
      'its opening words',
      ['昨日,河西街道组织人员清理河道,清出淤泥三千方。'],
      '昨日,河西街道组织人员清理河道,清出淤泥',
    ],
    ['a stand-in where it has no text', [], '无标题'],
    ['a stand-in where its text is empty', [''], '无标题'],
  ])('is called by %s without a headline', (_, paragraphs, headline) => {
    expect(draftOf(aStory({ headline: null, paragraphs }), UNMATCHED).headline).toBe(headline);
  });

  it('keeps the text whole, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paragraphs) => {
        expect(paragraphsOf(draftOf(aStory({ paragraphs }), UNMATCHED).body)).toEqual(paragraphs);
      }),
    );
  });

  it.each(['kicker', 'headline', 'subhead', 'dateline'] as const)(
    'cuts a %s that does not fit, and never within a character',
    (field) => {
      const line = `${'河'.repeat(199)}𠮷野`;
      expect(draftOf(aStory({ [field]: line }), UNMATCHED)[field]).toBe('河'.repeat(199));
    },
  );
});
