import {
  ACT_LABELS,
  ACTS,
  PROOFS,
  PUBLICATION_LABELS,
  PUBLICATIONS,
  RECORDED_ACTS,
  REVIEWS,
  STAGE_LABELS,
  STAGES,
} from '../../../src/plugins/newsroom/shared/vocabulary';

const zh = (labels: Record<string, { zh: string }>) => Object.values(labels).map((label) => label.zh);

describe('The words of the newsroom', () => {
  it('count three reviews, which are stages, and three proofs', () => {
    expect(STAGES).toEqual(expect.arrayContaining([...REVIEWS]));
    expect([REVIEWS.length, PROOFS.length]).toEqual([3, 3]);
  });

  it('have a label for each stage, publication and recorded act', () => {
    expect(Object.keys(STAGE_LABELS).sort()).toEqual([...STAGES].sort());
    expect(Object.keys(PUBLICATION_LABELS).sort()).toEqual([...PUBLICATIONS].sort());
    expect(Object.keys(ACT_LABELS).sort()).toEqual([...RECORDED_ACTS].sort());
  });

  it('give no two stages, publications or acts one name', () => {
    expect(new Set(zh(STAGE_LABELS)).size).toBe(STAGES.length);
    expect(new Set(zh(PUBLICATION_LABELS)).size).toBe(PUBLICATIONS.length);
    expect(new Set(zh(ACT_LABELS)).size).toBe(RECORDED_ACTS.length);
  });

  it('record every act', () => {
    expect(RECORDED_ACTS).toEqual(expect.arrayContaining([...ACTS]));
  });
});
