import { writeFileSync } from 'node:fs';
import { anybody, hire, type Person } from '../../support/people/people';
import { clearPictures, somePicture, takePicture, type Picture } from '../../support/people/pictures';
import { act, done, outcomeOf, saveStory, writePublished, writeSigned } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let root: Person;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
});

afterAll(clearPictures);

const photograph = () => takePicture(newsroom, staff.secondEditor);

describe('the lead photo of a signed story', () => {
  const leading = ({ id }: Picture) => ({ leadPhoto: { file: id, caption: '图为清淤现场。' } });

  const publicLead = async (story: string, query = '') =>
    (await anybody(newsroom).get(`/api/newsroom/articles/${story}${query}`)).body.data;

  it('is published with it, with where it is to be had', async () => {
    const picture = await photograph();
    const story = await writePublished(staff, leading(picture));

    expect(await publicLead(story)).toMatchObject({
      leadPhoto: { file: picture.id, caption: '图为清淤现场。', url: expect.stringContaining('/uploads/') },
    });
    expect(await publicLead(story)).not.toHaveProperty('leadPhotoFile');
    expect((await publicLead(story, '?populate=leadPhotoFile')).leadPhotoFile).toEqual(
      expect.not.objectContaining({ name: picture.name }),
    );
  });

  it('stops the publication once its bytes are others', async () => {
    const picture = await photograph();
    const story = await writeSigned(staff, leading(picture));
    writeFileSync(picture.path, somePicture());

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 not_signed');
  });

  it('cannot be exchanged without a new review, nor past it', async () => {
    const [signed, other] = [await photograph(), await photograph()];
    const story = await writeSigned(staff, leading(signed));
    await saveStory(staff.secondEditor, story, { leadPhotoFile: other.id });
    await done(staff.deskHead, story, 'publish');
    expect((await publicLead(story, '?populate=leadPhotoFile')).leadPhotoFile).toMatchObject({
      id: signed.id,
    });

    await saveStory(staff.secondEditor, story, leading(other));

    expect(outcomeOf(await act(staff.deskHead, story, 'correct', { note: '换图。' }))).toBe(
      '409 wrong_stage',
    );
  });

  it('stays in the library', async () => {
    const picture = await photograph();
    await writeSigned(staff, leading(picture));

    const answer = await root.delete(`/upload/files/${picture.id}`);

    expect(outcomeOf(answer)).toBe('409 kept_for_the_record');
  });
});
