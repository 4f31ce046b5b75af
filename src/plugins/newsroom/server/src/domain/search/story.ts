import type { ArticleContent, Block } from '../../../../shared/article';
import type { SearchedField } from '../../../../shared/contracts/search';
import { textOfBlock } from '../../../../shared/difference';
import type { SearchQuery } from './query';
import { searchable } from './searchable';

/** A text of a story as it is written. */
export interface SearchedPart {
  field: SearchedField;
  text: string;
}

type Searched = Pick<
  ArticleContent,
  'headline' | 'kicker' | 'subhead' | 'summary' | 'body' | 'photos' | 'byline' | 'contributors' | 'keywords'
>;

/** Every text of a story that is searched, a paragraph at a time: no phrase reaches from one into the next. */
export function partsOf(story: Searched): SearchedPart[] {
  const { headline, kicker, subhead, summary, body, photos, byline, contributors, keywords } = story;
  const lines: [SearchedField, (string | null)[]][] = [
    ['headline', [headline]],
    ['kicker', [kicker]],
    ['subhead', [subhead]],
    ['summary', [summary]],
    ['body', body.map(textOfBlock)],
    ['caption', [...body.map(captionOf), ...photos.map(({ caption }) => caption)]],
    ['byline', [byline, ...contributors.map(({ name }) => name)]],
    ['keywords', keywords],
  ];
  return lines.flatMap(([field, texts]) => texts.flatMap((text) => (text ? [{ field, text }] : [])));
}

function captionOf({ image }: Block): string {
  const { caption } = (image ?? {}) as { caption?: unknown };
  return typeof caption === 'string' ? caption : '';
}

/** The searchable text of a story in three ranks: its headline, its kicker and subhead, and all the rest. */
export type RankedText = readonly [headline: string, kicker: string, rest: string];

const RANKS: readonly (readonly SearchedField[])[] = [
  ['headline'],
  ['kicker', 'subhead'],
  ['summary', 'body', 'caption', 'byline', 'keywords'],
];

/** The searchable text of a story; its parts are lines, which no phrase holds. */
export function rankedText(story: Searched): RankedText {
  const parts = partsOf(story);
  const textOf = (fields: readonly SearchedField[]) =>
    parts
      .filter(({ field }) => fields.includes(field))
      .map(({ text }) => searchable(text))
      .filter(Boolean)
      .join('\n');
  return RANKS.map(textOf) as unknown as RankedText;
}

/** What a phrase counts in each rank, as a set of bits says in which ranks it is: the first of them counts. */
export const scoreOf = (ranks: number): number => (ranks & 1 ? 4 : ranks & 2 ? 2 : ranks & 4 ? 1 : 0);

/** In which ranks of a text a phrase is, as bits; 0 where it is in none. */
const ranksOf = (text: RankedText, phrase: string): number =>
  text.reduce((bits, one, rank) => (one.includes(phrase) ? bits | (1 << rank) : bits), 0);

/** How well a text fits a query: the sum of what its phrases count, 0 where it does not fit. It reads the text from its start to its end. */
export function scan(text: RankedText, { phrases, without }: SearchQuery): number {
  if (without.some((phrase) => ranksOf(text, phrase))) return 0;
  const scores = phrases.map((phrase) => scoreOf(ranksOf(text, phrase)));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}
