import fc from 'fast-check';
import {
  actorKey,
  applyEdit,
  decide,
  mayChange,
  newRun,
  PRESETS,
  type Doer,
  type Run,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import { PROOFS, REVIEWS } from '../../../src/plugins/newsroom/shared/vocabulary';
import { doer, NOW, THREE_BY_THREE } from '../../support/runs';
import { storyCommands, TEXTS, type StorySystem } from '../../support/workflow-commands';
import { AUTHOR, isCorrespondent, MEMBERS, permitsOf, type Member } from '../../support/workflow-members';
import { StoryModel } from '../../support/workflow-model';
import { observationOf } from '../../support/workflow-observation';
import type { ModelEdit, ModelRequest, Observation } from '../../support/workflow-situation';

const doerOf = (member: Member): Doer =>
  doer(member.name, [...member.roles], {
    kind: isCorrespondent(member) ? 'user' : 'admin',
    permits: permitsOf(member),
  });

const NAMES = new Map(MEMBERS.map((member) => [actorKey(doerOf(member)), member.name]));
const nameOf = (key: string) => NAMES.get(key) ?? key;

/** The pure workflow on a run in memory; a text is its own digest. */
class StoryInMemory implements StorySystem {
  #run: Run;

  constructor(policy: Policy) {
    this.#run = newRun(policy, doerOf(AUTHOR), { digest: TEXTS[0] });
  }

  act({ by, plan, scheduled, ...request }: ModelRequest): Promise<string | null> {
    const verdict = decide(this.#run, {
      ...request,
      by: doerOf(by),
      now: NOW,
      plan: { ...plan, timeZone: 'UTC', embargo: false },
      scheduled: scheduled ?? undefined,
    });
    if (!verdict.allowed) return Promise.resolve(verdict.reason);
    this.#run = verdict.run;
    return Promise.resolve(null);
  }

  edit({ by, version, text }: ModelEdit): Promise<string | null> {
    if (!mayChange(this.#run, doerOf(by))) return Promise.resolve('not_editable');
    if (version !== this.#run.version) return Promise.resolve('stale_version');
    this.#run = applyEdit(this.#run, { version: version + 1, digest: text, now: NOW }).run;
    return Promise.resolve(null);
  }

  observe(): Promise<Observation> {
    const names = { person: nameOf, text: (digest: string) => digest };
    return Promise.resolve(observationOf(this.#run, this.#run.published?.digest ?? null, names));
  }
}

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
    await fc.assert(agrees(fc.constant(policy), 60), { numRuns: 100 });
  });

  it('does what the design says, whatever an edit and a correction void', async () => {
    const policies = fc
      .record({ voidedByEdit: anyVoiding, voidedByCorrection: fc.option(anyVoiding, { nil: undefined }) })
      .map((voiding) => ({ ...THREE_BY_THREE, ...voiding }));
    await fc.assert(agrees(policies, 60), { numRuns: 100 });
  });
});
