import { all, DIGEST, inRun, inVersion, PERSON, run, runJson, type Json, type NamedChange } from './making';

const withoutReviews = (policy: { reviews: object[] }) => ({ ...policy, reviews: policy.reviews.slice(-1) });
const approvedBy = (taken: object[]) => [
  ...taken,
  { step: 'second_review', by: 'admin:99', version: 1, digest: DIGEST, stands: true },
];

const CHANGES_OF_RUNS: NamedChange[] = [
  ['a story approved that is in review', run('inReview', { stage: 'approved' }), inRun('stage')],
  ['an approval added', runJson<object[]>('inReview', 'taken', approvedBy), inRun('taken')],
  [
    'approvals that stand for another text',
    runJson<object[]>('signed', 'taken', (taken) => taken.map((one: object) => ({ ...one, digest: DIGEST }))),
    inRun('taken'),
  ],
  [
    'an approval in the name of another person',
    runJson<object[]>('signed', 'taken', (taken) => taken.map((one: object) => ({ ...one, by: 'admin:99' }))),
    inRun('taken'),
  ],
  [
    'a draft that nobody saw made a signed one',
    all(run('draft', { stage: 'approved', round: 1 }), runJson<object[]>('draft', 'taken', approvedBy)),
    inRun('stage', 'round', 'taken'),
  ],
  ['its authors taken away', run('inReview', { authors: '[]' }), inRun('authors')],
  [
    'another author',
    runJson<string[]>('signed', 'authors', (authors) => [...authors, 'admin:99']),
    inRun('authors'),
  ],
  ['another submitter', run('inReview', { submitter: 'admin:99' }), inRun('submitter')],
  ['another round', run('returned', { round: 2 }), inRun('round')],
  ['a claim taken away', run('inReview', { holder: null }), inRun('holder')],
  [
    'a claim of another person',
    runJson('inReview', 'holder', (holder) => ({ ...holder, ...PERSON })),
    inRun('holder'),
  ],
  [
    'a policy with fewer reviews',
    runJson<{ reviews: object[] }>('inReview', 'policy', withoutReviews),
    inRun('policy'),
  ],
  ['a returned story made a rejected one', run('returned', { stage: 'rejected' }), inRun('stage')],
  [
    'a public story hidden in its run',
    run('corrected', { publication: 'none', published: null }),
    inRun('publication', 'published'),
  ],
  [
    'another published digest in the run',
    runJson('corrected', 'published', (published) => ({ ...published, digest: DIGEST })),
    inRun('published'),
  ],
  [
    'what the public saw last',
    run('withdrawn', { last_public: JSON.stringify({ version: 1, digest: DIGEST }) }),
    inRun('lastPublic'),
  ],
  [
    'a withdrawal undone',
    run('withdrawn', { publication: 'none', tombstone: null }),
    inRun('publication', 'tombstone'),
  ],
  [
    'the note of a tombstone',
    runJson('withdrawn', 'tombstone', (tombstone) => ({ ...tombstone, note: null })),
    inRun('tombstone'),
  ],
  [
    'the scopes of a tombstone',
    runJson('withdrawn', 'tombstone', (tombstone) => ({ ...tombstone, scopes: [] })),
    inRun('tombstone'),
  ],
  [
    'the time of a tombstone',
    runJson('withdrawn', 'tombstone', (tombstone) => ({ ...tombstone, at: '2020-01-01T00:00:00.000Z' })),
    inRun('tombstone'),
  ],
  [
    'a tombstone of a story that came back',
    run('restored', { tombstone: JSON.stringify({ version: 1 }) }),
    inRun('tombstone'),
  ],
  ['an emergency forgotten', run('overridden', { override: null }), inRun('override')],
  [
    'a countersign that nobody gave',
    runJson('overridden', 'override', (override) => ({
      ...override,
      countersigned: { by: PERSON, at: override.at },
    })),
    inRun('override'),
  ],
  [
    'another person behind an emergency',
    runJson('overridden', 'override', (override) => ({ ...override, by: PERSON })),
    inRun('override'),
  ],
  [
    'more time for a countersign',
    runJson('overridden', 'override', (override) => ({ ...override, dueAt: '2099-01-01T00:00:00.000Z' })),
    inRun('override'),
  ],
  ['a schedule taken away', run('embargoed', { schedules: '[]' }), inRun('schedules')],
  [
    'the time of a schedule',
    runJson<Json[]>('embargoed', 'schedules', ([one]) => [{ ...one, at: '2020-01-01T00:00:00.000Z' }]),
    inRun('schedules'),
  ],
  [
    'an embargo lifted',
    runJson<Json[]>('embargoed', 'schedules', ([one]) => [{ ...one, embargo: false }]),
    inRun('schedules'),
  ],
  [
    'a schedule of another person',
    runJson<Json[]>('embargoed', 'schedules', ([one]) => [{ ...one, by: PERSON }]),
    inRun('schedules'),
  ],
  [
    'a schedule held without a word',
    runJson<Json[]>('embargoed', 'schedules', ([one]) => [
      { ...one, held: { reason: 'failed', at: one?.at } },
    ]),
    inRun('schedules'),
  ],
  ['a schedule that no scheduler finds', run('embargoed', { due_at: null }), inRun('dueAt')],
  ['a schedule that no list shows', run('embargoed', { scheduled_for: null }), inRun('scheduledFor')],
  ['an embargo that no site finds', run('embargoed', { is_embargoed: false }), inRun('isEmbargoed')],
  [
    'a countersign that nobody misses',
    run('overridden', { countersign_due_at: null }),
    inRun('countersignDueAt'),
  ],
  ['a story that waits for nobody', run('inReview', { waits_for: '' }), inRun('waitsFor')],
  [
    'a run deleted',
    (sql) => sql.remove('newsroom_runs', { article: sql.rich.inReview }),
    { place: 'run', fault: 'missing' },
  ],
  ['the version of a run', run('signed', { version: 2 }), inVersion(2, 'missing')],
];

/** Runs and their index columns. */
export const changesOfRuns = (): NamedChange[] => CHANGES_OF_RUNS;
