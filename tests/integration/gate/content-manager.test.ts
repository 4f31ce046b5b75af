import { hire, type Answer, type Person } from '../../support/people/people';
import {
  act,
  demand,
  outcomeOf,
  proofread,
  publish,
  review,
  saveStory,
  sign,
  signCorrection,
  STORIES,
  storyText,
  versionOf,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { draftRow, publishedRows, rowsOf, traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let root: Person;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
});

const PUBLISHING: [string, (story: string) => Promise<Answer>][] = [
  [
    'publish',
    async (story) => {
      const { version, headline } = await draftRow(newsroom, story);
      return root.post(`${STORIES}/${story}/actions/publish`, { version, headline });
    },
  ],
  ['bulk publish', (story) => root.post(`${STORIES}/actions/bulkPublish`, { documentIds: [story] })],
  [
    'save and publish',
    async (story) => {
      const version = await versionOf(root, story);
      return root.post(`${STORIES}/${story}/actions/publish`, { version, headline: '未经签发的标题' });
    },
  ],
];

const UNPUBLISHING: [string, (story: string) => Promise<Answer>][] = [
  ['unpublish', (story) => root.post(`${STORIES}/${story}/actions/unpublish`, {})],
  [
    'unpublish and discard',
    (story) => root.post(`${STORIES}/${story}/actions/unpublish`, { discardDraft: true, version: 1 }),
  ],
  ['bulk unpublish', (story) => root.post(`${STORIES}/actions/bulkUnpublish`, { documentIds: [story] })],
];

const DELETING: [string, (story: string) => Promise<Answer>][] = [
  ['delete', (story) => root.delete(`${STORIES}/${story}`)],
  ['bulk delete', (story) => root.post(`${STORIES}/actions/bulkDelete`, { documentIds: [story] })],
];

describe('publishing in the Content Manager', () => {
  it.each(PUBLISHING)('refuses %s of a draft', async (_, tryIt) => {
    const story = await writeStory(staff.secondEditor);
    const before = await draftRow(newsroom, story);

    expect(outcomeOf(await tryIt(story))).toBe('409 publish_by_act_only');

    expect(await publishedRows(newsroom, story)).toEqual([]);
    expect(await draftRow(newsroom, story)).toEqual(before);
  });

  it.each(PUBLISHING)('refuses %s even of a story that is signed and read', async (_, tryIt) => {
    const story = await writeSigned(staff);

    expect(outcomeOf(await tryIt(story))).toBe('409 publish_by_act_only');

    expect(await review(root, story)).toMatchObject({ version: 1, stage: 'approved' });
    expect(await publishedRows(newsroom, story)).toEqual([]);
  });

  it('refuses to create and publish in one request, and creates nothing', async () => {
    const text = storyText();

    expect(outcomeOf(await root.post(`${STORIES}/actions/publish`, text))).toBe('409 publish_by_act_only');

    expect(await rowsOf(newsroom, 'newsroom_articles', { headline: text.headline })).toEqual([]);
  });

  it('refuses a publish that names no version', async () => {
    const story = await writeSigned(staff);

    expect(outcomeOf(await root.post(`${STORIES}/${story}/actions/publish`, {}))).toBe(
      '400 version_required',
    );

    expect(await publishedRows(newsroom, story)).toEqual([]);
  });

  it('publishes no story of a bulk in which one is not signed', async () => {
    const signed = await writeSigned(staff);
    const draft = await writeStory(staff.secondEditor);

    expect(
      outcomeOf(await root.post(`${STORIES}/actions/bulkPublish`, { documentIds: [signed, draft] })),
    ).toBe('409 publish_by_act_only');

    expect(await publishedRows(newsroom, signed)).toEqual([]);
    expect(await publishedRows(newsroom, draft)).toEqual([]);
  });

  it('gives no editor of the newsroom the right to publish there', async () => {
    const story = await writeSigned(staff);

    const answer = await staff.deskHead.post(`${STORIES}/${story}/actions/publish`, {});

    expect(answer.status).toBe(403);
    expect(await publishedRows(newsroom, story)).toEqual([]);
  });
});

