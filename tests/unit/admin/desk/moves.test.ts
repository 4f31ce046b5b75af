import { movesOf } from '../../../../src/plugins/newsroom/admin/src/pages/Desk/board/moves';
import type { Act, Stage } from '../../../../src/plugins/newsroom/shared/vocabulary';

const allowed = (...acts: Act[]) => acts.map((act) => ({ act, allowed: true }));

describe('A card of the board', () => {
  it.each<[Stage, ('first_review' | 'second_review' | 'final_review' | 1)[], Stage, Act]>([
    ['draft', ['first_review', 'final_review', 1], 'first_review', 'submit'],
    ['returned', ['second_review', 'final_review', 1], 'second_review', 'submit'],
    ['first_review', ['first_review', 'final_review', 1], 'final_review', 'approve'],
    ['final_review', ['final_review', 1], 'approved', 'approve'],
  ])('goes from %s, with %j before it, to %s', (stage, missing, to, act) => {
    expect(movesOf({ stage, missing, acts: allowed('submit', 'approve') })).toEqual([{ act, to }]);
  });

  it('goes back to its author, and nowhere by an act that the person may not take', () => {
    const story = { stage: 'second_review', missing: ['second_review', 'final_review'] } as const;
    const acts = [
      ...allowed('return'),
      { act: 'approve' as const, allowed: false, reason: 'wrong_role' as const },
    ];
    expect(movesOf({ ...story, missing: [...story.missing], acts })).toEqual([
      { act: 'return', to: 'returned' },
    ]);
    expect(movesOf({ ...story, missing: [...story.missing], acts: [] })).toEqual([]);
  });
});
