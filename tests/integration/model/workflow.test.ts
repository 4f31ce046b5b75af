import fc from 'fast-check';
import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { preset } from '../../support/runs';
import { hireCast, StoryOverHttp, type Cast } from '../../support/story-over-http';
import { checkRecord } from '../../support/record';
import { storyCommands, TEXTS } from '../../support/workflow-commands';
import { AUTHOR } from '../../support/workflow-members';
import { StoryModel } from '../../support/workflow-model';

let newsroom: Newsroom;
let cast: Cast;

beforeAll(async () => {
  newsroom = await startNewsroom();
  cast = await hireCast(newsroom);
});
afterAll(() => newsroom.stop());

const POLICY = preset('three-reviews-three-proofs');

describe('A running newsroom', () => {
  it('does with a story what the design says, and records it without a fault', async () => {
    const property = fc.asyncProperty(storyCommands(25), async (commands) => {
      const model = new StoryModel(POLICY, AUTHOR, TEXTS[0]);
      const real = await StoryOverHttp.submit(cast, TEXTS[0]);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      expect(await real.history()).toEqual(model.log);
    });
    await fc.assert(property, { numRuns: 15, endOnFailure: true });
    const { decisions, faults } = await checkRecord(newsroom);
    expect(faults).toEqual([]);
    expect(decisions).toBeGreaterThan(15);
  }, 240_000);
});
