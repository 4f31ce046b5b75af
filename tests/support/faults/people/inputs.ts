import {
  WITHDRAWAL_SCOPES,
  type Act,
  type Publication,
} from '../../../../src/plugins/newsroom/shared/vocabulary';
import { chance, numberBetween, oneOf } from '../chance';

/** A story as somebody sees it who wants to act. */
export interface Seen {
  version: number;
  publication: Publication;
}

const OPINION = '请核对数字。';
const NOTE = '更正:数字有误,现已改正。';

/** A time some seconds from now. */
const soon = (seconds: number): string =>
  new Date(Date.now() + numberBetween(500, seconds * 1000)).toISOString();

/** Now and then somebody forgets what an act asks for. */
const mostly = (fields: object): object => (chance(97) ? fields : {});

const plan = ({ publication }: Pick<Seen, 'publication'>): object =>
  publication === 'published' || (publication === 'scheduled' && chance(50))
    ? { act: 'unpublish', at: soon(10) }
    : { act: 'publish', at: soon(5), embargo: chance(40), ...mostly({ note: NOTE }) };

const EXTRAS: Partial<Record<Act, (seen: Pick<Seen, 'publication'>) => object>> = {
  publish: () => mostly({ note: NOTE }),
  schedule: plan,
  unschedule: () => (chance(50) ? {} : { act: oneOf(['publish', 'unpublish']) }),
  correct: () => mostly({ note: NOTE }),
  withdraw: () => ({ note: NOTE, scopes: WITHDRAWAL_SCOPES.slice(0, numberBetween(1, 4)) }),
  restore: () => mostly({ note: NOTE }),
  override: () => mostly({ note: NOTE }),
};

/** What somebody sends with an act. */
export const inputFor = (act: Act, { publication }: Pick<Seen, 'publication'>): object => ({
  ...mostly({ opinion: OPINION }),
  ...EXTRAS[act]?.({ publication }),
});
