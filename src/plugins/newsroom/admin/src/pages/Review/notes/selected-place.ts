import type { LineField, Place } from '../../../../../shared/difference';

/** Words that a person selected in a line of the text. */
export interface Selected {
  place: Place;
  quote: string;
}

/** The words that are selected within one line below `root`; `null` where there are none. */
export function selectedIn(selection: Selection | null, root: HTMLElement | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const line = lineAround(range.startContainer);
  if (!line || !root?.contains(line) || !line.contains(range.endContainer)) return null;
  const start = lengthBefore(line, range);
  const quote = range.toString();
  if (quote.trim() === '') return null;
  const { field, index } = line.dataset;
  const place = { field: field as LineField, index: Number(index), start, end: start + quote.length };
  return { place, quote };
}

function lineAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-field]') ?? null;
}

function lengthBefore(line: HTMLElement, { startContainer, startOffset }: Range): number {
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(startContainer, startOffset);
  return before.toString().length;
}
