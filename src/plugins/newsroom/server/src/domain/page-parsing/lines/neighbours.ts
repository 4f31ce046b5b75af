import { readAuthorLine, readBareNames, readBylineLine } from '../byline/byline-line';
import { opensDated, readLine, type KindedLine, type LineKind } from './line-kind';
import { signsOf } from './line-signs';
import { cutLine, type Line } from './lines';
import { isColumnName } from '../titles/columns';

/** The lines of a page with their kinds, corrected by what stands around them. */
export function withKinds(lines: readonly Line[]): KindedLine[] {
  const kinded = lines.map(readLine);
  const resolved: KindedLine[] = [];
  let before: KindedLine | null = null;
  for (const [index, one] of kinded.entries()) {
    const next = kinded[index + 1] ?? null;
    if (one.kind === 'fragment' && is(next, 'opening')) resolved.push(...headlineAbove(one));
    else resolved.push(resolve(one, { before, next }));
    if (before || one.kind !== 'furniture') before = one;
  }
  return resolved;
}

const LONGEST_GLUED_HEADLINE = 30;
const SHORTEST_GLUED_HEADLINE = 4;

const LONGEST_HEADLINE = 70;

/** Above a dateline a line without a full stop is a headline, however long. */
function headlineAbove(one: KindedLine): KindedLine[] {
  const { text } = one.line;
  const isHeadline =
    text.length <= LONGEST_HEADLINE && !/[。；，]/.test(text.replace(/[、，][^，。]{2,30}/g, ''));
  return isHeadline ? [{ ...one, kind: 'title' }] : cutHeadline(one);
}

/** A headline that extraction glued behind the last sentence of the story before. */
function cutHeadline(one: KindedLine): KindedLine[] {
  const { text } = one.line;
  const tailStart = text.length - LONGEST_GLUED_HEADLINE;
  const stop = tailStart > 0 ? text.slice(tailStart).lastIndexOf('。') : -1;
  const cut = tailStart + stop + 1;
  if (stop < 0 || text.length - cut < SHORTEST_GLUED_HEADLINE) return [one];
  const [body, title] = cutLine(one.line, [cut]);
  if (!body || !title) return [one];
  const breaks = one.line.breaks.filter((offset) => offset < cut);
  return [
    { ...one, kind: 'text', line: { ...body, breaks } },
    { ...one, kind: 'title', line: { ...title, breaks: [] } },
  ];
}

/** The lines before and after one, as they read by themselves; before the first words of a page stands nothing. */
interface Neighbours {
  before: KindedLine | null;
  next: KindedLine | null;
}

function resolve(one: KindedLine, around: Neighbours): KindedLine {
  return RESOLVERS[one.kind]?.(one, around) ?? one;
}

/** What the neighbours say about a line; null leaves it as it is. */
type Resolver = (one: KindedLine, around: Neighbours) => KindedLine | null;

const RESOLVERS: Partial<Record<LineKind, Resolver>> = {
  label: resolveLabel,
  credit: resolveCredit,
  title: resolveTitle,
  exclamation: resolveExclamation,
};

function is(line: KindedLine | null, ...kinds: readonly LineKind[]): line is KindedLine {
  return line !== null && kinds.includes(line.kind);
}

/** A line that ends in ！ or ？ is a title at the top of the page, below a kicker, and where what follows shows it. */
function resolveExclamation(one: KindedLine, { before, next }: Neighbours): KindedLine {
  const isTitle = before === null || isKicker(before) || (!isSpoken(one) && isHead(one, next));
  return { ...one, kind: isTitle ? 'title' : 'text' };
}

const isKicker = (before: KindedLine): boolean => is(before, 'title') && before.line.text.endsWith('——');

/** “加油！” may be what somebody says in the text. */
const isSpoken = ({ line }: KindedLine): boolean => /[”’」』]$/.test(line.text);

/** Whether a byline, a day or another title line follows, or it stands at the margin. */
function isHead(one: KindedLine, next: KindedLine | null): boolean {
  const headsTitle = is(next, 'title') && !startsWithDash(next);
  const isFlush = next !== null && next.line.indented && !one.line.indented;
  return headsTitle || isFlush || is(next, 'opening', 'byline') || isDated(next);
}

const isDated = (one: KindedLine | null): boolean => one !== null && opensDated(one);

/** 摄影报道 under a headline is the byline of the story, not the credit of a photo. */
function resolveCredit(one: KindedLine, { before }: Neighbours): KindedLine | null {
  const { text } = one.line;
  if (!is(before, 'title') || !text.endsWith('报道')) return null;
  const byline = readBylineLine(text, signsOf(text));
  return byline && { ...one, kind: 'byline', byline, credit: null };
}

/** A spaced name between a headline and its text is the author's; a dash below text says who was quoted. */
function resolveTitle(one: KindedLine, { before, next }: Neighbours): KindedLine | null {
  if (!is(before, 'title'))
    return startsWithDash(one) ? { ...one, kind: 'text' } : resolveLastLine(one, { before, next });
  const { text } = one.line;
  const byline = is(next, 'text', 'fragment') ? (readAuthorLine(text) ?? readBareNames(text)) : null;
  return byline && { ...one, kind: 'byline', byline };
}

/** Names below the text, with nothing or another headline below them, are those of its author. */
function resolveLastLine(one: KindedLine, { before, next }: Neighbours): KindedLine | null {
  const endsStory = is(before, 'text', 'opening') && (next === null || is(next, 'title', 'furniture'));
  const { text } = one.line;
  const byline = endsStory ? (readAuthorLine(text) ?? readBareNames(text)) : null;
  return byline && { ...one, kind: 'byline', byline };
}

function startsWithDash({ line }: KindedLine): boolean {
  return line.text.startsWith('——');
}

/** 相关链接 above a headline heads a story of its own. */
function resolveLabel(one: KindedLine, { next }: Neighbours): KindedLine | null {
  return is(next, 'title') && isColumnName(one.line.text) ? { ...one, kind: 'title' } : null;
}
