import fc from 'fast-check';
import { preset } from '../../support/model/runs';
import { hireCast, StoryOverHttp } from '../../support/model/story-over-http';
import { checkRecord, faultsOf } from '../../support/record/record';
import { storyCommands, TEXTS } from '../../support/model/workflow-commands';
import { AUTHOR } from '../../support/model/workflow-members';
import { StoryModel } from '../../support/model/workflow-model';
import { useEmptyNewsroom } from '../../support/use-newsroom';

/** How many stories go their way; `MODEL_RUNS` asks for more than a quick check does. */
const RUNS = Number(process.env.MODEL_RUNS ?? 15);
/** Sign-ins hold for half an hour, so after this many stories other people come. */
const SHIFT = 100;
const LONGEST_RUN = 15_000;

const { newsroom } = useEmptyNewsroom();

const POLICY = preset('three-reviews-three-proofs');

describe('A running newsroom', () => {
  it(
    'does with a story what the design says, and records it without a fault',
    async () => {
      for (let left = RUNS; left > 0; left -= SHIFT) {
        const cast = await hireCast(newsroom);
        const property = fc.asyncProperty(storyCommands(25), async (commands) => {
          const model = new StoryModel(POLICY, AUTHOR, TEXTS[0]);
          const real = await StoryOverHttp.submit(cast, TEXTS[0]);
          await fc.asyncModelRun(() => ({ model, real }), commands);
          expect(await real.history()).toEqual(model.log);
        });
        await fc.assert(property, { numRuns: Math.min(left, SHIFT), endOnFailure: true });
      }
      const { decisions, faults } = await checkRecord(newsroom);
      expect(faults).toEqual([]);
      expect(decisions).toBeGreaterThan(RUNS);
      expect(await faultsOf(newsroom)).toEqual([]);
    },
    60_000 + RUNS * LONGEST_RUN,
  );
});
