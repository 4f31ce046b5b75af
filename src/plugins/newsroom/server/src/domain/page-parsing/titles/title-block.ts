import { isPlaceOrDepartment } from '../people/departments';
import { kickerScore } from './kicker-cues';
import { NEAR, pairScore } from './pair-score';
import { isColumnName } from './columns';

/** The lines of a title block by their roles. */
export interface TitleBlock {
  columns: string[];
  kicker: string | null;
  headline: string | null;
  subhead: string | null;
  /** How many of the last lines are too many for a title block: a list or a poem that the body keeps. */
  restCount: number;
  /** Whether lines were put together into one field. */
  isJoined: boolean;
  /** Whether another reading of the lines is nearly as likely. */
  isNear: boolean;
}

const MOST_TITLE_LINES = 5;

/** Reads column, kicker (引题), headline (主题) and subhead (副题) from the lines of a title block. */
export function readTitleBlock(lines: readonly string[]): TitleBlock {
  const columns = leadingColumns(lines);
  const titles = lines.slice(columns.length);
  const block = {
    columns,
    kicker: null,
    headline: null,
    subhead: null,
    restCount: 0,
    isJoined: false,
    isNear: false,
  };
  const [first, second, ...others] = titles;
  if (first === undefined) return block;
  if (second === undefined) return { ...block, headline: first };
  if (titles.length > MOST_TITLE_LINES) return { ...block, headline: first, restCount: titles.length - 1 };
  return { ...block, ...(others.length === 0 ? readPair(first, second) : readThree(first, second, others)) };
}

function leadingColumns(lines: readonly string[]): string[] {
  let count = 0;
  while (count < lines.length - 1 && isColumnName(lines[count] ?? '')) count += 1;
  return lines.slice(0, count);
}

type Roles = Pick<TitleBlock, 'kicker' | 'headline' | 'subhead' | 'isJoined' | 'isNear'>;

/** A place or department alone under the headline is its kicker, printed late. */
function readPair(first: string, second: string): Roles {
  const isLateKicker = isPlaceOrDepartment(second) && !isPlaceOrDepartment(first);
  if (isLateKicker) return roles(second, first, null);
  if (second.startsWith('——')) return roles(null, first, second);
  const score = pairScore(first, second);
  const read = score > 0 ? roles(first, second, null) : roles(null, first, second);
  return { ...read, isNear: Math.abs(score) < NEAR };
}

function readThree(first: string, second: string, others: readonly string[]): Roles {
  const isHeadlineFirst =
    /^(?:——|——|--)/.test(second) || (kickerScore(first, second) < -3 && !isPlaceOrDepartment(first));
  if (isHeadlineFirst) return { ...roles(null, first, [second, ...others].join(' ')), isJoined: true };
  return { ...roles(first, second, others.join(' ')), isJoined: others.length > 1 };
}

function roles(kicker: string | null, headline: string, subhead: string | null): Roles {
  return { kicker, headline, subhead, isJoined: false, isNear: false };
}
