import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import type { Act, ProofNumber, Review, Stage } from '../../../src/plugins/newsroom/shared/vocabulary';
import { ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';
import {
  actorKey,
  decide,
  PRESETS,
  type Actor,
  type EntitledActor,
  type Request,
  type Run,
  type Schedule,
  type TakenStep,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';

/** The digest of the text that a built run holds. */
export const DIGEST = 'digest-of-the-text';

/** When built requests are made. */
export const NOW = '2026-03-01T08:00:00.000Z';

/** Another time, so many seconds after `NOW`. */
export const secondsLater = (seconds: number): string =>
  new Date(Date.parse(NOW) + seconds * 1000).toISOString();

/** 三审三校, the policy that built runs are under. */
export const THREE_BY_THREE = preset('three-reviews-three-proofs');

/** The preset policy of this code. */
export function preset(code: string): Policy {
  const found = PRESETS.find((policy) => policy.code === code);
  if (!found) throw new Error(`No preset ${code}`);
  return found;
}

/** Somebody with these roles whom every act is permitted to, unless `permits` says else. */
export function actor(
  id: string,
  roles: string[] = [],
  overrides: Partial<EntitledActor> = {},
): EntitledActor {
  return { kind: 'admin', id, name: `name of ${id}`, roles, permits: ACTS, ...overrides };
}

/** One person for each role of the presets, and the author of built runs. */
export const STAFF = {
  author: actor('author', [], { kind: 'user', permits: ['submit', 'recall'] }),
  editor: actor('editor', ['newsroom-editor']),
  deskHead: actor('desk-head', ['newsroom-desk-head']),
  chief: actor('chief', ['newsroom-chief-editor']),
  proofreader: actor('proofreader', ['newsroom-proofreader']),
};

/** A run in first review, submitted by its author, with overrides. */
export function aRun(overrides: Partial<Run> = {}): Run {
  return {
    stage: 'first_review',
    publication: 'none',
    round: 1,
    policy: THREE_BY_THREE,
    authors: [actorKey(STAFF.author)],
    namesakes: [],
    submitter: actorKey(STAFF.author),
    holder: null,
    taken: [],
    version: 1,
    digest: DIGEST,
    published: null,
    lastPublic: null,
    schedules: [],
    tombstone: null,
    override: null,
    ...overrides,
  };
}

/** A standing decision on the built text. */
export function took(
  step: Review | ProofNumber,
  by: Pick<Actor, 'kind' | 'id'>,
  overrides: Partial<TakenStep> = {},
): TakenStep {
  return { step, by: actorKey(by), version: 1, digest: DIGEST, stands: true, ...overrides };
}

const REVIEWED: Record<Stage, readonly TakenStep[]> = {
  draft: [],
  first_review: [],
  second_review: [took('first_review', STAFF.editor)],
  final_review: [took('first_review', STAFF.editor), took('second_review', STAFF.deskHead)],
  approved: [
    took('first_review', STAFF.editor),
    took('second_review', STAFF.deskHead),
    took('final_review', STAFF.chief),
  ],
  returned: [],
  rejected: [],
};

/** A run at a stage, with the reviews that lead there. */
export const runAt = (stage: Stage, overrides: Partial<Run> = {}): Run =>
  aRun({ stage, taken: REVIEWED[stage], ...overrides });

/** The three proofs of the built text, by two persons. */
export const PROOFREAD: readonly TakenStep[] = [
  took(1, actor('p1')),
  took(2, actor('p1')),
  took(3, actor('p2')),
];

/** A run that is approved and proofread: the next act is to publish. */
export const readyRun = (overrides: Partial<Run> = {}): Run =>
  runAt('approved', { taken: [...REVIEWED.approved, ...PROOFREAD], ...overrides });

const TEXT = { version: 1, digest: DIGEST };

/** A run that the public sees. */
export const publishedRun = (overrides: Partial<Run> = {}): Run =>
  readyRun({
    publication: 'published',
    published: TEXT,
    lastPublic: overrides.published ?? TEXT,
    ...overrides,
  });

type Holder = NonNullable<Run['holder']>;

/** The built text, to be published an hour after `NOW`. */
export const aSchedule = (overrides: Partial<Schedule> = {}): Schedule => ({
  act: 'publish',
  at: secondsLater(3600),
  timeZone: 'Asia/Shanghai',
  embargo: false,
  version: 1,
  digest: DIGEST,
  opinion: null,
  note: '更正数字。',
  by: identityOf(STAFF.chief),
  attempts: 0,
  retryAt: null,
  held: null,
  ...overrides,
});

/** A run that is ready and has its times set. */
export const scheduledRun = (
  schedules: readonly Schedule[] = [aSchedule()],
  overrides: Partial<Run> = {},
): Run => readyRun({ publication: 'scheduled', schedules, ...overrides });

/** A run that was withdrawn an hour before `NOW`. */
export const withdrawnRun = (overrides: Partial<Run> = {}): Run =>
  readyRun({
    publication: 'withdrawn',
    lastPublic: TEXT,
    tombstone: {
      version: 1,
      digest: DIGEST,
      at: secondsLater(-3600),
      scopes: ['web', 'app', 'partners'],
      note: null,
    },
    ...overrides,
  });

/** Somebody without rights, as runs remember a person. */
export const identityOf = ({ kind, id, name }: Actor): Actor => ({ kind, id, name });

/** A claim of the next minute. */
export const claimOf = (by: Actor, until = secondsLater(60)): Holder => ({
  ...identityOf(by),
  since: NOW,
  until,
});

/** Asks for an act on the present version, with a reason and a note. */
export const ask = (act: Act, by: EntitledActor, overrides: Partial<Request> = {}): Request => ({
  act,
  by,
  version: 1,
  now: NOW,
  opinion: '请核对数字。',
  note: '更正数字。',
  ...overrides,
});

/** The code that a request is refused with, or `null` where it is allowed. */
export function refusalOf(run: Run, request: Request): string | null {
  const verdict = decide(run, request);
  return verdict.allowed ? null : verdict.reason;
}

/** The run after an act that must be allowed. */
export function after(run: Run, request: Request): Run {
  const verdict = decide(run, request);
  if (!verdict.allowed) throw new Error(`${request.act} was refused: ${verdict.reason}`);
  return verdict.run;
}
