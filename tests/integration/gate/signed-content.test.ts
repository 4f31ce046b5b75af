import { anybody, hire, type Person } from '../../support/people/people';
import {
  act,
  bodyOf,
  done,
  outcomeOf,
  signCorrection,
  publish,
  review,
  saveStory,
  writePublished,
  writeSigned,
} from '../../support/people/stories';
import { decisionsOn, draftRow, publishedRows } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let root: Person;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
});

const tryToPublish = async (story: string) => outcomeOf(await act(staff.deskHead, story, 'publish'));

/** Changes the draft behind the back of Strapi. */
const overwrite = (story: string, columns: object) =>
  newsroom.strapi.db
    .connection('newsroom_articles')
    .where({ document_id: story, published_at: null })
    .update(columns);

const publicText = async (story: string) =>
  (await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).body.data;

const create = async (type: string, data: object) => {
  const created = await newsroom.strapi
    .documents(`plugin::newsroom.${type}` as never)
    .create({ data } as never);
  return (created as { documentId: string }).documentId;
};

/** A copy of the default policy in which an edit voids other decisions. */
async function keepPolicy(code: string, voidedByEdit: object): Promise<void> {
  const policies = newsroom.strapi.db.query('plugin::newsroom.policy');
  const { definition } = await policies.findOne({ where: { isDefault: true } });
  await policies.create({
    data: { code, definition: { ...definition, code, voidedByEdit }, isDefault: false },
  });
}

const CHANGES: [string, object][] = [
  ['headline', { headline: '换过的标题' }],
  ['kicker', { kicker: '换过的肩题' }],
  ['subhead', { subhead: '换过的副题' }],
  ['slug', { slug: 'huan-guo' }],
  ['dateline', { dateline: '换过的电头' }],
  ['byline', { byline: '本报讯(记者 换人)' }],
  ['contributors', { contributors: [{ role: 'reporter', name: '换人' }] }],
  ['body', { body: bodyOf('换过的正文。') }],
  ['photos', { photos: [{ caption: '换过的图说。' }] }],
  ['keywords', { keywords: ['换过'] }],
  ['language', { language: 'en' }],
  ['aiOrigin', { aiOrigin: 'generated' }],
  ['summary', { summary: '换过的提要。' }],
  ['issueDate', { issueDate: '2026-03-12' }],
  ['pageNumber', { pageNumber: '03' }],
  ['pageName', { pageName: '城区新闻' }],
  ['originalSource', { originalSource: { name: '青石日报' } }],
];

describe('an edit after the last signature', () => {
  it.each(CHANGES)('of the %s voids every decision and closes the way to the public', async (_, change) => {
    const story = await writeSigned(staff);

    expect((await saveStory(staff.secondEditor, story, change)).status).toBe(200);

    expect(await tryToPublish(story)).toBe('409 wrong_stage');
    expect(await publishedRows(newsroom, story)).toEqual([]);
    const view = await review(root, story);
    expect(view).toMatchObject({ stage: 'first_review', version: 2 });
    expect(view.taken.map(({ stands }: { stands: boolean }) => stands)).toEqual(Array(6).fill(false));
  });

  it('is a decision that names what it voided', async () => {
    const story = await writeSigned(staff);

    await saveStory(staff.secondEditor, story, { headline: '签发之后的标题' });

    const last = (await decisionsOn(newsroom, story)).at(-1);
    const { body } = await root.get(`/newsroom/articles/${story}/history`);
    expect(last).toMatchObject({ act: 'edit', from_stage: 'approved', to_stage: 'first_review', version: 2 });
    expect(body.decisions.at(-1).details).toMatchObject({
      voided: ['first_review', 'second_review', 'final_review', 1, 2, 3],
    });
  });

  it('is announced to the editor with what it would void', async () => {
    const story = await writeSigned(staff);

    expect(await review(root, story)).toMatchObject({
      editWouldVoid: ['first_review', 'second_review', 'final_review', 1, 2, 3],
    });
  });

  it('voids what the policy of the column names, and the last review in any case', async () => {
    await keepPolicy('keeps-all', { reviews: [], proofs: [3] });
    const column = await create('column', { name: '便民信息', policy: 'keeps-all' });
    const story = await writeSigned(staff, { column: { connect: [{ documentId: column }] } });
    expect(await review(root, story)).toMatchObject({ editWouldVoid: ['final_review', 3] });

    await saveStory(staff.secondEditor, story, { headline: '只须再终审的标题' });

    expect(await review(root, story)).toMatchObject({ stage: 'final_review' });
    await done(staff.chiefEditor, story, 'approve');
    expect(await tryToPublish(story)).toBe('409 proofs_missing');
    await done(staff.proofreaders[2], story, 'proof');
    expect(await tryToPublish(story)).toBe('200');
  });

  it.each(['column', 'department'])('of the %s voids them as well', async (relation) => {
    const story = await writeSigned(staff);
    const documentId = await create(relation, { name: `新设${relation}` });

    await saveStory(staff.secondEditor, story, { [relation]: { connect: [{ documentId }] } });

    expect(await tryToPublish(story)).toBe('409 wrong_stage');
  });

  it('leaves the decisions standing where the public would see no difference', async () => {
    const story = await writeSigned(staff);
    const { length } = await decisionsOn(newsroom, story);

    await saveStory(staff.secondEditor, story, { endMark: '③1', urgency: 2 });

    expect(await decisionsOn(newsroom, story)).toHaveLength(length);
    expect(await tryToPublish(story)).toBe('200');
    expect(await publishedRows(newsroom, story)).toMatchObject([{ version: 2, urgency: 2 }]);
  });

  it('is not forgiven by an edit that takes it back', async () => {
    const story = await writeSigned(staff, { headline: '原来的标题' });

    await saveStory(staff.secondEditor, story, { headline: '一时的标题' });
    await saveStory(staff.secondEditor, story, { headline: '原来的标题' });

    expect(await tryToPublish(story)).toBe('409 wrong_stage');
  });
});

