import { opinionsForAuthor } from '../../../src/plugins/newsroom/server/src/domain/record/opinions';
import { RECORDED_ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';
import { aDecision } from '../../support/record/decisions';

describe('The opinions that an author reads', () => {
  it('are those of return and reject alone', () => {
    const decisions = RECORDED_ACTS.map((act) => aDecision({ act, opinion: `about ${act}` }));
    expect(opinionsForAuthor(decisions).map(({ opinion }) => opinion)).toEqual([
      'about return',
      'about reject',
    ]);
  });

  it('say what, why and when, and not who', () => {
    const decision = aDecision({ act: 'return', opinion: '请补来源。', reasonCode: 'source' });
    expect(opinionsForAuthor([decision])).toEqual([
      { act: 'return', opinion: '请补来源。', reasonCode: 'source', at: '2026-03-01T08:00:00.000Z' },
    ]);
  });

  it('keep their order', () => {
    const decisions = ['一', '二', '三'].map((opinion) => aDecision({ act: 'return', opinion }));
    expect(opinionsForAuthor(decisions).map(({ opinion }) => opinion)).toEqual(['一', '二', '三']);
  });
});
