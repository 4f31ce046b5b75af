import { writeFileSync } from 'node:fs';
import { anybody, bearerOf } from '../../support/people/people';
import { clearPictures, somePicture, takePicture } from '../../support/people/pictures';
import { done, saveStory, writeSigned } from '../../support/people/stories';
import { inMinutes } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

afterAll(clearPictures);

async function scheduled(extra: object = {}): Promise<string> {
  const story = await writeSigned(staff);
  await done(staff.deskHead, story, 'schedule', { at: inMinutes(60), ...extra });
  return story;
}

describe('an embargo', () => {
  const tokenFor = async (permissions: string[]) => {
    const { accessKey } = await newsroom.strapi
      .service('admin::api-token')
      .create({ name: permissions.join() || 'none', type: 'custom', permissions, lifespan: null });
    return bearerOf(newsroom, accessKey);
  };
  const RIGHTS = ['plugin::newsroom.embargoed.list', 'plugin::newsroom.embargoed.read'];

  it('gives the text before its time to those with the right, and says until when', async () => {
    const story = await scheduled({ embargo: true });
    const site = await tokenFor(RIGHTS);

    const one = await site.get(`/api/newsroom/embargoed/${story}`);
    const all = await site.get('/api/newsroom/embargoed?pageSize=100');

    expect(one.body.data).toMatchObject({ documentId: story, embargoedUntil: expect.any(String) });
    expect(all.body.data).toContainEqual(one.body.data);
    expect(one.body.data).not.toHaveProperty('endMark');
  });

  it('gives nothing whose picture is not the one that was signed', async () => {
    const picture = await takePicture(newsroom, staff.secondEditor);
    const story = await writeSigned(staff, { photos: [{ file: picture.id, caption: '清淤现场。' }] });
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(60), embargo: true });
    const site = await tokenFor(RIGHTS);
    expect((await site.get(`/api/newsroom/embargoed/${story}`)).status).toBe(200);
    writeFileSync(picture.path, somePicture());

    const one = await site.get(`/api/newsroom/embargoed/${story}`);
    const all = await site.get('/api/newsroom/embargoed?pageSize=100');

    expect(one.status).toBe(404);
    expect(all.body.data).not.toContainEqual(expect.objectContaining({ documentId: story }));
  });

  it('shows nothing to anybody else', async () => {
    const story = await scheduled({ embargo: true });
    const url = `/api/newsroom/embargoed/${story}`;
    const readOnly = await newsroom.strapi
      .service('admin::api-token')
      .create({ name: 'reads', type: 'read-only', lifespan: null });

    const answers = [
      await anybody(newsroom).get(url),
      await (await tokenFor([])).get(url),
      await bearerOf(newsroom, readOnly.accessKey).get(url),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('covers no story that is scheduled without one, nor one that changed', async () => {
    const site = await tokenFor(['plugin::newsroom.embargoed.read']);
    const plain = await scheduled();
    const changed = await scheduled({ embargo: true });
    await saveStory(staff.secondEditor, changed, { headline: '清淤工程再改期' });

    const answers = [plain, changed].map((story) => site.get(`/api/newsroom/embargoed/${story}`));

    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404]);
  });
});
