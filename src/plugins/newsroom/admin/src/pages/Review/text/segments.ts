import type { LineField } from '../../../../../shared/difference';

/** A stretch of text with the same formatting. */
export interface Leaf {
  text: string;
  /** Where it begins in the text of its line. */
  start: number;
  formats: readonly Format[];
  /** Where it leads, of a link. */
  url: string | null;
}

/** Formatting of Strapi's blocks. */
export const FORMATS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
type Format = (typeof FORMATS)[number];

/** Something that is marked in a line of the text; where start and end are one, a point. */
export interface Mark {
  id: string;
  kind: 'note' | 'seam' | 'warning' | 'presence';
  field: LineField;
  index: number;
  start: number;
  end: number;
  /** What is read of it aloud, or beside it. */
  label: string;
}

/** A stretch of a leaf over which the same marks lie, and the points right before it. */
export interface Segment extends Leaf {
  marks: Mark[];
  points: Mark[];
}

interface Node {
  type?: unknown;
  text?: unknown;
  url?: unknown;
  children?: unknown;
}

/** The stretches of text in a block, one after the other. */
export function leavesOf(node: unknown, start = 0, url: string | null = null): Leaf[] {
  const { type, text, children, url: address } = (node ?? {}) as Node;
  if (typeof text === 'string') return [{ text, start, url, formats: formatsOf(node) }];
  const target = type === 'link' && typeof address === 'string' ? address : url;
  const leaves: Leaf[] = [];
  for (const child of Array.isArray(children) ? children : []) {
    leaves.push(...leavesOf(child, endOf(leaves, start), target));
  }
  return leaves;
}

/** Where a run of leaves ends that begins at `start`. */
export const endOf = (leaves: readonly Leaf[], start: number): number =>
  leaves.reduce((end, { text }) => end + text.length, start);

const formatsOf = (node: unknown): Format[] =>
  FORMATS.filter((format) => (node as Partial<Record<Format, unknown>>)[format] === true);

/** Cuts leaves where marks begin and end. */
export const segmentsOf = (leaves: readonly Leaf[], marks: readonly Mark[]): Segment[] =>
  leaves.flatMap((leaf) => {
    const cuts = cutsOf(leaf, marks);
    return cuts.slice(1).map((to, index) => segmentOf(leaf, { from: cuts[index] ?? leaf.start, to }, marks));
  });

function cutsOf({ start, text }: Leaf, marks: readonly Mark[]): number[] {
  const end = start + text.length;
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  return [start, ...new Set(inside.sort((one, other) => one - other)), end];
}

const segmentOf = (
  leaf: Leaf,
  { from, to }: { from: number; to: number },
  marks: readonly Mark[],
): Segment => ({
  ...leaf,
  start: from,
  text: leaf.text.slice(from - leaf.start, to - leaf.start),
  marks: marks.filter(({ start, end }) => start < to && end > from && start < end),
  points: marks.filter(({ start, end }) => start === end && start === from),
});
