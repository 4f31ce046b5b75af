import { unlinkSync, writeFileSync } from 'node:fs';
import { rewriteRecord } from '../../support/record/rewrite';
import { contentDigest } from '../../../src/plugins/newsroom/server/src/domain/article/content';
import { anybody, enlist, hire, type Person } from '../../support/people/people';
import {
  bytesOf,
  clearPictures,
  somePicture,
  takePicture,
  textShowing,
  type Picture,
} from '../../support/people/pictures';
import {
  act,
  done,
  outcomeOf,
  review,
  saveStory,
  signCorrection,
  versionOf,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { draftRow, publishedRows, rowsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let root: Person;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
});

afterAll(clearPictures);

const showing = ({ id }: Picture) => ({ photos: [{ file: id, caption: '图为清淤现场。' }] });

const photograph = () => takePicture(newsroom, staff.secondEditor);

const publicFiles = async (story: string): Promise<number[]> => {
  const { body } = await anybody(newsroom).get(`/api/newsroom/articles/${story}?populate=photoFiles`);
  return (body.data.photoFiles ?? []).map(({ id }: { id: number }) => id);
};

const publicReporters = async (story: string): Promise<string[]> => {
  const { body } = await anybody(newsroom).get(`/api/newsroom/articles/${story}`);
  return body.data.reporters.map(({ name }: { name: string }) => name);
};

const createReporter = async (name: string) => {
  const reporters = newsroom.strapi.documents('plugin::newsroom.reporter' as never);
  const { documentId } = await reporters.create({ data: { name } } as never);
  return { documentId, name };
};

describe('a picture of a signed story', () => {
  it('is published with it', async () => {
    const picture = await photograph();

    const story = await writePublished(staff, showing(picture));

    expect(await publicFiles(story)).toEqual([picture.id]);
  });

  it('stops the publication once its bytes are others', async () => {
    const picture = await photograph();
    const story = await writeSigned(staff, showing(picture));
    writeFileSync(picture.path, somePicture());

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 not_signed');

    expect(await publishedRows(newsroom, story)).toEqual([]);
  });

  it('stops each signature once its bytes are others than those of the version', async () => {
    const picture = await photograph();
    const story = await writeStory(staff.secondEditor, showing(picture));
    writeFileSync(picture.path, somePicture());
    expect(outcomeOf(await act(staff.secondEditor, story, 'submit'))).toBe('409 version_differs');

    await saveStory(staff.secondEditor, story, { headline: '再存一次' });
    await done(staff.secondEditor, story, 'submit');
    writeFileSync(picture.path, somePicture());

    expect(outcomeOf(await act(staff.editor, story, 'approve'))).toBe('409 version_differs');
    expect(outcomeOf(await act(staff.proofreaders[0], story, 'proof'))).toBe('409 version_differs');
  });

  it('stops the publication once the library serves another file in its place', async () => {
    const [signed, other] = [await photograph(), await photograph()];
    const story = await writeSigned(staff, showing(signed));
    const [{ url } = { url: '' }] = await rowsOf(newsroom, 'files', { id: other.id });
    await newsroom.strapi.db.connection('files').where({ id: signed.id }).update({ url });

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 not_signed');
  });

  it('stops the publication once its file is gone from the disk', async () => {
    const picture = await photograph();
    const story = await writeSigned(staff, showing(picture));
    unlinkSync(picture.path);
    newsroom.strapi.log.silent = true;

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 picture_unreadable');

    expect(await publishedRows(newsroom, story)).toEqual([]);
    expect(await review(root, story)).toMatchObject({ publication: 'none' });
  });

  it('cannot be exchanged for another one without a new review', async () => {
    const [signed, other] = [await photograph(), await photograph()];
    const story = await writeSigned(staff, showing(signed));

    await saveStory(staff.secondEditor, story, showing(other));

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 wrong_stage');
  });

  it('cannot be exchanged past its list of pictures', async () => {
    const [signed, other] = [await photograph(), await photograph()];
    const story = await writeSigned(staff, showing(signed));
    const stories = newsroom.strapi.documents('plugin::newsroom.article' as never);

    await saveStory(staff.secondEditor, story, { photoFiles: [other.id] });
    const version = await versionOf(root, story);
    await stories.update({ documentId: story, data: { version, photoFiles: [other.id] } } as never);
    await done(staff.deskHead, story, 'publish');

    expect(await publicFiles(story)).toEqual([signed.id]);
  });

  it('is joined by no picture that somebody uploads onto the story', async () => {
    const picture = await photograph();
    const story = await writePublished(staff, showing(picture));
    const correspondent = await enlist(newsroom);
    const targets = [await draftRow(newsroom, story), ...(await publishedRows(newsroom, story))];

    for (const { id } of targets) {
      const fields = { ref: 'plugin::newsroom.article', refId: String(id), field: 'photoFiles' };
      const file = { name: 'planted.bmp', bytes: somePicture() };
      expect(outcomeOf(await correspondent.upload('/api/upload', file, fields))).toBe('400 bad_request');
    }

    expect(await publicFiles(story)).toEqual([picture.id]);
  });
});

