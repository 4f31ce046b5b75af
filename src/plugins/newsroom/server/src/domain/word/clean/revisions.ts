import type { Document, Element, Node } from '@xmldom/xmldom';
import type { Notes } from '../notes';
import { attributeOf, childOf, childrenOf, elementsIn, isOn, isWord, remove, textIn, wordsIn } from '../xml';

/** What changes a mark of a paragraph or a row stands within its properties. */
const isOfProperties = ({ parentNode }: Element): boolean => /Pr$/.test(parentNode?.localName ?? '');

const changes = (document: Document, name: string): Element[] =>
  wordsIn(document, name).filter((one) => !isOfProperties(one));

/** 修订: what was deleted goes, what was inserted stays, and both are told. */
export function settleRevisions(document: Document, notes: Notes): void {
  for (const one of changes(document, 'moveFrom')) remove(one);
  for (const one of changes(document, 'del')) {
    notes.add('deletions_left_out', textIn(one));
    remove(one);
  }
  for (const row of wordsIn(document, 'trPr').filter((one) => childOf(one, 'del'))) noteRow(row, notes);
  for (const one of changes(document, 'ins')) notes.add('insertions_taken', textIn(one));
  for (const one of changes(document, 'moveTo')) notes.add('moves_taken', textIn(one));
}

function noteRow({ parentNode }: Element, notes: Notes): void {
  notes.add('deletions_left_out', parentNode ? textIn(parentNode) : '');
  if (parentNode) remove(parentNode);
}

/** Leaves hidden text out, of runs and of paragraphs that are hidden by themselves or by their style. */
export function dropHidden(document: Document, hidden: ReadonlySet<string>, notes: Notes): void {
  const isHidden = (one: Element) =>
    (isWord(one, 'r') && isHiddenRun(one, hidden)) || (isWord(one, 'p') && isHiddenParagraph(one, hidden));
  for (const one of elementsIn(document).filter(isHidden)) {
    const text = textIn(one);
    if (text) notes.add('hidden_text_left_out', text);
    remove(one);
  }
}

const styleIn = (properties: Element, name: string, hidden: ReadonlySet<string>): boolean => {
  const style = childOf(properties, name);
  return style !== null && hidden.has(attributeOf(style, 'val') ?? '');
};

function isHiddenRun(run: Element, hidden: ReadonlySet<string>): boolean {
  const properties = childOf(run, 'rPr');
  if (!properties) return false;
  const own = childOf(properties, 'vanish') ?? childOf(properties, 'webHidden');
  return own ? isOn(own) : styleIn(properties, 'rStyle', hidden);
}

function isHiddenParagraph(paragraph: Element, hidden: ReadonlySet<string>): boolean {
  const properties = childOf(paragraph, 'pPr');
  return properties !== null && styleIn(properties, 'pStyle', hidden);
}

/** Ids of the styles whose text is hidden. */
export const hiddenStyles = (styles: Node): ReadonlySet<string> =>
  new Set(
    wordsIn(styles, 'style')
      .filter((style) => childrenOf(style).some((one) => isWord(one, 'rPr') && isOn(childOf(one, 'vanish'))))
      .map((style) => attributeOf(style, 'styleId') ?? ''),
  );
