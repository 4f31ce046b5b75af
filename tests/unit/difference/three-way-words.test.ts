import fc from 'fast-check';
import { threeWayWords } from '../../../src/plugins/newsroom/shared/difference';

const BASE = '昨日,城区供热管网三期工程完工。';

const changes = (mine: string, theirs: string) =>
  threeWayWords({ base: BASE, mine, theirs })
    .filter(({ changedBy }) => changedBy !== 'nobody')
    .map(({ changedBy, base, mine: my, theirs: their }) => [changedBy, base, my, their]);

describe('The words of a line that two changed', () => {
  it('stand apart where each changed others', () => {
    expect(changes(BASE.replace('昨日', '今日'), BASE.replace('完工', '竣工'))).toEqual([
      ['me', '昨', '今', '昨'],
      ['them', '完', '完', '竣'],
    ]);
  });

  it('stand against each other where both changed them', () => {
    expect(changes(BASE.replace('三期', '四期'), BASE.replace('三期', '二期'))).toEqual([
      ['both', '三', '四', '二'],
    ]);
    expect(changes(`${BASE}甲`, `${BASE}乙`)).toEqual([['both', '', '甲', '乙']]);
  });

  it('are nobody’s choice where both made the same of them', () => {
    const changed = BASE.replace('三期', '四期');
    expect(changes(changed, changed)).toEqual([]);
  });

  it('are nobody’s choice where one went on with the words of the other', () => {
    const line = { base: '今夜值班。', mine: '今夜值班。甲在。乙也在。', theirs: '今夜值班。甲在。' };
    const words = threeWayWords(line);
    expect(words.map(({ changedBy }) => changedBy)).not.toContain('both');
    expect(words.map(({ mine, theirs, changedBy }) => (changedBy === 'them' ? theirs : mine)).join('')).toBe(
      line.mine,
    );
  });

  it('are each of the three lines to the letter', () => {
    const line = fc.string({ unit: fc.constantFrom('甲', '乙', ',', '1', '2', 'a') });
    fc.assert(
      fc.property(line, line, line, (base, mine, theirs) => {
        const words = threeWayWords({ base, mine, theirs });
        const joined = (side: 'base' | 'mine' | 'theirs') => words.map((part) => part[side]).join('');
        expect([joined('base'), joined('mine'), joined('theirs')]).toEqual([base, mine, theirs]);
      }),
    );
  });
});
