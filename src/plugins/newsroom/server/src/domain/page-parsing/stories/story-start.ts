import type { Layout } from './layout';
import { hasTagBehind, opensDated, type KindedLine } from '../lines/line-kind';
import { isPlaceOrDepartment } from '../people/departments';
import { isColumnName } from '../titles/columns';
import { isStanding } from '../paragraphs/printed-lines';
import type { Segment } from './segments';

/** What is known of the story so far when the next run of title lines comes. */
export interface StorySoFar {
  paragraphs: number;
  hasOpening: boolean;
  hasLabel: boolean;
  /** An end mark or a closing byline was met. */
  isClosed: boolean;
  endsWithCredit: boolean;
  /** How many lines each run of subheads had; 0 where there was none. */
  subheadLines: number;
  /** The lines of its title block. */
  titles: readonly string[];
}

/** Where the decision is made: the next run with what follows it, the story before it, the habits of the page. */
export interface Place {
  segment: Segment;
  story: StorySoFar;
  layout: Layout;
  next: Segment | undefined;
}

type Verdict = 'story' | 'subhead' | null;

/** The rules in the order of their weight; the first that has an opinion decides. */
const RULES: readonly ((place: Place) => Verdict)[] = [
  bylineFollows,
  standingHead,
  columnLeads,
  storyIsClosed,
  numberedLine,
  layoutShows,
  titleSignature,
  labelFollows,
  exclamationAboveDate,
  placeInCombinedItem,
  photoStory,
  photoStoryBefore,
  pairsOfSubheads,
  featureGoesOn,
  severalTitleLines,
];

/** Whether a run of title lines begins a story; otherwise it is a subhead inside the story before it. */
export function beginsStory(place: Place): boolean {
  for (const rule of RULES) {
    const verdict = rule(place);
    if (verdict) return verdict === 'story';
  }
  return false;
}

/** A dateline or byline follows, captions aside. */
function bylineFollows({ segment }: Place): Verdict {
  const first = segment.body.find(
    ({ kind }) => kind !== 'caption' && kind !== 'credit' && kind !== 'furniture',
  );
  const isByline = first?.kind === 'opening' || (first?.kind === 'byline' && hasProse(segment.body));
  return isByline || segment.titles.length === 0 ? 'story' : null;
}

function hasProse(body: readonly KindedLine[]): boolean {
  return body.some(({ kind }) => kind === 'text' || kind === 'fragment' || kind === 'opening');
}

/** 天气预报 and 讣告 are no subheads. */
function standingHead({ segment }: Place): Verdict {
  return segment.titles.some(isStanding) ? 'story' : null;
}

function columnLeads({ segment }: Place): Verdict {
  const [first, second] = segment.titles;
  return first && second && isColumnName(first.text) ? 'story' : null;
}

function storyIsClosed({ story }: Place): Verdict {
  return story.isClosed ? 'story' : null;
}

/** 一、…, （二）… and ●… head parts of one text. */
function numberedLine({ segment }: Place): Verdict {
  const [first] = segment.titles;
  return first && NUMBERED.test(first.text) ? 'subhead' : null;
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[●◆■▲★◎])/;

/** Titles at the margin and paragraphs indented, or blank lines only between stories. */
function layoutShows({ segment, layout }: Place): Verdict {
  const first = segment.titles[0];
  if (!first) return null;
  const isApart = first.blanksBefore >= layout.blanksBetweenStories;
  if (layout.blanksBetweenStories > 0 && !isApart) return 'subhead';
  if (layout.titlesAreFlush) return first.indented ? 'subhead' : 'story';
  return layout.blanksBetweenStories > 0 ? 'story' : null;
}

/** A kicker's dash, a column in brackets behind the headline, a department above it: no subhead has them. */
function titleSignature({ segment }: Place): Verdict {
  const [first, second] = segment.titles;
  const hasSignature = segment.titles.some(
    ({ text }) => hasTagBehind(text) || /[\u4e00-\u9fff”]——$/.test(text),
  );
  const hasDepartment = first !== undefined && second !== undefined && isPlaceOrDepartment(first.text);
  return hasSignature || hasDepartment ? 'story' : null;
}

/** 核心阅读 opens a story. */
function labelFollows({ segment }: Place): Verdict {
  return segment.body[0]?.kind === 'label' ? 'story' : null;
}

const LONGEST_PHOTO_STORY = 4;

/** A few lines that end in a credit, with a title of their own. */
function photoStory({ segment }: Place): Verdict {
  const isShort = segment.body.length >= 2 && segment.body.length <= LONGEST_PHOTO_STORY;
  return isShort && isCredit(segment.body[segment.body.length - 1]) ? 'story' : null;
}

function isCredit(one: KindedLine | undefined): boolean {
  return one?.kind === 'credit';
}

function photoStoryBefore({ story }: Place): Verdict {
  return story.endsWithCredit && !story.hasOpening ? 'story' : null;
}

/** Subheads of one story have the same number of lines. */
function pairsOfSubheads({ segment, story }: Place): Verdict {
  if (story.subheadLines === 0 || segment.titles.length === 1) return null;
  return segment.titles.length === story.subheadLines ? 'subhead' : 'story';
}

/** A feature has a label or no dateline, and goes on over subheads. */
function featureGoesOn({ story }: Place): Verdict {
  return story.hasLabel || story.subheadLines > 0 || story.paragraphs === 0 ? 'subhead' : null;
}

/** A subhead hardly cries out above a day. */
function exclamationAboveDate({ segment }: Place): Verdict {
  const [first] = segment.body;
  const criesOut = segment.titles.some(({ text }) => text.endsWith('！'));
  return criesOut && first !== undefined && opensDated(first) ? 'story' : null;
}

/** A longer run of lines is a list, not a title block. */
const LONGEST_BLOCK = 5;

/** In an item combined from several places, the later ones stand alone as the first one did beside the headline. */
function placeInCombinedItem({ segment, story }: Place): Verdict {
  const [only, ...others] = segment.titles;
  if (!only || others.length > 0 || !isPlaceOrDepartment(only.text)) return null;
  return story.titles.slice(0, LONGEST_BLOCK).some(isPlaceOrDepartment) ? 'subhead' : null;
}

/** Two or three title lines head a story; so does a single one on a page of short dated items, which have no subheads. */
function severalTitleLines({ segment, story, layout, next }: Place): Verdict {
  if (isAlike(segment, next)) return null;
  if (segment.titles.length > 1) return 'story';
  const isShortItem = story.hasOpening && story.paragraphs <= LONGEST_ITEM;
  return isShortItem && layout.openings >= FEWEST_ITEMS ? 'story' : null;
}

/** Subheads come in rows: the next run has as many lines, and no dateline either. */
function isAlike(segment: Segment, next: Segment | undefined): boolean {
  return next !== undefined && next.titles.length === segment.titles.length && next.body[0]?.kind === 'text';
}

const LONGEST_ITEM = 5;
const FEWEST_ITEMS = 3;
