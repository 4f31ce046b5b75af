import { contentDigest } from '../../../src/plugins/newsroom/server/src/domain/article/content';
import { changedBySql, sqlOn, type Changing } from '../../support/record/changed-by-sql';
import { EARLIER_DAY, liveRichly, type RichNewsroom } from '../../support/record/rich-newsroom';
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

type StoryName = Exclude<keyof RichNewsroom, 'reporters' | 'picture'>;
type Change = (sql: Changing) => Promise<unknown>;

/** What the check finds after a change, which is undone again. */
const faultsAfter = (change: Change): Promise<object[]> =>
  changedBySql(newsroom, change, () => faultsOf(newsroom));

const DIGEST = '0'.repeat(64);
const PERSON = { kind: 'admin', id: '99', name: '冒名者' };

const run =
  (name: StoryName, columns: object): Change =>
  (sql) =>
    sql.change('newsroom_runs', { article: rich[name] }, columns);
const runJson =
  (name: StoryName, column: string, change: (value: any) => unknown): Change =>
  (sql) =>
    sql.changeJson('newsroom_runs', { article: rich[name] }, [column, change]);
const version =
  (name: StoryName, number: number, columns: object): Change =>
  (sql) =>
    sql.change('newsroom_versions', { article: rich[name], number }, columns);
const publicRow =
  (name: StoryName, columns: object): Change =>
  (sql) =>
    sql.changeRow(rich[name], true, columns);
const draftRow =
  (name: StoryName, columns: object): Change =>
  (sql) =>
    sql.changeRow(rich[name], false, columns);

const inRun = (...fields: string[]) => ({
  place: 'run',
  fault: 'differs',
  fields: expect.arrayContaining(fields),
});
const inPublic = (...fields: string[]) => ({ place: 'published', fields: expect.arrayContaining(fields) });
const inDraft = (...fields: string[]) => ({ place: 'draft', fields: expect.arrayContaining(fields) });

const inVersion = (number: number, fault: string) => ({ place: 'version', version: number, fault });

/** Writes the record anew from its first decision to its end, without those that are left out. */
const reseal =
  (change: Parameters<typeof rewriteRecord>[1] = (decision) => decision): Change =>
  () =>
    rewriteRecord(newsroom, change);

/** Does several changes, one after the other. */
const all =
  (...changes: Change[]): Change =>
  async (sql) => {
    for (const change of changes) await change(sql);
  };

const cutTheLast: Change = async (sql) => {
  const { sequence: last } = await sql.table('newsroom_decisions').orderBy('sequence', 'desc').first();
  await sql.remove('newsroom_decisions', { sequence: last });
  const end = await sql
    .table('newsroom_decisions')
    .where({ sequence: last - 1 })
    .first();
  await sql.change('newsroom_chain_heads', {}, { sequence: end.sequence, hash: end.hash });
};

const emptyTheChain: Change = async (sql) => {
  await sql.remove('newsroom_decisions');
  await sql.change('newsroom_chain_heads', {}, { sequence: 0, hash: DIGEST });
};

/** Takes every decision on a story, and closes the chain behind them. */
const forgetDecisionsOn =
  (name: StoryName): Change =>
  async (sql) => {
    await sql.remove('newsroom_decisions', { article: rich[name] });
    const left = await sql.table('newsroom_decisions').orderBy('sequence');
    for (const [index, { id }] of left.entries())
      await sql.change('newsroom_decisions', { id }, { sequence: index + 1 });
    await reseal()(sql);
  };

const forgetStory =
  (name: StoryName): Change =>
  async (sql) => {
    await sql.remove('newsroom_articles', { document_id: rich[name] });
    await sql.remove('newsroom_runs', { article: rich[name] });
    await sql.remove('newsroom_versions', { article: rich[name] });
  };

/** Forges text and digest alike wherever they stand, but for the decisions. */
const forgeText: Change = async (sql) => {
  let digest = '';
  await sql.changeJson('newsroom_versions', { article: rich.corrected, number: 2 }, [
    'content',
    (content) => {
      digest = contentDigest({ ...content, headline: '冒名的标题' }, mediaHashes);
      return { ...content, headline: '冒名的标题' };
    },
  ]);
  await version('corrected', 2, { digest })(sql);
  await publicRow('corrected', { headline: '冒名的标题' })(sql);
  await draftRow('corrected', { headline: '冒名的标题' })(sql);
  for (const column of ['published', 'last_public', 'taken'])
    await runJson('corrected', column, (value) =>
      JSON.parse(JSON.stringify(value).replaceAll(signed, digest)),
    )(sql);
  await run('corrected', { digest })(sql);
};

