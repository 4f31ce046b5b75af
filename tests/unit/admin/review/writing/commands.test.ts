import fc from 'fast-check';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import {
  isAcross,
  selectField,
  toNextField,
  withoutSelected,
} from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/commands/fields';
import {
  isAddress,
  linkTo,
  toggleBlock,
} from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/commands/formats';
import { keysOf } from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/commands/keys';
import { toggleList } from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/commands/lists';
import { blockOf } from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/document/to-blocks';
import {
  bodyIn,
  documentOf,
} from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/document/sheet-document';
import {
  changedInto,
  fieldsStayApart,
} from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/surface/outside';
import { toBlocks } from '../../../../../src/plugins/newsroom/server/src/domain/article/body';
import type { Block } from '../../../../../src/plugins/newsroom/shared/article';
import { textOfBlock } from '../../../../../src/plugins/newsroom/shared/difference';
import { anyBody } from './grammar';

const LINES = { kicker: '民生', headline: '供热管网投用', subhead: null, dateline: null, byline: '本报讯' };

const sheetOf = (body: Block[]): EditorState =>
  EditorState.create({ doc: documentOf({ ...LINES, body }), plugins: [fieldsStayApart] });

/** Where words begin on the sheet. */
function placeOf({ doc }: EditorState, words: string): number {
  let place = -1;
  doc.descendants((node, at) => {
    const index = node.isText ? `${node.text}`.indexOf(words) : -1;
    if (index >= 0 && place < 0) place = at + index;
  });
  return place;
}

/** The sheet with a selection from the beginning of words up to others, or with the caret before them. */
function selected(state: EditorState, from: string, to = from): EditorState {
  const selection = TextSelection.create(state.doc, placeOf(state, from), placeOf(state, to));
  return state.apply(state.tr.setSelection(selection));
}

function after(state: EditorState, command: Command | undefined): EditorState {
  let next = state;
  command?.(state, (tr) => (next = state.apply(tr)));
  return next;
}

const KEYS = keysOf({ onFind: () => undefined, onLink: () => undefined });
const press = (state: EditorState, ...keys: string[]): EditorState =>
  keys.reduce((now, key) => after(now, KEYS[key]), state);

const bodyOf = ({ doc }: EditorState): Block[] => bodyIn(doc).children.map(blockOf);
const textsOf = (state: EditorState): string[] => bodyOf(state).map(textOfBlock);
const linesOf = ({ doc }: EditorState): string[] => doc.children.slice(0, 5).map((line) => line.textContent);

describe('Fields of the sheet', () => {
  const state = sheetOf(toBlocks(['甲段文字。', '乙段文字。']));

  it('stay when what is selected over several of them is taken out', () => {
    const across = selected(state, '管网', '段文字。');
    const { doc } = across.apply(withoutSelected(across));
    doc.check();
    expect(doc.children.map(({ textContent }) => textContent)).toEqual([
      '民生',
      '供热',
      '',
      '',
      '',
      '段文字。乙段文字。',
    ]);
  });

  it.each(['Backspace', 'Delete', 'Enter'])(
    'stay when %s takes out what is selected over several of them',
    (key) => {
      const next = press(selected(state, '管网', '段文字。'), key);
      expect(linesOf(next)).toEqual(['民生', '供热', '', '', '']);
      expect(textsOf(next)).toEqual(['段文字。', '乙段文字。']);
    },
  );

  it('are not joined by a step back at the beginning of one', () => {
    expect(KEYS.Backspace?.(selected(state, '供热'))).toBe(true);
    expect(press(selected(state, '供热'), 'Backspace').doc.eq(state.doc)).toBe(true);
    expect(press(selected(state, '甲段'), 'Backspace').doc.eq(state.doc)).toBe(true);
  });

  it('are not joined by any edit at all', () => {
    const across = selected(state, '管网', '段文字。');
    expect(across.apply(across.tr.deleteSelection()).doc.eq(state.doc)).toBe(true);
  });

  it('follow one another by Enter', () => {
    const next = after(selected(state, '民生'), toNextField);
    expect(next.selection.from).toBe(placeOf(state, '供热'));
  });

  it('are selected one, then all', () => {
    const field = after(selected(state, '文字'), selectField);
    expect(field.doc.textBetween(field.selection.from, field.selection.to, '|')).toBe(
      '甲段文字。|乙段文字。',
    );
    expect(isAcross(field)).toBe(false);
    expect(isAcross(after(field, selectField))).toBe(true);
  });

  it('become those of another text, whatever stood there', () => {
    fc.assert(
      fc.property(anyBody, anyBody, fc.string(), (one, other, kicker) => {
        const next = documentOf({ ...LINES, kicker, body: other });
        const before = sheetOf(one);
        expect(before.apply(changedInto(before, next, true)).doc.eq(next)).toBe(true);
      }),
    );
  });
});

