import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import { repairHalfWidth, withFullWidth } from '../../../src/plugins/newsroom/shared/proofreading';

const DEMO = path.resolve(__dirname, '../../../demo/page.txt');

describe('The repair of half-width marks', () => {
  it.each([
    ['昨日,河道完工。', '昨日，河道完工。'],
    ['即整改;对不能', '即整改；对不能'],
    ['本报讯(通讯员 张三)', '本报讯（通讯员 张三）'],
    ['会议(12人)', '会议（12人）'],
    ['标准(GB 15834)规定', '标准（GB 15834）规定'],
    ['达98.17%,居首位', '达98.17%，居首位'],
    ['投资6万元;11处', '投资6万元；11处'],
    ['(图),12人', '（图），12人'],
    ['《条例》,12条', '《条例》，12条'],
  ])('makes %s into %s', (before, after) => {
    expect(repairHalfWidth(before)).toBe(after);
  });

  it.each(['会期10:30至11:00', '比分3:2', '投资1,200万元', 'Node.js (LTS), 20', '率98.17%', 'a,b;c'])(
    'leaves %s as it is',
    (text) => {
      expect(repairHalfWidth(text)).toBe(text);
    },
  );

  it('leaves every other character in its place, and has nothing to do a second time', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('工程,;:?!()1a %”𠮷')), maxLength: 40 });
    fc.assert(
      fc.property(text, (before) => {
        const after = repairHalfWidth(before);
        expect(after.normalize('NFKC')).toBe(before.normalize('NFKC'));
        expect(after).toHaveLength(before.length);
        expect(repairHalfWidth(after)).toBe(after);
      }),
    );
  });

  it('leaves no half-width mark beside a Han character of the demo page', () => {
    const page = readFileSync(DEMO, 'utf8');
    expect(page).toMatch(/\p{Script=Han}[,;:?!()]/u);
    expect(repairHalfWidth(page)).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
  });

  it('reaches every line of a story, and leaves code alone', () => {
    const code = { type: 'code', children: [{ type: 'text' as const, text: '值,1' }] };
    const story = {
      kicker: '开发区,财政局',
      headline: '完工!',
      subhead: null,
      dateline: '本报讯',
      byline: '本报讯(通讯员 张三)',
      body: [...toBlocks(['昨日,完工。']), code],
      photos: [{ caption: '图为,现场。' }],
      summary: '清淤,完工。',
      leadPhoto: { file: 7, caption: '图为,河道。' },
      endMark: '①5',
    };
    expect(withFullWidth(story)).toEqual({
      ...story,
      kicker: '开发区，财政局',
      headline: '完工！',
      byline: '本报讯（通讯员 张三）',
      body: [...toBlocks(['昨日，完工。']), code],
      photos: [{ caption: '图为，现场。' }],
      summary: '清淤，完工。',
      leadPhoto: { file: 7, caption: '图为，河道。' },
    });
  });
});
