import fc from 'fast-check';
import { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { SCHEMA } from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/document/schema';
import {
  changedFields,
  documentOf,
  newSources,
  tell,
  type SheetText,
} from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/document/sheet-document';
import { toBlocks } from '../../../../../src/plugins/newsroom/server/src/domain/article/body';
import type { Block } from '../../../../../src/plugins/newsroom/shared/article';
import { anyBody } from './grammar';

const sheet = (part: Partial<SheetText> = {}): SheetText => ({
  kicker: null,
  headline: '供热管网投用',
  subhead: null,
  dateline: null,
  byline: '本报讯（通讯员 张三）',
  body: toBlocks(['昨日，管网完工。', '今冬供热。']),
  ...part,
});

/** A text on its sheet, and what comes back once the sheet was changed. */
function opened(text: SheetText) {
  const sources = newSources();
  const document = documentOf(text);
  tell(sources, document, text);
  const end = document.content.size - 1;
  const body = end - document.child(document.childCount - 1).content.size;
  const change = (edit: (doc: Transform) => Transform) => {
    const { doc } = edit(new Transform(document));
    return { doc, fields: changedFields(sources, document, doc) };
  };
  const changeBack = (after: Node) => changedFields(sources, after, anew(document));
  return { document, body, end, change, changeBack };
}

/** A document of which no node is one that was read. */
const anew = (document: Node): Node => Node.fromJSON(SCHEMA, document.toJSON() as object);

/** The blocks of a text, each written anew. */
const writtenAnew = (body: Block[]): Block[] | undefined =>
  changedFields(newSources(), documentOf(sheet()), anew(documentOf(sheet({ body })))).body;

/** A block in which like leaves are one, and what holds no character is nothing. */
function plain<Kind extends { children?: unknown }>(node: Kind): Kind {
  if (!Array.isArray(node.children) || 'image' in node) return node;
  const kept = (node.children as Child[]).map(plain).filter((child) => !isVoid(child));
  return { ...node, children: kept.reduce(joined, []) };
}

type Child = Record<string, unknown> & { type: string; children?: unknown[] };

const isVoid = ({ type, text, children }: Child): boolean =>
  type === 'text' ? text === '' : type === 'link' && children?.length === 0;

function joined(before: Child[], child: Child): Child[] {
  const last = before.at(-1);
  if (!last || child.type !== 'text' || keyOf(last) !== keyOf(child)) return [...before, child];
  return [...before.slice(0, -1), { ...last, text: `${String(last.text)}${String(child.text)}` }];
}

const keyOf = (node: Child): string =>
  JSON.stringify(
    Object.entries(node)
      .filter(([key]) => key !== 'text')
      .sort(),
  );

const anyText = anyBody.filter(({ length }) => length > 0);

describe('The sheet of a story', () => {
  it('gives each block that nobody changed back to the letter', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const { document, body: start, change } = opened(sheet({ body }));
        document.check();
        const { fields } = change((doc) => doc.insert(start, SCHEMA.node('paragraph')));
        expect(JSON.stringify(fields.body?.slice(1))).toBe(JSON.stringify(body));
      }),
    );
  });

  it('writes what it has to write anew with every word, format, link and key', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        expect(writtenAnew(body)?.map(plain)).toEqual(body.map(plain));
      }),
    );
  });

  it('has the text to the letter again once a change is taken back', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const { body: start, end, change, changeBack } = opened(sheet({ body }));
        const { doc } = change((all) => all.replaceWith(start, end, SCHEMA.node('paragraph')));
        expect(JSON.stringify(changeBack(doc).body)).toBe(JSON.stringify(body));
      }),
    );
  });

  it('tells of a change the fields that it touched, and no others', () => {
    const { change } = opened(sheet());
    expect(change((doc) => doc.insert(1, SCHEMA.text('民生'))).fields).toEqual({ kicker: '民生' });
    expect(change((doc) => doc.delete(3, 9)).fields).toEqual({ headline: '' });
  });

  it('has a paragraph to begin with where a story has no text, and tells none as long as nobody writes', () => {
    const { document, change } = opened(sheet({ body: [] }));
    expect(document.lastChild?.childCount).toBe(1);
    expect(change((doc) => doc).fields).toEqual({});
  });

  it('keeps a block that the grammar does not know', () => {
    const linkInCode = {
      type: 'code',
      children: [{ type: 'link', url: '/', children: [{ type: 'text', text: '甲' }] }],
    };
    const body = [...toBlocks(['甲']), { type: 'map', children: [], place: [1, 2] }, linkInCode];
    expect(writtenAnew(body)).toEqual(body);
  });
});
