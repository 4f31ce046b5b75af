import {
  FIRST_REASONS,
  isWholeList,
  withCodes,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { reasonsInput } from '../../../src/plugins/newsroom/shared/contracts/reasons';
import { REASONED_ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';

const written = (zh: string, code?: string) => ({
  ...(code && { code }),
  name: { en: 'A reason', zh },
  acts: ['return' as const],
  isActive: true,
});

describe('The first list of reasons', () => {
  it('is one that a paper could have written, with a code each', () => {
    const reasons = FIRST_REASONS.map((reason) => ({ ...reason }));
    expect(reasonsInput.parse({ version: 0, reasons }).reasons).toEqual(reasons);
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
  });

  it('has something for every act that needs a reason', () => {
    const offered = new Set(FIRST_REASONS.flatMap(({ acts }) => acts));
    expect(REASONED_ACTS.filter((act) => !offered.has(act))).toEqual([]);
  });
});

describe('A list of reasons', () => {
  it('gives a new reason a code of its Chinese name, and leaves the others theirs', () => {
    const codes = withCodes([written('另有安排', 'other'), written('版面已满'), written('版面已满')]);
    expect(codes.map(({ code }) => code)).toEqual(['other', 'ban-mian-yi-man', 'ban-mian-yi-man-2']);
  });

  it('is whole with every reason there is, once, in any order, and new ones', () => {
    const known = withCodes([written('一', 'one'), written('二', 'two')]);
    const isWhole = (...codes: (string | undefined)[]) =>
      isWholeList(
        codes.map((code) => written('新', code)),
        known,
      );
    expect(isWhole('two', undefined, 'one')).toBe(true);
    expect([isWhole('one'), isWhole('one', 'one', 'two'), isWhole('one', 'two', 'three')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
