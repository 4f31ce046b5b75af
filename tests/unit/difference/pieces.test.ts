import fc from 'fast-check';
import { piecesOf, type Piece } from '../../../src/plugins/newsroom/shared/difference';

/** Removed text in brackets, added text in braces, with the sign behind. */
const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text, sign }) => {
      const mark = sign ? `:${sign}` : '';
      return { same: text, removed: `[${text}${mark}]`, added: `{${text}${mark}}` }[kind];
    })
    .join('');

const text = fc.string({ unit: fc.constantFrom(...Array.from('工程,。，1２3.%张三李“”𠮷')), maxLength: 30 });
const without = (pieces: readonly Piece[], left: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== left)
    .map((piece) => piece.text)
    .join('');

describe('The difference of two lines', () => {
  it.each([
    ['昨日完工。', '昨日完工。', '昨日完工。'],
    ['昨日完工。', '前日完工。', '[昨]{前}日完工。'],
    ['', '新增一句。', '{新增一句。}'],
    ['投用管网3.5公里', '投用管网35公里', '投用管网[3.5:number]{35:number}公里'],
    ['增长１２％', '增长１３％', '增长[１２％:number]{１３％:number}'],
    ['工程完工,群众满意', '工程完工，群众满意', '工程完工[,:punctuation]{，:punctuation}群众满意'],
    ['完工后,群众满意', '完工,后群众满意', '完工{,:punctuation}后[,:punctuation]群众满意'],
    ['甲的乙来了', '丙的丁来了', '[甲的乙]{丙的丁}来了'],
    ['𠮷家村', '吉家村', '[𠮷]{吉}家村'],
  ])('shows how %j became %j', (before, after, expected) => {
    expect(shown(piecesOf(before, after))).toBe(expected);
  });

  it('takes a name that it knows as a whole', () => {
    expect(shown(piecesOf('通讯员张小明', '通讯员张大明', ['张小明', '张大明']))).toBe(
      '通讯员[张小明:name]{张大明:name}',
    );
  });

  it('takes what a pattern would mean in a name by its letters', () => {
    expect(shown(piecesOf('A.(B)来', 'A.(C)来', ['A.(B)', 'A.(C)']))).toBe('[A.(B):name]{A.(C):name}来');
  });

  it('loses and invents no character of either line', () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (before, after, names) => {
        const pieces = piecesOf(before, after, names);
        expect(without(pieces, 'added')).toBe(before);
        expect(without(pieces, 'removed')).toBe(after);
      }),
    );
  });

  it('is one exchange where two long lines have nothing in common but how they begin and end', () => {
    const [before, after] = ['甲乙'.repeat(50_000), '丙丁'.repeat(50_000)];
    expect(piecesOf(`昨日${before}。`, `昨日${after}。`)).toEqual([
      { kind: 'same', text: '昨日', sign: null },
      { kind: 'removed', text: before, sign: null },
      { kind: 'added', text: after, sign: null },
      { kind: 'same', text: '。', sign: null },
    ]);
  });

  it('is found by character in a long line of which little changed', () => {
    const rest = '青石县河道清淤工程'.repeat(10_000);
    expect(shown(piecesOf(`昨日${rest}完工`, `前日${rest}开工`))).toBe(`[昨]{前}日${rest}[完]{开}工`);
  });

  it('marks nothing in a line that stayed', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(piecesOf(line, line).every(({ kind, sign }) => kind === 'same' && sign === null)).toBe(true);
      }),
    );
  });
});