describe('a picture in the text of a signed story', () => {
  it('stops the publication once its bytes are others', async () => {
    const picture = await photograph();
    const story = await writeSigned(staff, await textShowing(newsroom, picture));
    writeFileSync(picture.path, somePicture());

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 not_signed');
  });

  it('is published as it was signed', async () => {
    const story = await writePublished(staff, await textShowing(newsroom, await photograph()));

    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });

  it('is published, too, where it was signed before the bytes of such pictures were', async () => {
    const picture = await photograph();
    const story = await writeSigned(staff, await textShowing(newsroom, picture));
    await signAsBefore(story);

    await done(staff.deskHead, story, 'publish');

    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });
});

/** Leaves the signatures of a story as they were when digests covered the bytes of photos only. */
async function signAsBefore(story: string): Promise<void> {
  const { strapi } = newsroom;
  const version = await strapi.db.query('plugin::newsroom.version').findOne({ where: { article: story } });
  const digest = contentDigest(version.content, {});
  expect(digest).not.toBe(version.digest);
  const older = { where: { article: story }, data: { digest, mediaHashes: {} } };
  await strapi.db.query('plugin::newsroom.version').updateMany(older);
  const run = await strapi.db.query('plugin::newsroom.run').findOne({ where: { article: story } });
  const taken = run.taken.map((one: object) => ({ ...one, digest }));
  const data = { digest, taken };
  await strapi.db.query('plugin::newsroom.run').updateMany({ where: { article: story }, data });
  await rewriteRecord(newsroom, (decision) =>
    decision.article === story ? { ...decision, digest } : decision,
  );
}

describe('the reporters of a signed story', () => {
  it('cannot be exchanged past its byline', async () => {
    const [signed, other] = [await createReporter('何平'), await createReporter('冒名者')];
    const contributors = [{ role: 'correspondent', name: signed.name, reporter: signed.documentId }];
    const story = await writeSigned(staff, { contributors });
    const stories = newsroom.strapi.documents('plugin::newsroom.article' as never);

    await saveStory(staff.secondEditor, story, { reporters: { connect: [other], disconnect: [signed] } });
    const version = await versionOf(root, story);
    await stories.update({ documentId: story, data: { version, reporters: [other.documentId] } } as never);
    await done(staff.deskHead, story, 'publish');

    expect(await publicReporters(story)).toEqual([signed.name]);
  });
});

describe('the media library', () => {
  const REPLACING: [string, (picture: Picture) => ReturnType<Person['get']>][] = [
    ['replace', ({ id }) => root.upload(`/upload?id=${id}`, { name: 'neu.bmp', bytes: somePicture() })],
    [
      'replace by its route',
      ({ id }) => root.upload(`/upload/files/${id}/replace`, { name: 'n.bmp', bytes: somePicture() }),
    ],
    ['reword', ({ id }) => root.put(`/upload/files/${id}`, { fileInfo: { alternativeText: '另一说明' } })],
    [
      'reword in bulk',
      ({ id }) =>
        root.post('/upload/actions/bulk-update', { updates: [{ id, fileInfo: { caption: '另一图说' } }] }),
    ],
    ['delete', ({ id }) => root.delete(`/upload/files/${id}`)],
    ['bulk delete', ({ id }) => root.post('/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] })],
  ];

  it.each(REPLACING)('refuses to %s a picture that a submitted story shows', async (_, tryIt) => {
    const picture = await photograph();
    const before = bytesOf(picture);
    const story = await writeStory(staff.secondEditor, showing(picture));
    await done(staff.secondEditor, story, 'submit');

    expect(outcomeOf(await tryIt(picture))).toBe('409 kept_for_the_record');

    expect(bytesOf(picture)).toEqual(before);
    expect(await rowsOf(newsroom, 'files', { id: picture.id })).toHaveLength(1);
  });

  it.each(REPLACING)(
    'refuses to %s a picture that the public sees and the draft dropped',
    async (_, tryIt) => {
      const picture = await photograph();
      const before = bytesOf(picture);
      const story = await writePublished(staff, showing(picture));
      await saveStory(staff.secondEditor, story, { photos: [] });

      expect(outcomeOf(await tryIt(picture))).toBe('409 kept_for_the_record');

      expect(bytesOf(picture)).toEqual(before);
      expect(await publicFiles(story)).toEqual([picture.id]);
    },
  );

  it.each(REPLACING)('refuses to %s a picture that only an earlier version shows', async (_, tryIt) => {
    const [first, second] = [await photograph(), await photograph()];
    const story = await writePublished(staff, showing(first));
    await saveStory(staff.secondEditor, story, showing(second));
    await signCorrection(staff, story);
    await done(staff.deskHead, story, 'correct', { note: '图片有误。' });
    const before = bytesOf(first);

    expect(outcomeOf(await tryIt(first))).toBe('409 kept_for_the_record');

    expect(bytesOf(first)).toEqual(before);
  });

  it.each(REPLACING)('refuses to %s a picture in the text of a submitted story', async (_, tryIt) => {
    const picture = await photograph();
    const story = await writeStory(staff.secondEditor, await textShowing(newsroom, picture));
    await done(staff.secondEditor, story, 'submit');

    expect(outcomeOf(await tryIt(picture))).toBe('409 kept_for_the_record');
  });

  it.each(REPLACING)('lets an editor %s a picture that no version names', async (_, tryIt) => {
    const picture = await photograph();
    const before = [bytesOf(picture), await rowsOf(newsroom, 'files', { id: picture.id })];

    expect((await tryIt(picture)).status).toBeLessThan(300);

    expect([bytesOf(picture), await rowsOf(newsroom, 'files', { id: picture.id })]).not.toEqual(before);
  });
});
