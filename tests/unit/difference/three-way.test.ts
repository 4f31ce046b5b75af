import fc from 'fast-check';
import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import { linesOf, threeWay, type ThreeWayLine } from '../../../src/plugins/newsroom/shared/difference';
import { aContent } from '../../support/record/contents';

const FIRST = '昨日,城区供热管网三期工程完工。';
const SECOND = '工程于去年五月开工,总投资一千二百万元。';
const THIRD = '沿线居民今冬可以用上集中供热。';

const story = (...paragraphs: string[]) => aContent({ body: toBlocks(paragraphs) });

const bodyOf = (lines: readonly ThreeWayLine[]) =>
  lines
    .filter(({ field }) => field === 'body')
    .map(({ base, mine, theirs, changedBy }) => [base, mine, theirs, changedBy]);

describe('Two changed texts over the one that they came from', () => {
  it('show for each line who changed it', () => {
    const lines = threeWay({
      base: story(FIRST, SECOND, THIRD),
      mine: story(`${FIRST}沿线已通气。`, SECOND, `${THIRD}(张三)`),
      theirs: story(FIRST, SECOND.replace('五月', '六月'), `${THIRD}(李四)`),
    });
    expect(bodyOf(lines)).toEqual([
      [0, 0, 0, 'me'],
      [1, 1, 1, 'them'],
      [2, 2, 2, 'both'],
    ]);
  });

  it('agree where both made the same change', () => {
    const changed = story(FIRST.replace('三期', '四期'));
    expect(bodyOf(threeWay({ base: story(FIRST), mine: changed, theirs: changed }))).toEqual([
      [0, 0, 0, 'nobody'],
    ]);
  });

  it('keep the paragraphs that each of them added', () => {
    const lines = threeWay({
      base: story(FIRST),
      mine: story(FIRST, SECOND),
      theirs: story(FIRST, THIRD),
    });
    expect(bodyOf(lines)).toEqual([
      [0, 0, 0, 'nobody'],
      [null, null, 1, 'them'],
      [null, 1, null, 'me'],
    ]);
  });

  it('have a paragraph once that both added, as where one took up what the other had not saved', () => {
    const lines = threeWay({
      base: story(FIRST),
      mine: story(FIRST, '甲写的。', THIRD, '甲又写的。'),
      theirs: story(FIRST, '乙写的。', THIRD),
    });
    expect(bodyOf(lines)).toEqual([
      [0, 0, 0, 'nobody'],
      [null, null, 1, 'them'],
      [null, 1, null, 'me'],
      [null, 2, 2, 'nobody'],
      [null, 3, null, 'me'],
    ]);
  });

  it('stand against each other where one struck a line that the other changed', () => {
    const lines = threeWay({
      base: story(FIRST, SECOND),
      mine: story(FIRST),
      theirs: story(FIRST, SECOND.replace('五月', '六月')),
    });
    expect(bodyOf(lines).at(-1)).toEqual([1, null, 1, 'both']);
  });

  it('stand against each other in a title line that both added', () => {
    const lines = threeWay({
      base: aContent({ kicker: null }),
      mine: aContent({ kicker: '开发区' }),
      theirs: aContent({ kicker: '河西街道' }),
    });
    expect(lines[0]).toEqual({ field: 'kicker', base: null, mine: 0, theirs: 0, changedBy: 'both' });
  });

  it('hold every line of both, once', () => {
    const paragraphs = fc.array(fc.constantFrom(FIRST, SECOND, THIRD, '另讯。', ''), { maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (base, mine, theirs) => {
        const lines = threeWay({ base: story(...base), mine: story(...mine), theirs: story(...theirs) });
        for (const [side, content] of [
          ['mine', story(...mine)],
          ['theirs', story(...theirs)],
        ] as const) {
          const held = lines.flatMap((line) => (line[side] === null ? [] : [`${line.field} ${line[side]}`]));
          const there = linesOf(content).map(({ field, index }) => `${field} ${index}`);
          expect(held.sort()).toEqual(there.sort());
        }
      }),
    );
  });
});