describe('a change behind the back of Strapi', () => {
  it.each([
    ['headline', { headline: '偷换的标题' }],
    ['body', { body: JSON.stringify(bodyOf('偷换的正文。')) }],
    ['slug', { slug: 'tou-huan' }],
    ['byline', { byline: '偷换的署名' }],
    ['AI origin', { ai_origin: 'generated' }],
    ['summary', { summary: '偷换的提要' }],
    ['page', { page_number: '01' }],
    ['original source', { original_source: JSON.stringify({ name: '偷换的稿源' }) }],
  ])('of the signed %s stops the publication', async (_, columns) => {
    const story = await writeSigned(staff);
    await overwrite(story, columns);

    expect(await tryToPublish(story)).toBe('409 not_signed');

    expect(await publishedRows(newsroom, story)).toEqual([]);
    expect(await review(root, story)).toMatchObject({ publication: 'none' });
  });

  it('of the signed department stops the publication', async () => {
    const signed = await create('department', { name: '签发时的单位' });
    const other = await create('department', { name: '偷换的单位' });
    const story = await writeSigned(staff, { department: { connect: [{ documentId: signed }] } });
    const { id } = await draftRow(newsroom, story);
    const rows = newsroom.strapi.db
      .connection('newsroom_departments')
      .where({ document_id: other })
      .select('id');
    const [{ id: department }] = (await rows) as [{ id: number }];
    await newsroom.strapi.db
      .connection('newsroom_articles_department_lnk')
      .where({ article_id: id })
      .update({ department_id: department });

    expect(await tryToPublish(story)).toBe('409 not_signed');
  });
});

describe('a published story', () => {
  it('shows the public its signed text while a change is in work', async () => {
    const story = await writePublished(staff, { headline: '公开的标题' });

    await saveStory(staff.secondEditor, story, { headline: '在改的标题' });

    expect(await publicText(story)).toMatchObject({ headline: '公开的标题' });
    expect(await tryToPublish(story)).toBe('409 wrong_stage');
    expect(await publicText(story)).toMatchObject({ headline: '公开的标题' });
  });

  it('shows the change once that is signed, and keeps the time of its first publication', async () => {
    const story = await writePublished(staff, { headline: '初版的标题' });
    const first = await publicText(story);
    await saveStory(staff.secondEditor, story, { headline: '再版的标题' });
    await signCorrection(staff, story);

    await done(staff.deskHead, story, 'correct', { note: '标题有误。' });

    expect(await publicText(story)).toMatchObject({
      headline: '再版的标题',
      firstPublishedAt: first.firstPublishedAt,
    });
    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });

  it('is not published twice with the same text', async () => {
    const story = await writePublished(staff);
    const before = await publishedRows(newsroom, story);

    expect(await tryToPublish(story)).toBe('409 already_published');

    expect(await publishedRows(newsroom, story)).toEqual(before);
  });

  it('goes down by the act alone, and comes back as it was signed', async () => {
    const story = await writePublished(staff);

    await act(staff.deskHead, story, 'unpublish', { opinion: '来源待核' });
    const gone = await anybody(newsroom).get(`/api/newsroom/articles/${story}`);
    await publish(staff, story);

    expect(gone.status).toBe(404);
    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });
});
