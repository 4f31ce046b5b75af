import fc from 'fast-check';
import {
  isSlug,
  slugCandidates,
  slugOf,
  writtenSlug,
} from '../../../src/plugins/newsroom/server/src/domain/article/slug';

describe('A slug', () => {
  it.each([
    ['财政局', 'cai-zheng-ju'],
    ['财政局开展AI培训', 'cai-zheng-ju-kai-zhan-ai-pei-xun'],
    ['“五好”支部 创建', 'wu-hao-zhi-bu-chuang-jian'],
    ['绿化3000亩', 'lv-hua-3000-mu'],
    ['银行重庆长大', 'yin-hang-chong-qing-zhang-da'],
    ['Hello, World!', 'hello-world'],
    ['营收增长3.5亿元', 'ying-shou-zeng-zhang-3-5-yi-yuan'],
    ['以3:2获胜', 'yi-3-2-huo-sheng'],
    ['5—8月降雨', '5-8-yue-jiang-yu'],
    ['合格率98%', 'he-ge-lv-98'],
    ['２０２６年', '2026-nian'],
    ['ＡＩ进课堂', 'ai-jin-ke-tang'],
    ['全国率先建成', 'quan-guo-shuai-xian-jian-cheng'],
    ['藏药进乐清', 'zang-yao-jin-yue-qing'],
    ['清\u200b淤', 'qing-yu'],
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

describe('A slug that a person writes', () => {
  it.each(['qing-yu', '2026', 'a.b', 'a_b~c', 'a--b'])('can be %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['升级', 'a/b', 'a b', '.', '..', '-a', 'a.', '', 'A', 'a'.repeat(201)])('cannot be %j', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });

  it('is half-width and in lower case', () => {
    expect(writtenSlug(' Ｑing-YU\u200b')).toBe('qing-yu');
  });
});
