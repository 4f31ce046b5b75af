import fc from 'fast-check';
import { slugCandidates, slugOf } from '../../../src/plugins/newsroom/server/src/domain/article/slug';

describe('A slug', () => {
  it.each([
    ['财政局', 'cai-zheng-ju'],
    ['财政局开展AI培训', 'cai-zheng-ju-kai-zhan-ai-pei-xun'],
    ['“五好”支部 创建', 'wu-hao-zhi-bu-chuang-jian'],
    ['绿化3000亩', 'lv-hua-3000-mu'],
    ['银行重庆长大', 'yin-hang-chong-qing-zhang-da'],
    ['Hello, World!', 'hello-world'],
  ])('of %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it.each(['', '——', '《》', '   '])('of %p, which has no letters, is a word all the same', (headline) => {
    expect(slugOf(headline)).toBe('story');
  });

  it('is cut at a syllable', () => {
    const slug = slugOf('双'.repeat(40));
    expect(slug).toBe(
      Array.from({ length: 13 }, () => 'shuang')
        .slice(0, 11)
        .join('-'),
    );
  });

  it('is cut where it has no syllables', () => {
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80));
  });

  it('is always short, of letters, digits and single hyphens', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
    const unit = fc.oneof(han, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (letters) => {
        const slug = slugOf(letters.join(''));
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('The slugs to try', () => {
  it('begin with the slug itself and count on from 2', () => {
    expect(slugCandidates('he-dao', 0).slice(0, 3)).toEqual(['he-dao', 'he-dao-2', 'he-dao-3']);
  });

  it('never repeat over the rounds, and leave no number out', () => {
    const tried = [0, 1, 2].flatMap((round) => slugCandidates('he-dao', round));
    expect(new Set(tried).size).toBe(60);
    expect(tried.at(-1)).toBe('he-dao-60');
  });
});
