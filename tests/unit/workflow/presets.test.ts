import { completePolicy, PRESETS } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { EDITOR_ROLES, REVIEWS } from '../../../src/plugins/newsroom/shared/vocabulary';
import { after, ask, actor, preset, refusalOf, runAt, STAFF, THREE_BY_THREE } from '../../support/model/runs';

describe('The preset policies', () => {
  it('begin with 三审三校, the default', () => {
    expect(PRESETS.map(({ name }) => name.zh)).toEqual(['三审三校', '三审', '一审']);
  });

  it('have codes of their own', () => {
    expect(new Set(PRESETS.map(({ code }) => code)).size).toBe(PRESETS.length);
  });

  it.each(PRESETS)('$code names roles that exist', ({ reviews, proofs, override }) => {
    const steps = [...reviews, ...proofs].flatMap(({ roles }) => roles);
    const named = [...steps, ...(override?.roles ?? []), ...(override?.countersignRoles ?? [])];
    expect(Object.values<string>(EDITOR_ROLES)).toEqual(expect.arrayContaining(named));
  });

  it.each(PRESETS)('$code keeps the reviews in their order and ends with the last one', ({ reviews }) => {
    const stages = reviews.map(({ stage }) => stage);
    expect(stages).toEqual(REVIEWS.filter((review) => stages.includes(review)));
    expect(stages.at(-1)).toBe('final_review');
  });

  it.each(PRESETS)(
    '$code voids each of its own steps when the text changes',
    ({ reviews, proofs, voidedByEdit }) => {
      expect(voidedByEdit.reviews).toEqual(reviews.map(({ stage }) => stage));
      expect(voidedByEdit.proofs).toEqual(proofs.map(({ number }) => number));
    },
  );

  it.each(PRESETS)(
    '$code voids by a correction nothing that another edit would leave',
    ({ voidedByCorrection, ...policy }) => {
      const { reviews, proofs } = voidedByCorrection ?? policy.voidedByEdit;
      expect(policy.voidedByEdit.reviews).toEqual(expect.arrayContaining(reviews));
      expect(policy.voidedByEdit.proofs).toEqual(expect.arrayContaining(proofs));
    },
  );

  it.each(PRESETS)(
    '$code gives the emergency to the chief editor, and a day for the countersign',
    ({ override }) => {
      expect(override).toMatchObject({ roles: [EDITOR_ROLES.chiefEditor], countersignWithin: 24 * 60 });
    },
  );

  it('三审三校 separates the readers of the first and third proof', () => {
    expect(preset('three-reviews-three-proofs').separateProofs).toEqual([[1, 3]]);
  });
});

describe('The way to the public', () => {
  it('takes three signatures and no proof under 三审', () => {
    const policy = preset('three-reviews');
    const reviewers = [STAFF.editor, STAFF.deskHead, STAFF.chief];
    const run = reviewers.reduce(
      (now, by) => after(now, ask('approve', by)),
      runAt('first_review', { policy }),
    );
    expect(refusalOf(run, ask('publish', STAFF.chief))).toBeNull();
  });

  it.each([EDITOR_ROLES.deskHead, EDITOR_ROLES.chiefEditor])(
    'takes one signature of the %s under 一审',
    (role) => {
      const run = runAt('final_review', { policy: preset('one-review'), taken: [] });
      const signed = after(run, ask('approve', actor('signer', [role])));
      expect(signed.stage).toBe('approved');
      expect(refusalOf(signed, ask('publish', STAFF.chief))).toBeNull();
    },
  );

  it('is not open to the editor under 一审', () => {
    const run = runAt('final_review', { policy: preset('one-review'), taken: [] });
    expect(refusalOf(run, ask('approve', STAFF.editor))).toBe('wrong_role');
  });
});

describe('A stored policy', () => {
  const { override, voidedByCorrection, ...older } = THREE_BY_THREE;

  it('has a rule that its version did not know as the preset of its code has it', () => {
    expect(completePolicy(older)).toEqual({ ...older, override, voidedByCorrection });
  });

  it('keeps what the paper changed, and what it wants none of', () => {
    const changed = { ...older, proofs: [], override: null, voidedByCorrection: null };
    expect(completePolicy(changed)).toEqual(changed);
  });

  it('of the paper’s own gets nothing', () => {
    expect(completePolicy({ ...older, code: 'our-own' })).toEqual({ ...older, code: 'our-own' });
  });
});
