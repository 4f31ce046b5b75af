import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { anybody, bearerOf, type Answer } from '../../support/people/people';
import { act, done, hireStaff, writeStory, type Staff } from '../../support/people/stories';

const TOKEN = 'a-token-for-the-metrics';

/** The value of a line of metrics; `undefined` where there is none. */
function valueOf({ text }: Answer, metric: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${metric} `));
  return line === undefined ? undefined : Number(line.slice(metric.length));
}

describe('the metrics of a newsroom that has a token for them', () => {
  let newsroom: Newsroom;
  let staff: Staff;
  const scrape = () => bearerOf(newsroom, TOKEN).get('/newsroom/metrics');

  beforeAll(async () => {
    newsroom = await startNewsroom({ NEWSROOM_METRICS_TOKEN: TOKEN });
    staff = await hireStaff(newsroom);
  }, 120_000);

  afterAll(() => newsroom.stop());

  it.each(['', 'Bearer', 'Bearer another-token', `Basic ${TOKEN}`])(
    'are refused to a caller with %j',
    async (header) => {
      const answer = await newsroom.http.get('/newsroom/metrics').set('Authorization', header);

      expect(answer.status).toBe(401);
      expect(answer.text).not.toContain('newsroom_');
    },
  );

  it('are text that Prometheus reads, with those of the process', async () => {
    const answer = await scrape();

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(valueOf(answer, 'process_cpu_seconds_total')).toBeGreaterThan(0);
  });

  it('count acts by name and outcome, refused ones as well', async () => {
    const story = await writeStory(staff.secondEditor);
    const before = await scrape();
    await done(staff.secondEditor, story, 'submit');
    await act(staff.secondEditor, story, 'approve');
    const after = await scrape();

    const counted = (metric: string) => (valueOf(after, metric) ?? 0) - (valueOf(before, metric) ?? 0);
    expect(counted('newsroom_acts_total{act="submit",outcome="ok"}')).toBe(1);
    expect(counted('newsroom_acts_total{act="approve",outcome="own_story"}')).toBe(1);
    expect(counted('newsroom_acts_total{act="approve",outcome="ok"}')).toBe(0);
    expect(counted('newsroom_act_duration_seconds_count{act="submit"}')).toBe(1);
  });

  it('tell how many stories wait for each review, and how long', async () => {
    const story = await writeStory(staff.secondEditor);
    const lengthOf = async (stage: string) =>
      valueOf(await scrape(), `newsroom_queue_stories{stage="${stage}"}`) ?? NaN;
    const before = await lengthOf('first_review');
    await done(staff.secondEditor, story, 'submit');

    expect((await lengthOf('first_review')) - before).toBe(1);
    expect(await lengthOf('final_review')).toBe(0);
    const oldest = valueOf(await scrape(), 'newsroom_queue_oldest_seconds{stage="first_review"}');
    expect(oldest).toBeGreaterThan(0);
    expect(valueOf(await scrape(), 'newsroom_queue_oldest_seconds{stage="final_review"}')).toBe(0);
  });
});

describe('the metrics of a newsroom that has no token for them', () => {
  it('are not there, whatever the caller carries', async () => {
    const newsroom = await startNewsroom({ NEWSROOM_METRICS_TOKEN: '' });

    const answers = [
      await anybody(newsroom).get('/newsroom/metrics'),
      await bearerOf(newsroom, '').get('/newsroom/metrics'),
      await bearerOf(newsroom, TOKEN).get('/newsroom/metrics'),
    ];
    await newsroom.stop();

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
