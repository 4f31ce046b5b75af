import type { Document, Element } from '@xmldom/xmldom';
import type { Notes } from '../notes';
import {
  around,
  childOf,
  childrenOf,
  elementsIn,
  isOn,
  isWord,
  remove,
  textIn,
  unwrap,
  wordsIn,
} from '../xml';

const named = (root: Document | Element, name: string): Element[] =>
  elementsIn(root).filter(({ localName }) => localName === name);

/**
 * Word writes what only newer programs show beside what older ones show instead. WPS leaves the second away, and a reader
 * that knows only it would lose the text: whichever of both holds more words is taken.
 */
export function chooseContent(document: Document, notes: Notes): void {
  for (const one of named(document, 'AlternateContent')) {
    const [choice] = childrenOf(one).filter(({ localName }) => localName === 'Choice');
    const [fallback] = childrenOf(one).filter(({ localName }) => localName === 'Fallback');
    const taken = choice && isRicher(choice, fallback) ? choice : fallback;
    if (taken && taken === choice && textIn(choice)) notes.add('choice_taken', textIn(choice));
    if (taken) unwrap(one, taken);
    else remove(one);
  }
}

const isRicher = (choice: Element, fallback: Element | undefined): boolean =>
  !fallback?.firstChild || textIn(choice).length > textIn(fallback).length;

/** Puts the paragraphs of text boxes behind the paragraph that they hang on. */
export function moveTextBoxes(document: Document, notes: Notes): void {
  const behind = new Map<Element, Element>();
  for (const box of wordsIn(document, 'txbxContent')) {
    const paragraph = around(box, 'p');
    if (textIn(box)) notes.add('text_box_moved', textIn(box));
    if (paragraph) moveBehind(paragraph, box, behind);
    remove(box);
  }
}

function moveBehind(paragraph: Element, box: Element, behind: Map<Element, Element>): void {
  for (const one of childrenOf(box)) {
    const last = behind.get(paragraph) ?? paragraph;
    last.parentNode?.insertBefore(one, last.nextSibling);
    behind.set(paragraph, one);
  }
}

/** Keeps the words of a phonetic guide and leaves the guide out. */
export function dropRuby(document: Document, notes: Notes): void {
  for (const ruby of wordsIn(document, 'ruby')) {
    const run = around(ruby, 'r');
    const base = childOf(ruby, 'rubyBase');
    const guide = childOf(ruby, 'rt');
    notes.add('ruby_left_out', guide ? textIn(guide) : '');
    if (run && base) for (const one of childrenOf(base)) run.parentNode?.insertBefore(one, run);
    remove(ruby);
  }
}

/** What nobody has written yet: 单击此处输入文字. */
export function dropPlaceholders(document: Document, notes: Notes): void {
  for (const control of wordsIn(document, 'sdt')) {
    const properties = childOf(control, 'sdtPr');
    if (!properties || !isOn(childOf(properties, 'showingPlcHdr'))) continue;
    notes.add('placeholder_left_out', textIn(control));
    remove(control);
  }
}

/** Notes what is only pointed at: comments, footnotes, endnotes, other documents. */
export function noteReferences(document: Document, notes: Notes): void {
  for (const one of elementsIn(document)) {
    if (isWord(one, 'commentReference')) notes.add('comments_left_out');
    if (isWord(one, 'footnoteReference') || isWord(one, 'endnoteReference')) notes.add('notes_left_out');
    if (!isWord(one, 'altChunk')) continue;
    notes.add('embedded_document_left_out');
    remove(one);
  }
}
