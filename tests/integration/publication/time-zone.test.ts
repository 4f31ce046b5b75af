import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { hire } from '../../support/people/people';
import { done, hireStaff, writeSigned } from '../../support/people/stories';
import { rowsOf } from '../../support/databases/tables';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ NEWSROOM_TIME_ZONE: 'Asia/Kolkata' });
});
afterAll(async () => {
  await newsroom.stop();
  delete process.env.NEWSROOM_TIME_ZONE;
});

describe('The paper’s time zone', () => {
  it('is that of a schedule which names none', async () => {
    const staff = await hireStaff(newsroom);
    const story = await writeSigned(staff);

    const { body } = await done(staff.deskHead, story, 'schedule', { at: '2099-12-01T06:00' });

    expect(body.schedules).toMatchObject([{ at: '2099-12-01T00:30:00.000Z', timeZone: 'Asia/Kolkata' }]);
  });

  it('is told to whoever reads the desk', async () => {
    const proofreader = await hire(newsroom, 'newsroom-proofreader');

    expect((await proofreader.get('/newsroom/paper')).body).toEqual({
      timeZone: 'Asia/Kolkata',
      hasPreviews: false,
    });
  });

  it('is that of a checkpoint’s day', async () => {
    await newsroom.strapi.plugin('newsroom').service('record').checkpoint();

    const [checkpoint] = await rowsOf(newsroom, 'newsroom_checkpoints');
    const wallTime = new Date(Date.parse(String(checkpoint?.at)) + 5.5 * 3_600_000);
    expect(checkpoint?.day).toBe(wallTime.toISOString().slice(0, 10));
  });
});
