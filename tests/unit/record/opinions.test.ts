import { opinionsForAuthor } from '../../../src/plugins/newsroom/server/src/domain/record/opinions';
import { RECORDED_ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';
import { aDecision } from '../../support/record/decisions';

describe('The opinions that an author reads', () => {
  it('are those of return and reject alone', () => {
    const decisions = RECORDED_ACTS.map((act) => aDecision({ act, opinion: `about ${act}` }));
    expect(opinionsForAuthor(decisions, []).map(({ opinion }) => opinion)).toEqual([
      'about return',
      'about reject',
    ]);
  });

  it('say what, why and when, and not who', () => {
    const decision = aDecision({ act: 'return', opinion: '请补来源。', reasonCode: 'source' });
    const told = { act: 'return', opinion: '请补来源。', reasonCode: 'source', at: decision.at };
    expect(opinionsForAuthor([decision], [])).toEqual([{ ...told, reason: null }]);
    const name = { en: 'Sources', zh: '来源不明' };
    expect(opinionsForAuthor([decision], [{ code: 'source', name }])).toEqual([{ ...told, reason: name }]);
  });

  it('keep their order', () => {
    const decisions = ['一', '二', '三'].map((opinion) => aDecision({ act: 'return', opinion }));
    expect(opinionsForAuthor(decisions, []).map(({ opinion }) => opinion)).toEqual(['一', '二', '三']);
  });
});
