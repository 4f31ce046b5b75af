import {
  BULK_ACTS,
  bulkInputOf,
  EMPTY_FORM,
  isComplete,
} from '../../../../src/plugins/newsroom/admin/src/components/bulk/bulk-acts';
import { bulkInput } from '../../../../src/plugins/newsroom/shared/contracts/acts';

const STORIES = [
  { documentId: 'a', version: 3, stage: 'first_review', proof: 2, headline: '甲' },
  { documentId: 'b', version: 1, stage: 'draft', proof: null, headline: '乙' },
] as const;

const FILLED = {
  opinion: ' 同意 ',
  reasonCode: ' shi-shi-dai-he ',
  at: '2026-12-01T06:00',
  timeZone: 'Asia/Shanghai',
};

describe('an act on several stories', () => {
  it.each(BULK_ACTS)('is sent as the server takes it: %s', (act) => {
    const input = bulkInput(act).parse(bulkInputOf(act, FILLED, STORIES));
    expect(input).toMatchObject({
      stories: [
        { documentId: 'a', version: 3, stage: 'first_review' },
        { documentId: 'b', version: 1, stage: 'draft' },
      ],
      opinion: '同意',
    });
  });

  it('says of each story which proof it is', () => {
    const { stories } = bulkInputOf('proof', FILLED, STORIES);
    expect(stories.map(({ proof }) => proof)).toEqual([2, undefined]);
  });

  it('says when a publication is set for, and other acts do not', () => {
    expect(bulkInputOf('schedule', FILLED, STORIES)).toMatchObject({ at: '2026-12-01T06:00' });
    expect(bulkInputOf('publish', FILLED, STORIES)).not.toHaveProperty('at');
  });

  it('gives the reason of a return, and other acts give none', () => {
    const reasoned = BULK_ACTS.filter((act) => 'reasonCode' in bulkInputOf(act, FILLED, STORIES));
    expect(reasoned).toEqual(['return']);
    expect(bulkInputOf('return', FILLED, STORIES)).toMatchObject({ reasonCode: 'shi-shi-dai-he' });
    expect(bulkInputOf('return', EMPTY_FORM, STORIES)).not.toHaveProperty('reasonCode');
  });

  it('says that proofs found nothing', () => {
    expect(bulkInputOf('proof', EMPTY_FORM, STORIES)).toMatchObject({ mistakes: [] });
  });

  it('needs a word where stories are returned, and a time where they are scheduled', () => {
    const missing = BULK_ACTS.filter((act) => !isComplete(act, EMPTY_FORM));
    expect(missing).toEqual(['return', 'schedule']);
    expect(BULK_ACTS.every((act) => isComplete(act, FILLED))).toBe(true);
    expect(isComplete('return', { ...FILLED, opinion: '  ' })).toBe(false);
  });
});
