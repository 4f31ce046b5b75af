import fc from 'fast-check';
import type { LinkedDecision } from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import {
  differences,
  differsFromRecord,
  replay,
} from '../../../src/plugins/newsroom/server/src/domain/record/replay';
import { PRESETS, type Run } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import { RecordInMemory } from '../../support/model/recorded-story';
import { preset } from '../../support/model/runs';
import { storyCommands, TEXTS } from '../../support/model/workflow-commands';
import { StoryInMemory } from '../../support/model/workflow-in-memory';
import { AUTHOR } from '../../support/model/workflow-members';
import { StoryModel } from '../../support/model/workflow-model';

/** How many stories go their way under each policy; `MODEL_RUNS` asks for more or fewer. */
const RUNS = Number(process.env.MODEL_RUNS ?? 25);

interface Lived {
  run: Run;
  decisions: readonly LinkedDecision[];
}

/** Stories that went any way, by the code of their policy. */
const lived = new Map<string, Lived[]>();

beforeAll(async () => {
  for (const policy of PRESETS) lived.set(policy.code, await live(policy));
}, 120_000);

async function live(policy: Policy): Promise<Lived[]> {
  const stories: Lived[] = [];
  const property = fc.asyncProperty(storyCommands(60), async (commands) => {
    const record = new RecordInMemory();
    const real = new StoryInMemory(policy, (done) => record.add(done));
    await fc.asyncModelRun(() => ({ model: new StoryModel(policy, AUTHOR, TEXTS[0]), real }), commands);
    stories.push({ run: real.run, decisions: record.decisions });
  });
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  return stories;
}

const storiesUnder = (code: string): Lived[] => lived.get(code) ?? [];

/** Those whose present text somebody decided on. */
const decided = (): Lived[] =>
  storiesUnder('three-reviews').filter(({ run, decisions }) => decisions.at(-1)?.version === run.version);

/** What a replay finds: cannot-have-beens, and parts of the run. */
function found({ run, decisions }: Lived, policy = run.policy): unknown[] {
  const course = replay(decisions, { policy });
  return [...differences(course, run), ...course.faults];
}

/** The record as releases wrote it that kept neither policies nor authors. */
const asWrittenBefore = ({ run, decisions }: Lived): Lived => ({
  run,
  decisions: decisions.map((decision) => {
    const { policy: _p, authors: _a, ...details } = decision.details ?? {};
    return { ...decision, details };
  }),
});

describe('A replay of the record', () => {
  it.each(PRESETS)('makes the run of a story that went any way under $name.en', ({ code }) => {
    expect(storiesUnder(code).flatMap((story) => found(story))).toEqual([]);
    expect(storiesUnder(code)).toHaveLength(RUNS);
  });

  it.each(PRESETS)('makes it from decisions of earlier releases under $name.en', ({ code }) => {
    expect(storiesUnder(code).flatMap((story) => found(asWrittenBefore(story)))).toEqual([]);
  });

  it('needs no policy of earlier releases', () => {
    const stories = storiesUnder('three-reviews-three-proofs').map(asWrittenBefore);
    expect(stories.flatMap((story) => found(story, preset('one-review')))).toEqual([]);
  });

  it.each<[keyof Run, (run: Run) => Partial<Run>]>([
    ['stage', ({ stage }) => ({ stage: stage === 'approved' ? 'returned' : 'approved' })],
    [
      'publication',
      ({ publication }) => ({ publication: publication === 'published' ? 'none' : 'published' }),
    ],
    ['round', ({ round }) => ({ round: round + 1 })],
    [
      'taken',
      ({ taken, digest, version }) => ({
        taken: [...taken, { step: 'final_review', by: 'admin:x', digest, version, stands: true }],
      }),
    ],
    ['digest', () => ({ digest: 'another text' })],
    ['authors', () => ({ authors: [] })],
    ['published', ({ published }) => ({ published: published ? null : { version: 1, digest: 'x' } })],
    [
      'lastPublic',
      ({ lastPublic }) => ({
        lastPublic: lastPublic ? { ...lastPublic, digest: 'x' } : { version: 1, digest: 'x' },
      }),
    ],
    ['submitter', () => ({ submitter: 'admin:x' })],
    [
      'schedules',
      ({ schedules, version, digest }) => ({ schedules: [...schedules, aSchedule(version, digest)] }),
    ],
    [
      'tombstone',
      ({ tombstone }) => ({
        tombstone: tombstone ? null : { version: 1, digest: 'x', at: '', scopes: [], note: null },
      }),
    ],
    ['override', ({ override }) => ({ override: override ? null : anOverride })],
    ['policy', ({ policy }) => ({ policy: { ...policy, reviews: policy.reviews.slice(-1) } })],
  ])('names the %s of a forged run', (part, forge) => {
    for (const { run, decisions } of decided())
      expect(differsFromRecord(decisions, { ...run, ...forge(run) }, { sequence: 1000 })).toContain(part);
  });

  it('names the text of a run that was exchanged where decisions stood on it', () => {
    const standing = decided().filter(({ run }) => run.taken.some(({ stands }) => stands));
    for (const { run, decisions } of standing) {
      const forged = { ...run, version: run.version + 1, digest: 'another text' };
      expect(differsFromRecord(decisions, forged, { sequence: 1000 })).toContain('digest');
    }
    expect(standing.length).toBeGreaterThan(0);
  });

  it('names decisions that were changed, and those behind the end of the record', () => {
    for (const { run, decisions } of decided()) {
      const [first, ...rest] = decisions;
      const changed = [{ ...(first as LinkedDecision), opinion: '另一意见' }, ...rest];
      expect(differsFromRecord(changed, run, { sequence: 1000 })).toEqual(['decisions']);
      expect(differsFromRecord(decisions, run, { sequence: 0 })).toEqual(['decisions']);
    }
  });
});

const aSchedule = (version: number, digest: string) => ({
  ...{ act: 'unpublish' as const, at: '2099-01-01T00:00:00.000Z', timeZone: 'UTC', embargo: false },
  ...{ opinion: null, note: null, by: { kind: 'admin' as const, id: 'x', name: 'x' } },
  ...{ attempts: 0, retryAt: null, held: null, version, digest },
});

const anOverride = {
  ...{ version: 1, digest: 'x', at: '', dueAt: '', countersigned: null, isReported: false },
  by: { kind: 'admin' as const, id: 'x', name: 'x' },
};
