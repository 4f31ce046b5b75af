import { changedBySql, sqlOn, type Changing } from '../../support/record/changed-by-sql';
import { changesOfRecord } from '../../support/record/changes/of-record';
import { changesOfRuns } from '../../support/record/changes/of-runs';
import { changesOfStories } from '../../support/record/changes/of-stories';
import { changesOfPublic, changesOfVersions } from '../../support/record/changes/of-texts';
import {
  run,
  runJson,
  type Change,
  type Json,
  type Place,
  type StoryName,
} from '../../support/record/changes/making';
import { liveRichly, type RichNewsroom } from '../../support/record/rich-newsroom';
import { faultsOf } from '../../support/record/record';
import { rewriteRecord } from '../../support/record/rewrite';
import { clearPictures } from '../../support/people/pictures';
import { act, outcomeOf, saveStory } from '../../support/people/stories';
import { lastDetails, publishedRows, tampering, traceOf } from '../../support/databases/tables';
import type { Person } from '../../support/people/people';
import { runDue } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });
let rich: RichNewsroom;

beforeAll(async () => {
  rich = await liveRichly(newsroom, staff);
}, 120_000);
afterAll(clearPictures);

/** Where the tests change something, by SQL that is undone or stays. */
const placeOf = (sql: Changing): Place => ({ ...sql, rich, newsroom });

/** What the check finds after a change, which is undone again. */
const faultsAfter = (change: Change): Promise<object[]> =>
  changedBySql(
    newsroom,
    (sql) => change(placeOf(sql)),
    () => faultsOf(newsroom),
  );

const CHANGES = [
  ...changesOfRecord(),
  ...changesOfRuns(),
  ...changesOfVersions(),
  ...changesOfPublic(),
  ...changesOfStories(),
];

describe('The check of the record', () => {
  it('finds nothing in a newsroom that lived through everything', async () => {
    expect(await faultsOf(newsroom)).toEqual([]);
  });

  it.each(CHANGES)('names %s', async (_, change, fault) => {
    expect(await faultsAfter(change)).toContainEqual(expect.objectContaining(fault));
  });

  it('names the story and the place alone where one thing was changed', async () => {
    expect(await faultsAfter(run('inReview', { submitter: 'admin:99' }))).toEqual([
      { article: rich.inReview, place: 'run', fault: 'differs', fields: ['submitter'] },
    ]);
  });

  it('finds nothing after all that', async () => {
    expect(await faultsOf(newsroom)).toEqual([]);
  });
});

/** Gives a run the signatures of the signed story, for its own text. */
const signedAsIfBy =
  (name: StoryName): Change =>
  async (sql) => {
    const model = await sql.table('newsroom_runs').where({ article: rich.signed }).first();
    const { digest, version } = await sql.table('newsroom_runs').where({ article: rich[name] }).first();
    const taken = typeof model.taken === 'string' ? JSON.parse(model.taken) : model.taken;
    const forged = taken.map((one: object) => ({ ...one, digest, version }));
    await run(name, { stage: 'approved', taken: JSON.stringify(forged) })(sql);
  };

const opinion = '请核对数字。';
const note = '更正：数字有误。';

/** What was forged, and the act that would lead the story out by it. */
const FORGED: [string, StoryName, (name: StoryName) => Change, [keyof typeof staff, string, object]][] = [
  ['published', 'inReview', signedAsIfBy, ['deskHead', 'publish', {}]],
  ['scheduled', 'inReview', signedAsIfBy, ['deskHead', 'schedule', { at: '2099-01-01T06:00:00' }]],
  ['corrected', 'corrected', signedAsIfBy, ['deskHead', 'correct', { note }]],
  [
    'restored',
    'withdrawn',
    (name) => runJson(name, 'tombstone', (tombstone) => ({ ...tombstone, note: null })),
    ['chiefEditor', 'restore', { opinion }],
  ],
  [
    'published in an emergency',
    'inReview',
    (name) => run(name, { authors: '[]' }),
    ['chiefEditor', 'override', { opinion }],
  ],
];

