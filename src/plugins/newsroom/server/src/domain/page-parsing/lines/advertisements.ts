import type { KindedLine, LineKind } from './line-kind';

/** What stands alone above an advertisement or a notice that somebody paid for. */
const HEAD =
  /^[·•【[（(\s]*(?:(?:公益)?广\s*告|(?:分类|便民)(?:广告|信息)|(?:遗失|寻人|招聘|寻物)启事|招\s*聘(?:信息|公告)?|招\s*租|声\s*明|遗失声明|启\s*事|公\s*告|(?:注销|减资|清算|拍卖|招标|送达|催收|转让|招租)公告)[·•】\]）)\s]*$/;

/** An advertisement on a page of text is no longer. */
const MOST_LINES = 15;

/** What a head stands above, at most: what else there is belongs to stories. */
const TAKEN: ReadonlySet<LineKind> = new Set<LineKind>([
  'text',
  'fragment',
  'title',
  'exclamation',
  'printed',
  'furniture',
]);

/** The page without its advertisements, and the heads of those that took text with them. */
export interface Cleared {
  lines: readonly KindedLine[];
  heads: string[];
}

/** Leaves the text below the head of an advertisement out with it; each line stays listed, with its reason. */
export function withoutAdvertisements(lines: readonly KindedLine[]): Cleared {
  const heads: string[] = [];
  const left = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const head = lines[at];
    if (!head || !isHead(head)) continue;
    const end = endOf(lines, at);
    if (end > at + 1) heads.push(head.line.text);
    for (; at < end; at += 1) left.add(at);
    at = end - 1;
  }
  return {
    heads,
    lines: left.size === 0 ? lines : lines.map((one, at) => (left.has(at) ? leftOut(one) : one)),
  };
}

const LONGEST_HEAD = 16;

const isHead = ({ line: { text } }: KindedLine): boolean => text.length <= LONGEST_HEAD && HEAD.test(text);

const leftOut = (one: KindedLine): KindedLine => ({
  ...one,
  kind: 'furniture',
  reason: one.reason ?? 'advertisement',
});

/** Where the text of an advertisement ends: at white space wider than inside of it, or where another text begins. */
function endOf(lines: readonly KindedLine[], at: number): number {
  const inside = blanksAt(lines, at + 1);
  const above = at === 0 ? mostBlanks(lines) : blanksAt(lines, at);
  const isSetApart = above > inside;
  let end = at + 1;
  while (end <= at + MOST_LINES && goesOn(lines, end, { inside, isSetApart })) end += 1;
  return end;
}

/** Above the first line of a page nothing shows how texts are set apart on it. */
const mostBlanks = (lines: readonly KindedLine[]): number =>
  lines.reduce((most, { line }) => Math.max(most, line.blanksBefore), 0);

function goesOn(
  lines: readonly KindedLine[],
  at: number,
  { inside, isSetApart }: { inside: number; isSetApart: boolean },
): boolean {
  const [before, one] = [lines[at - 1], lines[at]];
  if (!before || !one || !TAKEN.has(one.kind) || isOfPage(one)) return false;
  if (one.line.blanksBefore > inside || opensStory(lines, at)) return false;
  return isSetApart || one.kind !== 'title' || before.kind === 'title' || isHead(before);
}

const isOfPage = ({ reason }: KindedLine): boolean =>
  reason === 'page_header' || reason === 'imprint' || reason === 'continuation';

/** Title lines right above a dateline or a byline, with no more white space between than the first has above it. */
function opensStory(lines: readonly KindedLine[], at: number): boolean {
  const blanks = blanksAt(lines, at);
  let end = at;
  while (lines[end]?.kind === 'title' && blanksAt(lines, end) <= blanks) end += 1;
  const below = lines[end]?.kind;
  return end > at && (below === 'opening' || below === 'byline');
}

const blanksAt = (lines: readonly KindedLine[], at: number): number => lines[at]?.line.blanksBefore ?? 0;
