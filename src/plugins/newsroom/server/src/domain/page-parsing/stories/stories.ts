import type { DroppedReason } from '../../../../../shared/parsed-page';
import { endsClosed } from '../byline/brackets';
import { closingOf } from '../byline/closing';
import type { Layout } from './layout';
import { takeEndMark } from '../lines/end-mark';
import { leadsElsewhere } from '../lines/furniture';
import { opensDated, plainLine, type KindedLine, type LineKind } from '../lines/line-kind';
import type { Line } from '../lines/lines';
import type { Segment } from './segments';
import { beginsStory, type StorySoFar } from './story-start';

/** The lines of one story; an item of kind `title` or `label` is a subhead of its body. */
export interface Story {
  titles: Line[];
  items: KindedLine[];
  /** Lines that were taken for subheads and may head stories of their own. */
  doubts: string[];
}

/** Puts the segments of a page together into stories, in printed order. */
export function groupStories(segments: readonly Segment[], layout: Layout): Story[] {
  const stories: Story[] = [];
  let soFar = emptyStory();
  for (const [index, segment] of segments.entries()) {
    const last = stories[stories.length - 1];
    if (last && !beginsStory({ segment, story: soFar, layout, next: segments[index + 1] })) {
      for (const line of segment.titles) last.items.push(plainLine('title', line));
      if (mayBeginStory(segment, soFar)) last.doubts.push(segment.titles[0]?.text ?? '');
      soFar.subheadLines ||= segment.titles.length;
      addItems(last, segment);
    } else {
      const story = { titles: segment.titles, items: [], doubts: [] };
      stories.push(story);
      soFar = { ...emptyStory(), titles: story.titles.map(({ text }) => text) };
      addItems(story, segment);
    }
    for (const one of segment.body) learn(soFar, one);
  }
  return stories;
}

/** A first subhead above a dated paragraph reads like a headline too. */
function mayBeginStory({ titles, body }: Segment, { subheadLines, paragraphs }: StorySoFar): boolean {
  const [first] = body;
  return (
    titles.length > 0 && subheadLines === 0 && paragraphs > 0 && first !== undefined && opensDated(first)
  );
}

function addItems(story: Story, segment: Segment): void {
  for (const one of segment.body) story.items.push(one);
}

function emptyStory(): StorySoFar {
  return {
    paragraphs: 0,
    hasOpening: false,
    hasLabel: false,
    isClosed: false,
    endsWithCredit: false,
    subheadLines: 0,
    titles: [],
  };
}

function learn(story: StorySoFar, one: KindedLine): void {
  const { kind } = one;
  if (PROSE.has(kind)) story.paragraphs += 1;
  story.hasOpening ||= kind === 'opening' || kind === 'byline';
  story.hasLabel ||= kind === 'label';
  story.endsWithCredit = kind === 'credit' || (story.endsWithCredit && kind === 'furniture');
  story.isClosed ||= story.paragraphs > 0 && closesStory(one);
}

const PROSE: ReadonlySet<LineKind> = new Set<LineKind>(['opening', 'text', 'fragment', 'printed']);

/** An end mark, a byline in brackets, or what is printed below a story. */
function closesStory({ kind, line, reason }: KindedLine): boolean {
  if (PROSE.has(kind)) return takeEndMark(line.text) !== null || endsWithByline(line.text);
  if (kind === 'byline') return line.text.startsWith('（') || line.text.startsWith('(');
  return endsStory(reason, line.text);
}

function endsWithByline(text: string): boolean {
  return endsClosed(text) && closingOf(text) !== null;
}

/** Names of those in charge, an address for letters, or the way to another page stand below a story. */
function endsStory(reason: DroppedReason | null, text: string): boolean {
  return reason === 'imprint' || reason === 'contact' || (reason === 'continuation' && leadsElsewhere(text));
}