/** Does some work, and puts the rows of tables back. */
const undoing = <Result>(tables: string[], work: () => Promise<Result>): Promise<Result> => {
  const [table, ...rest] = tables;
  return table ? tampering(newsroom, table, () => undoing(rest, work)) : work();
};

describe('A run that somebody forged', () => {
  beforeAll(() => saveStory(staff.secondEditor, rich.corrected, { headline: '再次更正的标题' }));

  it.each(FORGED)('is not %s by, and nothing changes', async (_, name, forge, [who, act_, input]) => {
    const outcome = await tampering(newsroom, 'newsroom_runs', async () => {
      await forge(name)(placeOf(sqlOn(newsroom)));
      const before = await traceOf(newsroom, rich[name]);
      const answer = await act(staff[who] as Person, rich[name], act_, input);
      expect(await traceOf(newsroom, rich[name])).toEqual(before);
      return outcomeOf(answer);
    });

    expect(outcome).toBe('409 record_differs');
  });

  it('is not published among others, which are', async () => {
    const results = await tampering(newsroom, 'newsroom_runs', async () => {
      await signedAsIfBy('inReview')(placeOf(sqlOn(newsroom)));
      const stories = [{ documentId: rich.inReview, version: 1 }];
      return (await staff.deskHead.post('/newsroom/acts/publish', { stories })).body.results;
    });

    expect(results).toMatchObject([{ done: false, status: 409, code: 'record_differs' }]);
  });

  it('is not published at a time that nobody set: the schedule is held', async () => {
    const held = await undoing(['newsroom_runs', 'newsroom_decisions', 'newsroom_chain_heads'], async () => {
      const past = '2020-01-01T00:00:00.000Z';
      await runJson<Json[]>('embargoed', 'schedules', ([one]) => [{ ...one, at: past }])(
        placeOf(sqlOn(newsroom)),
      );
      await run('embargoed', { due_at: past })(placeOf(sqlOn(newsroom)));
      await runDue(newsroom);
      return lastDetails(newsroom, rich.embargoed);
    });

    expect(held).toMatchObject({ reason: 'record_differs', schedule: { act: 'publish' } });
    expect(await publishedRows(newsroom, rich.embargoed)).toEqual([]);
  });

  it('is told from one whose decision was rewritten, which is not published either', async () => {
    const answer = await tampering(newsroom, 'newsroom_decisions', async (decisions) => {
      await decisions.where({ article: rich.signed, act: 'approve' }).update({ actor_id: '99' });
      return act(staff.deskHead, rich.signed, 'publish');
    });

    expect(outcomeOf(answer)).toBe('409 record_differs');
    expect(answer.body.error.details.differing).toEqual(expect.arrayContaining(['decisions', 'taken']));
  });

  it('is published as it was signed where nobody forged it', async () => {
    expect(outcomeOf(await act(staff.deskHead, rich.signed, 'publish'))).toBe('200');
  });
});

describe('A record of an earlier release, which kept neither policies nor authors', () => {
  beforeAll(async () => {
    await sqlOn(newsroom).remove('newsroom_checkpoints');
    await sqlOn(newsroom).change('newsroom_chain_heads', {}, { checkpoint: null });
    await rewriteRecord(newsroom, (decision) => {
      const { policy: _p, authors: _a, ...details } = decision.details ?? {};
      return { ...decision, details: Object.keys(details).length > 0 ? details : null };
    });
  });

  it('holds', async () => {
    expect(await faultsOf(newsroom)).toEqual([]);
  });

  it('lets out what was signed, and nothing that a forged run says', async () => {
    const forged = await tampering(newsroom, 'newsroom_runs', async () => {
      await signedAsIfBy('inReview')(placeOf(sqlOn(newsroom)));
      return act(staff.deskHead, rich.inReview, 'publish');
    });

    expect(outcomeOf(forged)).toBe('409 record_differs');
    expect(outcomeOf(await act(staff.deskHead, rich.embargoed, 'publish'))).toBe('200');
    expect(await faultsOf(newsroom)).toEqual([]);
  });
});
