import type { ParsedContributor } from '../../../../../shared/parsed-page';
import type { ContributorList } from '../people/contributors';

/** A byline as printed; the body goes on at `end`. */
export interface Byline {
  raw: string;
  end: number;
  dateline: string | null;
  contributors: ParsedContributor[];
  /** The departments that it names (市司法局). */
  offices: string[];
  /** False where the printed names could be read in another way. */
  isSure: boolean;
  /** A role without a name, such as “（记者  ）”. */
  isEmpty: boolean;
  /** A bracket that opens in front of the names and is not closed; `raw` is without it. */
  stray: string | null;
}

const AGENCIES = ['新华社', '中新社', '新华网', '中新网', '人民网', '法新社', '路透社', '央视'];

/** The news agency that a printed text names. */
export function agencyOf(printed: string): ParsedContributor[] {
  const name = AGENCIES.find((agency) => printed.includes(agency));
  return name === undefined ? [] : [{ role: 'agency', name, title: null }];
}

/** A byline that fills its text. */
export function wholeByline(raw: string, dateline: string | null, list: ContributorList): Byline {
  return { raw, end: raw.length, dateline, ...list, isEmpty: false, stray: null };
}
