import {
  emptyForm,
  inputOf,
  isComplete,
  type ActForm,
} from '../../../../src/plugins/newsroom/admin/src/components/acts/needs';
import { actInput } from '../../../../src/plugins/newsroom/shared/contracts/acts';
import { ACTS, type Act } from '../../../../src/plugins/newsroom/shared/vocabulary';

const PLACE = { version: 3, stage: 'approved' } as const;
const SEEN = { ...PLACE, missing: ['final_review' as const, 2 as const, 3 as const] };
const NEVER_PUBLIC = { lastPublic: null, digest: 'new', returned: null };
const CHANGED = { lastPublic: { version: 1, digest: 'old' }, digest: 'new', returned: null };
const RETURN = { by: '编辑乙', at: '2030-01-01T06:00:00.000Z', opinion: '请核实', reasonCode: null };
const AS_RETURNED = {
  ...NEVER_PUBLIC,
  returned: {
    ...RETURN,
    act: 'return' as const,
    fromStage: 'first_review' as const,
    version: 1,
    digest: 'new',
  },
};
const CHANGED_SINCE = { ...AS_RETURNED, digest: 'newer' };
const REOPENED = { ...AS_RETURNED, returned: { ...AS_RETURNED.returned, act: 'reopen' as const } };

type Seen = Parameters<typeof isComplete>[2];

const form = (part: Partial<ActForm> = {}): ActForm => ({
  ...emptyForm({ publication: 'none' }),
  ...part,
});

const everything = form({
  opinion: '同意',
  reasonCode: 'R1',
  note: '更正数字。',
  at: '2030-01-01T06:00',
  mistakes: { character: { inText: 2, inTitle: 1 }, punctuation: { inText: 0, inTitle: 0 } },
});

describe('The form of an act', () => {
  it.each(ACTS)('sends what the act takes and nothing else: %s', (act) => {
    expect(actInput(act).parse(inputOf(act, everything, SEEN))).toMatchObject({ ...PLACE, opinion: '同意' });
  });

  it('says which proof it is', () => {
    expect(inputOf('proof', form(), SEEN)).toHaveProperty('proof', 2);
    expect(inputOf('approve', form(), SEEN)).not.toHaveProperty('proof');
  });

  it('sends the mistakes that were counted', () => {
    expect(inputOf('proof', everything, SEEN).mistakes).toEqual([
      { kind: 'character', count: 2, inTitle: false },
      { kind: 'character', count: 1, inTitle: true },
    ]);
  });

  it('names a zone only where another than the paper’s was chosen', () => {
    expect(inputOf('schedule', everything, SEEN)).not.toHaveProperty('timeZone');
    const inUtc = { ...everything, timeZone: 'UTC' };
    expect(inputOf('schedule', inUtc, SEEN)).toHaveProperty('timeZone', 'UTC');
  });

  it.each<[Act, Partial<ActForm>, Seen, boolean]>([
    ['submit', {}, NEVER_PUBLIC, true],
    ['submit', {}, AS_RETURNED, false],
    ['submit', { opinion: '已与单位核对，原文无误。' }, AS_RETURNED, true],
    ['submit', {}, CHANGED_SINCE, true],
    ['submit', {}, REOPENED, true],
    ['approve', {}, NEVER_PUBLIC, true],
    ['return', {}, NEVER_PUBLIC, false],
    ['return', { opinion: '请核实' }, NEVER_PUBLIC, true],
    ['takeover', {}, NEVER_PUBLIC, false],
    ['publish', {}, NEVER_PUBLIC, true],
    ['publish', {}, CHANGED, false],
    ['publish', { note: '更正' }, CHANGED, true],
    ['correct', { opinion: '改正' }, CHANGED, false],
    ['schedule', {}, NEVER_PUBLIC, false],
    ['schedule', { at: '2030-01-01T06:00' }, NEVER_PUBLIC, true],
    ['schedule', { at: '2030-01-01T06:00', scheduled: 'unpublish' }, CHANGED, false],
    ['withdraw', { opinion: '失实', scopes: [] }, CHANGED, false],
    ['withdraw', { opinion: '失实' }, CHANGED, true],
  ])('of %s with %j is complete or not', (act, part, seen, isSo) => {
    expect(isComplete(act, form(part), seen)).toBe(isSo);
  });
});
