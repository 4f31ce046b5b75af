import fc from 'fast-check';
import { PRESETS } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import { PROOFS, REVIEWS } from '../../../src/plugins/newsroom/shared/vocabulary';
import { THREE_BY_THREE } from '../../support/model/runs';
import { storyCommands, TEXTS } from '../../support/model/workflow-commands';
import { StoryInMemory } from '../../support/model/workflow-in-memory';
import { AUTHOR } from '../../support/model/workflow-members';
import { StoryModel } from '../../support/model/workflow-model';

/** How many stories go their way under each policy; `MODEL_RUNS` asks for more or fewer. */
const RUNS = Number(process.env.MODEL_RUNS ?? 100);

const agrees = (policies: fc.Arbitrary<Policy>, maxCommands: number) =>
  fc.asyncProperty(policies, storyCommands(maxCommands), async (policy, commands) => {
    const setup = () => ({
      model: new StoryModel(policy, AUTHOR, TEXTS[0]),
      real: new StoryInMemory(policy),
    });
    await fc.asyncModelRun(setup, commands);
  });

const anyVoiding = fc.record({
  reviews: fc.subarray([...REVIEWS]),
  proofs: fc.subarray([...PROOFS]),
});

describe('The workflow', () => {
  it.each(PRESETS)('does what the design says under $name.en', async (policy) => {
    await fc.assert(agrees(fc.constant(policy), 60), { numRuns: RUNS });
  });

  it('does what the design says, whatever an edit and a correction void', async () => {
    const policies = fc
      .record({ voidedByEdit: anyVoiding, voidedByCorrection: fc.option(anyVoiding) })
      .map((voiding) => ({ ...THREE_BY_THREE, ...voiding }));
    await fc.assert(agrees(policies, 60), { numRuns: RUNS });
  });
});
