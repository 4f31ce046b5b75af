import type { ArticleContent, Block } from '../article';

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const IS_HAN = /\p{Script=Han}/u;
/** What stands between a mark and the word that it belongs to. */
const IS_BETWEEN = /[\s,;:?!()，；：？！（）”’」』》〉】〕%％]/u;

/**
 * Gives half-width marks that belong to Chinese words their full-width form (GB/T 15834). Each mark is exchanged for
 * one, so that every other character stays in its place. Brackets are exchanged in pairs.
 */
export function repairHalfWidth(text: string): string {
  const units = Array.from(text);
  const partners = partnersIn(units);
  return units
    .map((unit, at) => {
      const full = FULL_WIDTH[unit];
      const places = [at, partners.get(at) ?? at];
      return full && places.some((place) => isAmongHan(units, place)) ? full : unit;
    })
    .join('');
}

const isAmongHan = (units: readonly string[], at: number): boolean =>
  IS_HAN.test(units[at + 1] ?? '') || IS_HAN.test(wordBefore(units, at));

/** The character before a mark, other marks passed over. */
function wordBefore(units: readonly string[], at: number): string {
  let before = at - 1;
  while (before >= 0 && IS_BETWEEN.test(units[before] ?? '')) before -= 1;
  return units[before] ?? '';
}

/** Where the other bracket of each half-width pair stands. */
function partnersIn(units: readonly string[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  units.forEach((unit, at) => {
    if (unit === '(') open.push(at);
    const opening = unit === ')' ? open.pop() : undefined;
    if (opening !== undefined) partners.set(opening, at).set(at, opening);
  });
  return partners;
}

/** Lines of a story that a repair may change. */
type RepairableContent = Pick<
  ArticleContent,
  'kicker' | 'headline' | 'subhead' | 'summary' | 'leadPhoto' | 'dateline' | 'byline' | 'body' | 'photos'
>;

/** A story with the half-width marks of all its lines repaired. */
export function withFullWidth<Content extends RepairableContent>(content: Content): Content {
  const line = (text: string | null): string | null => text && repairHalfWidth(text);
  const { leadPhoto } = content;
  return {
    ...content,
    kicker: line(content.kicker),
    headline: repairHalfWidth(content.headline),
    subhead: line(content.subhead),
    summary: line(content.summary),
    leadPhoto: leadPhoto && { ...leadPhoto, caption: repairHalfWidth(leadPhoto.caption) },
    dateline: line(content.dateline),
    byline: line(content.byline),
    body: content.body.map(repairNode),
    photos: content.photos.map((photo) => ({ ...photo, caption: repairHalfWidth(photo.caption) })),
  };
}

/** A block with the text of its nodes repaired; code is left as it is. */
function repairNode<Node extends Block | Block['children'][number]>(node: Node): Node {
  if (node.type === 'code') return node;
  if ('text' in node && typeof node.text === 'string') return { ...node, text: repairHalfWidth(node.text) };
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  return { ...node, children: (node.children as Block['children']).map(repairNode) };
}
