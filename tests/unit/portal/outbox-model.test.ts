import fc from 'fast-check';
import { demandPromises, outboxCommands, type AskedText } from '../../support/model/outbox-commands';
import { OutboxInMemory } from '../../support/model/outbox-in-memory';

/** How many correspondents send; `MODEL_RUNS` asks for more or fewer. */
const RUNS = Number(process.env.MODEL_RUNS ?? 600);

describe('The outbox', () => {
  it('hands each letter in once and loses none, over lost, late and doubled answers, killed windows and two windows', () => {
    const outcomes = new Set<string>();
    const property = fc.property(outboxCommands(60), (commands) => {
      const asked: AskedText = { headline: null };
      const real = new OutboxInMemory();
      fc.modelRun(() => ({ model: asked, real }), commands);
      outcomes.add(real.settle().state);
      demandPromises(real, asked);
    });
    fc.assert(property, { numRuns: RUNS });
    expect(outcomes).toContain('sent');
    expect(outcomes).not.toContain('sending');
  });
});
