import type { Element, Node } from '@xmldom/xmldom';

const ELEMENT = 1;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Namespaces of Word in both editions of its standard, and that of formulas. */
const WORD = /wordprocessingml/;
const MATH = /officeDocument\/.*math/;

/** Whether an element is Word's own of that name; drawings have paragraphs and runs too. */
export const isWord = (node: Node | null, name: string): node is Element =>
  node !== null && isElement(node) && node.localName === name && WORD.test(node.namespaceURI ?? '');

/** Whether an element is one of a formula of that name. */
export const isMath = ({ localName, namespaceURI }: Element, name: string): boolean =>
  localName === name && MATH.test(namespaceURI ?? '');

/** All elements below a node, in their order; files may be nested deeper than a call stack. */
export function elementsIn(root: Node): Element[] {
  const elements: Element[] = [];
  let node: Node | null = root.firstChild;
  while (node) {
    if (isElement(node)) elements.push(node);
    node = node.firstChild ?? following(node, root);
  }
  return elements;
}

/** The next node behind another and what is in it, below the root. */
function following(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** Word's own elements of a name below a node. */
export const wordsIn = (root: Node, name: string): Element[] =>
  elementsIn(root).filter((element) => isWord(element, name));

/** The elements right below a node. */
export const childrenOf = (node: Node): Element[] => Array.from(node.childNodes).filter(isElement);

/** The first of Word's own elements of a name right below a node. */
export const childOf = (node: Node, name: string): Element | null =>
  childrenOf(node).find((child) => isWord(child, name)) ?? null;

/** The nearest of Word's own elements of a name around a node. */
export function around(node: Node, name: string): Element | null {
  let at = node.parentNode;
  while (at && !isWord(at, name)) at = at.parentNode;
  return at;
}

/** The value of an attribute, whatever prefix the file gives its namespace. */
export const attributeOf = (element: Element, name: string): string | null =>
  Array.from(element.attributes).find((one) => one.localName === name)?.value ?? null;

/** Whether a switch such as `w:vanish` is there and on. */
export const isOn = (element: Element | null): boolean =>
  element !== null && !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? '');

const TEXTS = ['t', 'delText'];

/** The words in an element, also deleted ones and those of formulas. */
export const textIn = (root: Node): string =>
  elementsIn(root)
    .filter((one) => TEXTS.includes(one.localName ?? ''))
    .map((one) => one.textContent ?? '')
    .join('');

/** Takes a node out. */
export const remove = (node: Node): void => {
  node.parentNode?.removeChild(node);
};

/** Puts what is in a node in its place. */
export function unwrap(node: Node, inner: Node = node): void {
  while (inner.firstChild) node.parentNode?.insertBefore(inner.firstChild, node);
  remove(node);
}
