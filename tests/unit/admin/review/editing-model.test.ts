import fc from 'fast-check';
import { editingCommands, TypedText } from '../../../support/model/editing-commands';
import { EditingInMemory } from '../../../support/model/editing-in-memory';

/** How many editors write their text; `MODEL_RUNS` asks for more or fewer. */
const RUNS = Number(process.env.MODEL_RUNS ?? 600);

describe('What is typed in the review', () => {
  it('is never lost, and never shown as saved or kept before it is', () => {
    const setup = () => {
      const real = new EditingInMemory();
      real.open();
      return { model: new TypedText(), real };
    };
    const property = fc.property(editingCommands(80), (commands) => fc.modelRun(setup, commands));
    fc.assert(property, { numRuns: RUNS });
  });
});
