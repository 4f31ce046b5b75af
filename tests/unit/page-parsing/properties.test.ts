import fc from 'fast-check';
import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';
import { seenText } from '../../../src/plugins/newsroom/shared/characters';
import { decodePage } from '../../../src/plugins/newsroom/shared/page-text';
import type { ParsedArticle, ParsedSeam } from '../../../src/plugins/newsroom/shared/parsed-page';
import { accountedText, charactersOf } from './accounted-text';
import { MADE_UP_LINES } from './made-up-lines';

const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MADE_UP_LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from('本报讯电记者通员摄版（）()“”。，：①5 　王宁开发区\t')),
      maxLength: 40,
    }),
  },
);
const separator = fc.constantFrom('\n', '\n\n', '\n　　', '\r\n', '　　', '');
const anyPage = fc
  .array(fc.tuple(anyLine, separator), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** Whether a place lies inside its paragraph, not at an end. */
function isInside({ paragraphs }: ParsedArticle, { paragraph, offset }: ParsedSeam): boolean {
  return offset > 0 && offset < String(paragraphs[paragraph]).length;
}

/** Characters looked at one by one, and characters handed to a regular expression. */
function stepsOf(text: string): number {
  const exec = jest.spyOn(RegExp.prototype, 'exec');
  const codeAt = jest.spyOn(String.prototype, 'charCodeAt');
  parsePage(text);
  const handed = exec.mock.calls.reduce((sum, [input]) => sum + input.length, 0);
  const steps = handed + codeAt.mock.calls.length;
  jest.restoreAllMocks();
  return steps;
}

describe('any text', () => {
  it('is accounted for character by character, but for those that cannot be seen', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(charactersOf(accountedText(parsePage(text)))).toBe(charactersOf(seenText(text)));
      }),
      { numRuns: 400 },
    );
  });

  it('has every seam, subhead and place inside its story', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        for (const article of parsePage(text).articles) {
          const { paragraphs, seams, subheads } = article;
          expect(seams.every((seam) => isInside(article, seam))).toBe(true);
          expect(subheads.every(({ beforeParagraph }) => beforeParagraph <= paragraphs.length)).toBe(true);
          expect(paragraphs).not.toContain('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same reading each time', () => {
    fc.assert(
      fc.property(anyPage, (text) => expect(parsePage(text)).toEqual(parsePage(text))),
      { numRuns: 50 },
    );
  });
});

describe('any bytes', () => {
  it('are decoded or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodePage(bytes).ok).toBe('boolean');
      }),
    );
  });
});

describe('a byline', () => {
  const opener = fc.constantFrom('（', '(', '【', '［', '');
  const closer = fc.constantFrom('）', ')', '】', '］', '');
  const words = fc.array(
    fc.constantFrom('记者', '通讯员', '王宁', '李博文', ' ', '、', '和', '（实习）', '图', '昨日'),
    { maxLength: 8 },
  );

  it('has as many brackets closed as opened', () => {
    fc.assert(
      fc.property(opener, words, closer, (open, inside, close) => {
        const text = `新馆开馆\n本报讯${open}${inside.join('')}${close}新馆今日开馆。`;
        for (const { byline } of parsePage(text).articles) {
          const raw = byline?.raw ?? '';
          expect(raw.split(/[（(【［]/).length).toBe(raw.split(/[）)】］]/).length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('long input', () => {
  it.each([
    ['one line of ten megabytes', '汉'.repeat(3_400_000)],
    ['brackets', '（'.repeat(1_000_000)],
    ['end marks', '①5'.repeat(500_000)],
    ['slugs', '本报讯'.repeat(300_000)],
    ['dated slugs', '本报北京1月1日电'.repeat(100_000)],
  ])('of %s is read', (_, text) => {
    expect(accountedText(parsePage(text)).length).toBe(text.length);
  });

  it.each([
    ['one long line', '汉字，（记者）'],
    ['short lines', '开展活动\n'],
    ['headlines without text', '青石县财政局\n开展活动\n'],
    ['broken paragraphs', `${'今年以来该县把服务送到村口'.repeat(6)}\n`],
    ['hard-wrapped lines', '今年以来，该县把服务送到村口，群众\n'],
    ['bylines', '本报讯（记者王姝通讯员王洁）昨日开馆。\n'],
    ['open brackets', '本报讯（\n'],
    ['brackets in a row', `${'（'.repeat(20)}记者）\n\n`],
    ['continuation marks', '上接第2版\n'],
    ['roles without brackets', '记者王宁通讯员李明，'],
    ['captions and credits', '图为新馆一角。②2\n张三摄\n'],
    ['indents inside a line', '今年以来该县把服务　　'],
    ['furniture', '第02版:新春走基层\n下转第2版\n'],
    ['blank lines', ' \n\n'],
  ])('of twice as many %s takes about twice as many steps', (_, unit) => {
    const once = stepsOf(unit.repeat(100));
    const twice = stepsOf(unit.repeat(200));
    expect(twice).toBeLessThan(once * 2.2 + 2000);
  });
});
