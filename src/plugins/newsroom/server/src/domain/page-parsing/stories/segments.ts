import type { KindedLine } from '../lines/line-kind';
import type { Line } from '../lines/lines';

/** A run of title lines and what follows it up to the next run; a story is one segment or several. */
export interface Segment {
  titles: Line[];
  body: KindedLine[];
  /** Whether more than furniture stands in its body. */
  hasWords: boolean;
}

/** Cuts the page wherever title lines begin, and where a dateline begins a story that has none. */
export function cutSegments(lines: readonly KindedLine[]): Segment[] {
  const segments: Segment[] = [];
  let current = emptySegment();
  let inTitles = true;
  for (const one of lines) {
    const isTitle = one.kind === 'title';
    if ((isTitle && (!inTitles || isBelowImprint(current))) || beginsWithoutTitle(one, current)) {
      segments.push(current);
      current = emptySegment();
    }
    inTitles = isTitle || (one.kind === 'furniture' && inTitles);
    if (isTitle) current.titles.push(one.line);
    else {
      current.body.push(one);
      current.hasWords ||= one.kind !== 'furniture';
    }
  }
  segments.push(current);
  return segments.filter(({ titles, body }) => titles.length + body.length > 0);
}

/** Names of those in charge stand below a story: a title line under them begins another. */
const isBelowImprint = ({ titles, body }: Segment): boolean =>
  titles.length > 0 && body[body.length - 1]?.reason === 'imprint';

const emptySegment = (): Segment => ({ titles: [], body: [], hasWords: false });

/** A further dateline, or 上接第N版 below other text, begins a story that has no title here. */
function beginsWithoutTitle(one: KindedLine, current: Segment): boolean {
  if (one.kind === 'opening') return hasOwnStory(current);
  const isContinued = one.reason === 'continuation' && one.line.text.includes('接');
  return isContinued && current.hasWords;
}

const LONGEST_INTRODUCTION = 3;

/** Whether a further dateline would begin another story: this one has its own, or is well under way. */
function hasOwnStory(segment: Segment): boolean {
  let prose = 0;
  for (const { kind } of segment.body) {
    if (kind === 'opening') return true;
    if (kind === 'text' || kind === 'fragment' || kind === 'printed') prose += 1;
    if (prose >= LONGEST_INTRODUCTION) return true;
  }
  return false;
}