/** The digest and the hashes of pictures of the text that the public sees. */
let signed: string;
let mediaHashes: Record<number, string>;

beforeAll(async () => {
  const where = { article: rich.corrected, number: 2 };
  const shown = await newsroom.strapi.db.query('plugin::newsroom.version').findOne({ where });
  signed = shown.digest;
  mediaHashes = shown.mediaHashes;
});

/** Exchanges a reporter for another one past the byline. */
const exchangeReporter: Change = async (sql) => {
  const other = await sql.table('newsroom_reporters').where({ document_id: rich.reporters[1] }).first();
  await sql.change('newsroom_articles_reporters_lnk', {}, { reporter_id: other.id });
};

const withoutReviews = (policy: { reviews: object[] }) => ({ ...policy, reviews: policy.reviews.slice(-1) });
const approvedBy = (taken: object[]) => [
  ...taken,
  { step: 'second_review', by: 'admin:99', version: 1, digest: signed, stands: true },
];

/** What was changed, how, and what the check names; the story is that of the change. */
const CHANGES: [string, Change, object][] = [
  // The record itself.
  ['all decisions deleted', emptyTheChain, inRun('stage', 'round')],
  [
    'the last decision cut and the head moved back',
    cutTheLast,
    { day: expect.any(String), fault: 'beyond_end' },
  ],
  [
    'every decision on a story deleted, and the chain closed',
    forgetDecisionsOn('signed'),
    inRun('stage', 'taken'),
  ],
  [
    'an opinion rewritten, and the chain computed anew',
    reseal((one) => ({ ...one, opinion: '同意' })),
    { day: EARLIER_DAY, fault: 'other_head' },
  ],
  [
    'who approved exchanged, and the chain computed anew',
    reseal((one) => (one.act === 'approve' ? { ...one, actorId: '99' } : one)),
    inRun('taken'),
  ],
  [
    'the authors in the record exchanged',
    reseal((one) => (one.act === 'submit' ? { ...one, details: { ...one.details, authors: [] } } : one)),
    inRun('authors'),
  ],
  [
    'an earlier checkpoint deleted',
    (sql) => sql.remove('newsroom_checkpoints', { day: EARLIER_DAY }),
    { day: EARLIER_DAY, fault: 'missing' },
  ],
  [
    'the last checkpoint deleted',
    async (sql) => sql.table('newsroom_checkpoints').whereNot({ day: EARLIER_DAY }).delete(),
    { day: expect.any(String), fault: 'missing' },
  ],
  [
    'all checkpoints deleted',
    (sql) => sql.remove('newsroom_checkpoints'),
    { day: expect.any(String), fault: 'missing' },
  ],
  [
    'the root of a checkpoint forged',
    (sql) => sql.change('newsroom_checkpoints', { day: EARLIER_DAY }, { root: DIGEST }),
    { day: EARLIER_DAY, fault: 'other_root' },
  ],
  // Where the story stands.
  ['a story approved that is in review', run('inReview', { stage: 'approved' }), inRun('stage')],
  ['an approval added', runJson('inReview', 'taken', approvedBy), inRun('taken')],
  [
    'approvals that stand for another text',
    runJson('signed', 'taken', (taken) => taken.map((one: object) => ({ ...one, digest: DIGEST }))),
    inRun('taken'),
  ],
  [
    'an approval in the name of another person',
    runJson('signed', 'taken', (taken) => taken.map((one: object) => ({ ...one, by: 'admin:99' }))),
    inRun('taken'),
  ],
  [
    'a draft that nobody saw made a signed one',
    all(run('draft', { stage: 'approved', round: 1 }), runJson('draft', 'taken', approvedBy)),
    inRun('stage', 'round', 'taken'),
  ],
  ['its authors taken away', run('inReview', { authors: '[]' }), inRun('authors')],
  ['another author', runJson('signed', 'authors', (authors) => [...authors, 'admin:99']), inRun('authors')],
  ['another submitter', run('inReview', { submitter: 'admin:99' }), inRun('submitter')],
  ['another round', run('returned', { round: 2 }), inRun('round')],
  ['a claim taken away', run('inReview', { holder: null }), inRun('holder')],
  [
    'a claim of another person',
    runJson('inReview', 'holder', (holder) => ({ ...holder, ...PERSON })),
    inRun('holder'),
  ],
  ['a policy with fewer reviews', runJson('inReview', 'policy', withoutReviews), inRun('policy')],
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
    runJson('embargoed', 'schedules', ([one]) => [{ ...one, at: '2020-01-01T00:00:00.000Z' }]),
    inRun('schedules'),
  ],
  [
    'an embargo lifted',
    runJson('embargoed', 'schedules', ([one]) => [{ ...one, embargo: false }]),
    inRun('schedules'),
  ],
  [
    'a schedule of another person',
    runJson('embargoed', 'schedules', ([one]) => [{ ...one, by: PERSON }]),
    inRun('schedules'),
  ],
  [
    'a schedule held without a word',
    runJson('embargoed', 'schedules', ([one]) => [{ ...one, held: { reason: 'failed', at: one.at } }]),
    inRun('schedules'),
  ],
  ['a schedule that no scheduler finds', run('embargoed', { due_at: null }), inRun('dueAt')],
  ['an embargo that no site finds', run('embargoed', { is_embargoed: false }), inRun('isEmbargoed')],
  [
    'a countersign that nobody misses',
    run('overridden', { countersign_due_at: null }),
    inRun('countersignDueAt'),
  ],
  ['a story that waits for nobody', run('inReview', { waits_for: '' }), inRun('waitsFor')],
  [
    'a run deleted',
    (sql) => sql.remove('newsroom_runs', { article: rich.inReview }),
    { place: 'run', fault: 'missing' },
  ],
  ['the version of a run', run('signed', { version: 2 }), inVersion(2, 'missing')],
  // The versions.
  [
    'the text of a version',
    (sql) =>
      sql.changeJson('newsroom_versions', { article: rich.corrected, number: 1 }, [
        'content',
        (content) => ({ ...content, headline: '另改' }),
      ]),
    inVersion(1, 'other_text'),
  ],
  ['the digest of a version', version('corrected', 1, { digest: DIGEST }), inVersion(1, 'other_digest')],
  [
    'the hash of a picture in a version',
    version('corrected', 1, { media_hashes: '{}' }),
    inVersion(1, 'other_text'),
  ],
  [
    'a version deleted',
    (sql) => sql.remove('newsroom_versions', { article: rich.corrected, number: 1 }),
    inVersion(1, 'missing'),
  ],
  [
    'a version of no decision deleted',
    (sql) => sql.remove('newsroom_versions', { article: rich.draft }),
    inVersion(1, 'missing'),
  ],
  [
    'a version added',
    (sql) =>
      sql.copy('newsroom_versions', { article: rich.signed, number: 1 }, { number: 2, document_id: 'added' }),
    inVersion(2, 'unexpected'),
  ],
  ['the address of a version', version('corrected', 1, { slug: 'another' }), inVersion(1, 'differs')],
  [
    'the writer of an edit',
    version('corrected', 2, { actor_name: PERSON.name }),
    inVersion(2, 'other_writer'),
  ],
  [
    'the time of an edit',
    version('corrected', 2, { at: '2020-01-01T00:00:00.000Z' }),
    inVersion(2, 'other_writer'),
  ],
  // What the public sees.
  [
    'a public headline',
    publicRow('corrected', { headline: '绕过编辑部的标题' }),
    { ...inPublic('headline'), fault: 'unsigned' },
  ],
  ['a public text', publicRow('corrected', { body: '[]' }), { ...inPublic('body'), fault: 'unsigned' }],
  [
    'a public caption',
    publicRow('corrected', { photos: '[]' }),
    { ...inPublic('photos'), fault: 'unsigned' },
  ],
  ['a public text and every digest but those of the decisions', forgeText, inVersion(2, 'other_digest')],
  [
    'a public row deleted',
    async (sql) =>
      sql
        .table('newsroom_articles')
        .where({ document_id: rich.corrected })
        .whereNotNull('published_at')
        .delete(),
    { place: 'published', fault: 'missing' },
  ],
  [
    'a second public row',
    (sql) => sql.copy('newsroom_articles', { document_id: rich.restored }, { published_at: Date.now() }),
    { place: 'published', fault: 'doubled' },
  ],
  [
    'a withdrawn story shown again',
    (sql) => sql.copy('newsroom_articles', { document_id: rich.withdrawn }, { published_at: Date.now() }),
    { place: 'published', fault: 'unexpected' },
  ],
  [
    'a draft shown',
    draftRow('draft', { published_at: Date.now() }),
    { place: 'published', fault: 'unexpected' },
  ],
  [
    'the address of another story',
    publicRow('restored', { slug: 'shared' }),
    { ...inPublic('slug'), fault: 'unsigned' },
  ],
  [
    'since when a story is public',
    publicRow('corrected', { first_published_at: Date.UTC(2020, 1) }),
    inPublic('firstPublishedAt'),
  ],
  ['when it was corrected', publicRow('corrected', { corrected_at: null }), inPublic('correctedAt')],
  ['a correction taken away', publicRow('corrected', { corrections: '[]' }), inPublic('corrections')],
  [
    'a correction in other words',
    publicRow('corrected', { corrections: JSON.stringify([{ at: '2020-01-01T00:00:00.000Z', note: '无' }]) }),
    inPublic('corrections'),
  ],
  [
    'a correction that was none',
    publicRow('restored', { corrections: JSON.stringify([{ at: '2020-01-01T00:00:00.000Z', note: '无' }]) }),
    inPublic('corrections'),
  ],
  ['the version of a public row', publicRow('corrected', { version: 1 }), inPublic('version')],
  ['a reporter exchanged past the byline', exchangeReporter, inPublic('reporters')],
  [
    'the picture taken from the public',
    async (sql) =>
      sql.table('files_related_mph').where({ related_type: 'plugin::newsroom.article' }).delete(),
    inPublic('photoFiles'),
  ],
  // The drafts, whole stories, the pictures.
  [
    'the draft of a signed story',
    draftRow('signed', { headline: '另改' }),
    { ...inDraft('headline'), fault: 'unsigned' },
  ],
  ['what serves the desk alone', draftRow('signed', { end_mark: '①9' }), inDraft('endMark')],
  ['the corrections of a draft', draftRow('corrected', { corrections: null }), inDraft('corrections')],
  [
    'a draft deleted',
    async (sql) => sql.remove('newsroom_articles', { document_id: rich.signed }),
    { place: 'draft', fault: 'missing' },
  ],
  [
    'a second draft',
    (sql) => sql.copy('newsroom_articles', { document_id: rich.signed }, { slug: 'second' }),
    { place: 'draft', fault: 'doubled' },
  ],
  [
    'a submitted story deleted with its run and versions',
    forgetStory('inReview'),
    { place: 'run', fault: 'missing' },
  ],
  [
    'a file of the library deleted',
    async (sql) => sql.remove('files', { id: rich.picture }),
    { place: 'file', fault: 'missing' },
  ],
  [
    'a file that leads to other bytes',
    (sql) => sql.change('files', { id: rich.picture }, { url: '/robots.txt' }),
    { place: 'file', fault: 'differs' },
  ],
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
      await forge(name)(sqlOn(newsroom));
      const before = await traceOf(newsroom, rich[name]);
      const answer = await act(staff[who] as Person, rich[name], act_, input);
      expect(await traceOf(newsroom, rich[name])).toEqual(before);
      return outcomeOf(answer);
    });

    expect(outcome).toBe('409 record_differs');
  });

  it('is not published among others, which are', async () => {
    const results = await tampering(newsroom, 'newsroom_runs', async () => {
      await signedAsIfBy('inReview')(sqlOn(newsroom));
      const stories = [{ documentId: rich.inReview, version: 1 }];
      return (await staff.deskHead.post('/newsroom/acts/publish', { stories })).body.results;
    });

    expect(results).toMatchObject([{ done: false, status: 409, code: 'record_differs' }]);
  });

  it('is not published at a time that nobody set: the schedule is held', async () => {
    const held = await undoing(['newsroom_runs', 'newsroom_decisions', 'newsroom_chain_heads'], async () => {
      const past = '2020-01-01T00:00:00.000Z';
      await runJson('embargoed', 'schedules', ([one]) => [{ ...one, at: past }])(sqlOn(newsroom));
      await run('embargoed', { due_at: past })(sqlOn(newsroom));
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
      await signedAsIfBy('inReview')(sqlOn(newsroom));
      return act(staff.deskHead, rich.inReview, 'publish');
    });

    expect(outcomeOf(forged)).toBe('409 record_differs');
    expect(outcomeOf(await act(staff.deskHead, rich.embargoed, 'publish'))).toBe('200');
    expect(await faultsOf(newsroom)).toEqual([]);
  });
});