describe('a published story in the Content Manager', () => {
  it.each(UNPUBLISHING)('stays public against %s', async (_, tryIt) => {
    const story = await writePublished(staff);
    const before = await publishedRows(newsroom, story);

    expect(outcomeOf(await tryIt(story))).toBe('409 publish_by_act_only');

    expect(await publishedRows(newsroom, story)).toEqual(before);
    expect(await review(root, story)).toMatchObject({
      publication: 'published',
      stage: 'approved',
      version: 1,
    });
  });

  it('gets its signed text back by discarding a change, as a version that needs its reviews again', async () => {
    const story = await writePublished(staff, { headline: '签发的标题' });
    await saveStory(root, story, { headline: '改过的标题' });

    const answer = await root.post(`${STORIES}/${story}/actions/discard`, { version: 2 });

    expect(answer.status).toBe(200);
    expect(await draftRow(newsroom, story)).toMatchObject({ headline: '签发的标题' });
    expect(await review(root, story)).toMatchObject({ version: 3, stage: 'second_review' });
    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 wrong_stage');
  });

  it('loses the signatures of a change that is discarded', async () => {
    const story = await writePublished(staff, { headline: '第一次签发' });
    await saveStory(root, story, { headline: '第二次签发' });
    await signCorrection(staff, story);

    await root.post(`${STORIES}/${story}/actions/discard`, { version: 2 });

    expect(await review(root, story)).toMatchObject({ stage: 'second_review' });
    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 wrong_stage');
    expect(await publishedRows(newsroom, story)).toMatchObject([{ headline: '第一次签发' }]);
  });
});

describe('a discard in the Content Manager', () => {
  it.each([
    ['names no version', {}, '400 version_required'],
    ['names it as a text', { version: '3' }, '400 version_required'],
    ['names the one before the correction of a colleague', { version: 2 }, '409 stale_version'],
  ])('throws nothing away where it %s', async (_, named, outcome) => {
    const story = await writePublished(staff);
    await saveStory(root, story, { headline: '改过的标题' });
    await saveStory(staff.editor, story, { headline: '同事更正的标题' });
    const before = await traceOf(newsroom, story);

    expect(outcomeOf(await root.post(`${STORIES}/${story}/actions/discard`, named))).toBe(outcome);

    expect(await traceOf(newsroom, story)).toEqual(before);
  });
});

describe('a copy of a published story', () => {
  it('is a draft of its own without signature, publication or the slug of the original', async () => {
    const story = await writePublished(staff);
    const original = await draftRow(newsroom, story);

    const answer = await root.post(`${STORIES}/clone/${story}`, {});

    const copy = answer.body.data.documentId;
    const row = await draftRow(newsroom, copy);
    expect(copy).not.toBe(story);
    expect(row).toMatchObject({ headline: original.headline, version: 1, first_published_at: null });
    expect(row.slug).not.toBe(original.slug);
    expect(await publishedRows(newsroom, copy)).toEqual([]);
    expect(await review(root, copy)).toMatchObject({
      stage: 'draft',
      publication: 'none',
      round: 0,
      taken: [],
    });
  });

  it('is reviewed and published by itself', async () => {
    const story = await writePublished(staff);
    const answer = await root.post(`${STORIES}/clone/${story}`, {});
    const copy = answer.body.data.documentId;

    await sign(staff, copy);
    await proofread(staff, copy);
    await publish(staff, copy);

    expect(await publishedRows(newsroom, copy)).toHaveLength(1);
    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });
});

describe('deleting in the Content Manager', () => {
  it.each(DELETING)('keeps a submitted story against %s', async (_, tryIt) => {
    const story = await writeSigned(staff);

    expect(outcomeOf(await tryIt(story))).toBe('409 kept_for_the_record');

    expect(await rowsOf(newsroom, 'newsroom_articles', { document_id: story })).toHaveLength(1);
    expect(await rowsOf(newsroom, 'newsroom_versions', { article: story })).toHaveLength(1);
  });

  it('deletes no story of a bulk in which one was submitted', async () => {
    const submitted = await writeSigned(staff);
    const draft = await writeStory(staff.secondEditor);

    expect(
      outcomeOf(await root.post(`${STORIES}/actions/bulkDelete`, { documentIds: [draft, submitted] })),
    ).toBe('409 kept_for_the_record');

    expect(await draftRow(newsroom, draft)).toBeDefined();
  });
});

describe('a new entry in the Content Manager', () => {
  it.each([
    ['documentId', ''],
    ['documentId', '../../x'],
    ['documentId', 'a\nb\u200b'],
    ['documentId', 'a'.repeat(400)],
    ['documentId', { $ne: null }],
    ['id', 1],
    ['locale', 'en'],
  ])('gets its %s from Strapi, whatever the data say: %j', async (key, value) => {
    for (const type of ['article', 'reporter']) {
      const url = `/content-manager/collection-types/plugin::newsroom.${type}`;
      const created = await root.post(url, { ...storyText(), name: '何平', [key]: value });

      const { documentId } = demand(created, 201).body.data;
      expect(documentId).toMatch(/^[a-z0-9]{24}$/);
      const [row] = await rowsOf(newsroom, `newsroom_${type}s`, { document_id: documentId });
      expect(row).toMatchObject({ locale: null });
    }
  });

  it('keeps its documentId through a change that names another', async () => {
    const story = await writeStory(staff.secondEditor);

    demand(await saveStory(root, story, { documentId: 'another', headline: '改题' }));

    expect(await draftRow(newsroom, story)).toMatchObject({ headline: '改题' });
  });
});
