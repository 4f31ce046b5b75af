import { printedCharacters } from '../characters';
import { linesOf, textOfBlock, type ReadableContent } from '../difference';
import type { Label } from '../vocabulary';

/** 差错: what a proofreader counts, by kind. */
export const MISTAKE_KINDS = [
  'character',
  'transposition',
  'grammar',
  'logic',
  'fact',
  'knowledge',
  'number',
  'number_style',
  'foreign',
  'punctuation',
  'format',
] as const;
export type MistakeKind = (typeof MISTAKE_KINDS)[number];

export const MISTAKE_LABELS: Record<MistakeKind, Label> = {
  character: { en: 'wrong, extra or missing character', zh: '错别字、多字、漏字' },
  transposition: { en: 'transposed characters', zh: '颠倒' },
  grammar: { en: 'grammar', zh: '语法' },
  logic: { en: 'logic', zh: '逻辑' },
  fact: { en: 'fact', zh: '事实' },
  knowledge: { en: 'general knowledge', zh: '知识' },
  number: { en: 'wrong number', zh: '数字错误' },
  number_style: { en: 'style of numbers', zh: '数字用法' },
  foreign: { en: 'foreign word', zh: '外文' },
  punctuation: { en: 'punctuation', zh: '标点' },
  format: { en: 'format', zh: '格式' },
};

/** Mistakes of one kind that a proof found. */
export interface Mistakes {
  kind: MistakeKind;
  count: number;
  /** Whether they stood in the title block, where each counts double. */
  inTitle: boolean;
}

/** How many mistakes each mistake of a kind counts as. */
export type MistakeWeights = Record<MistakeKind, number>;

/**
 * Weights of 报纸期刊质量管理规定 (国新出发〔2020〕10号, annex). For format it names a range of 0.1 to 0.5 by case:
 * the highest stands here.
 */
export const LEGAL_WEIGHTS: MistakeWeights = {
  character: 1,
  transposition: 1,
  grammar: 1,
  logic: 1,
  fact: 1,
  knowledge: 1,
  number: 1,
  number_style: 0.1,
  foreign: 1,
  punctuation: 0.1,
  format: 0.5,
};

/** 万分之三: the highest error rate of a newspaper, in mistakes per 10,000 characters (same rule). */
export const LEGAL_LIMIT = 3;

/** The style of numbers counts as one mistake at the most, however often it is wrong. */
const MOST: Partial<MistakeWeights> = { number_style: 1 };

/** What mistakes count as, all together. */
export function weighed(mistakes: readonly Mistakes[], weights: MistakeWeights): number {
  const sums = MISTAKE_KINDS.map((kind) => {
    const found = mistakes.filter((one) => one.kind === kind);
    const sum = found.reduce((all, { count, inTitle }) => all + count * weights[kind] * (inTitle ? 2 : 1), 0);
    return Math.min(sum, MOST[kind] ?? Infinity);
  });
  return rounded(sums.reduce((all, sum) => all + sum, 0));
}

/** Mistakes per 10,000 characters; 0 for a text without any character. */
export const errorRate = (weight: number, characters: number): number =>
  characters === 0 ? 0 : rounded((weight / characters) * 10_000);

/** To a hundredth: sums of tenths are no whole tenths in binary. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** 字数 of a story: the characters of its text as a reader sees them, without those of the title block and captions. */
export const textCharacters = ({ body }: Pick<ReadableContent, 'body'>): number =>
  body.reduce<number>((sum, block) => sum + printedCharacters(textOfBlock(block)), 0);

/** Characters of a story as a reader sees them: those of all its lines, white space left out. */
export const charactersOf = (content: ReadableContent): number =>
  linesOf(content).reduce((sum, { text }) => sum + printedCharacters(text), 0);