describe('Paragraphs of the sheet', () => {
  const state = sheetOf(toBlocks(['甲段文字。', '乙段文字。', '丙段文字。']));

  it.each(['Backspace', 'Delete'])(
    'are taken out from the beginning of one to that of another by %s',
    (key) => {
      expect(textsOf(press(selected(state, '甲', '乙'), key))).toEqual(['乙段文字。', '丙段文字。']);
    },
  );

  it('are parted and joined by keys', () => {
    const parted = press(selected(state, '文字'), 'Enter');
    expect(textsOf(parted).slice(0, 2)).toEqual(['甲段', '文字。']);
    expect(textsOf(press(parted, 'Backspace'))).toEqual(textsOf(state));
    expect(bodyOf(press(state, 'Backspace'))).toEqual(bodyOf(state));
  });

  it('become a list and paragraphs again, with the same words selected', () => {
    const listed = after(selected(state, '乙', '丙段'), toggleList('ordered'));
    expect(bodyOf(listed)[1]).toMatchObject({ type: 'list', format: 'ordered' });
    expect(textsOf(listed)).toEqual(['甲段文字。', '乙段文字。丙段文字。']);
    expect(bodyOf(after(listed, toggleList('unordered')))[1]).toMatchObject({ format: 'unordered' });
    const back = after(listed, toggleList('ordered'));
    expect(back.doc.eq(state.doc)).toBe(true);
    expect(back.selection.from).toBe(placeOf(state, '乙'));
  });

  it('leave a list by an empty item, and by a step back from the first', () => {
    const listed = after(selected(state, '甲', '丙段'), toggleList('unordered'));
    const split = press(selected(listed, '乙'), 'Enter');
    const empty = split.apply(
      split.tr.setSelection(TextSelection.create(split.doc, split.selection.from - 2)),
    );
    expect(bodyOf(press(empty, 'Enter')).map(({ type }) => type)).toEqual(['list', 'paragraph', 'list']);
    expect(bodyOf(press(selected(listed, '甲'), 'Backspace')).map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
    ]);
    expect(textsOf(press(selected(listed, '乙'), 'Backspace'))).toEqual(['甲段文字。乙段文字。丙段文字。']);
  });

  it('become subheads and keep what is known of them alone elsewhere', () => {
    const [first, ...rest] = toBlocks(['甲段文字。', '乙段文字。']);
    const kept = sheetOf([{ ...(first as Block), indentLevel: 2 }, ...rest]);
    const headed = after(selected(kept, '甲'), toggleBlock('heading'));
    expect(bodyOf(headed)[0]).toMatchObject({ type: 'heading', level: 3, indentLevel: 2 });
    expect(bodyOf(after(headed, toggleBlock('heading')))[0]).toMatchObject({
      type: 'paragraph',
      indentLevel: 2,
    });
  });

  it('lead somewhere, and not any more', () => {
    const linked = after(selected(state, '文字', '。'), linkTo('https://example.org'));
    expect(bodyOf(linked)[0]?.children[1]).toMatchObject({ type: 'link', url: 'https://example.org' });
    expect(bodyOf(after(selected(linked, '文字'), linkTo(null)))).toEqual(bodyOf(state));
  });
});

it.each([
  ['https://example.org/甲', true],
  ['/about', true],
  ['mailto:desk@example.org', true],
  ['javascript:alert(1)', false],
  ['example.org', false],
])('the address %s can be kept: %s', (url, isSo) => {
  expect(isAddress(url)).toBe(isSo);
});
