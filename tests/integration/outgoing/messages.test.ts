import { failingAfter, occupying } from '../../support/failures';
import { verified } from '../../support/receivers/receiving-site';
import {
  deliveriesTo,
  send,
  subscribe,
  unsubscribe,
  type Subscriber,
} from '../../support/receivers/receivers';
import {
  act,
  done,
  publish,
  saveStory,
  sign,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { rowsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });
let site: Subscriber;
let house: Subscriber;

beforeEach(async () => {
  site = await subscribe(staff.chiefEditor);
  house = await subscribe(staff.chiefEditor, { audience: 'house' });
});
afterEach(async () => {
  await unsubscribe(staff.chiefEditor, site);
  await unsubscribe(staff.chiefEditor, house);
});

describe('A site', () => {
  it('hears of a publication, signed as Standard Webhooks says', async () => {
    const story = await writePublished(staff, { headline: '城东大桥通车' });

    await send(newsroom);

    expect(site.arrivals).toHaveLength(1);
    const [arrival] = site.arrivals;
    const [decision] = await rowsOf(newsroom, 'newsroom_decisions', { article: story, act: 'publish' });
    const at = decision?.at;
    expect(verified(site.secret, arrival as never)).toEqual({
      type: 'article.published',
      timestamp: at,
      data: {
        documentId: story,
        slug: expect.stringContaining('cheng-dong-da-qiao'),
        headline: '城东大桥通车',
        version: decision?.version,
        digest: decision?.digest,
        at,
      },
    });
    expect(arrival?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(() => verified(house.secret, arrival as never)).toThrow('signature');
  });

  it('hears of the text that was public, not of the draft that came after it', async () => {
    const story = await writePublished(staff, { headline: '旧标题已刊发' });
    await saveStory(staff.secondEditor, story, { headline: '新标题未签发' });
    await done(staff.deskHead, story, 'unpublish', { opinion: '来源有误须核实' });

    await send(newsroom);

    expect(site.heard()).toEqual([`article.published ${story}`, `article.unpublished ${story}`]);
    expect(site.arrivals[1]?.body.data).toMatchObject({ headline: '旧标题已刊发' });
    expect(site.arrivals.map(({ text }) => text).join()).not.toMatch(/新标题|来源有误/);
  });

  it('hears nothing of a story that was never public', async () => {
    const story = await writeStory(staff.secondEditor);
    await sign(staff, story);
    await done(staff.chiefEditor, story, 'return', { opinion: '退回补充采访' });

    await send(newsroom);

    expect(site.arrivals).toEqual([]);
    expect(await deliveriesTo(staff.chiefEditor, site)).toEqual([]);
    expect(house.heard()).toEqual([
      `article.submitted ${story}`,
      `article.approved ${story}`,
      `article.returned ${story}`,
    ]);
  });

  it('that is switched off gets no message', async () => {
    await staff.chiefEditor.put(`/newsroom/receivers/${site.id}`, { isEnabled: false });
    await writePublished(staff);

    await send(newsroom);

    expect(await deliveriesTo(staff.chiefEditor, site)).toEqual([]);
  });
});

describe('The house', () => {
  it('hears what becomes of a story, from its submission to its end', async () => {
    const story = await writePublished(staff);
    await done(staff.deskHead, story, 'unpublish', { opinion: '来源有误须核实' });

    await send(newsroom);

    expect(house.heard()).toEqual(
      ['submitted', 'approved', 'published', 'unpublished'].map((word) => `article.${word} ${story}`),
    );
  });

  it('hears neither opinions, nor persons, nor a word of an unpublished text', async () => {
    const words = { headline: '秘密标题', kicker: '秘密肩题', subhead: '秘密副题' };
    const story = await writeStory(staff.secondEditor, words);
    await done(staff.secondEditor, story, 'submit', { opinion: '秘密意见' });
    await done(staff.editor, story, 'reject', { opinion: '秘密意见' });

    await send(newsroom);

    expect(house.arrivals).toHaveLength(2);
    expect(house.arrivals.map(({ text }) => text).join()).not.toMatch(/秘密|mi-mi|newsroom-editor/);
    expect(house.arrivals[1]?.body.data).toEqual({
      documentId: story,
      version: 1,
      digest: expect.any(String),
      at: expect.any(String),
      act: 'reject',
      stage: 'rejected',
      round: 1,
    });
  });
});

describe('A message', () => {
  it('has one id for all receivers, and every message another', async () => {
    await writePublished(staff);
    await writePublished(staff);

    await send(newsroom);

    const ids = (one: Subscriber) =>
      one.arrivals.filter(({ body }) => body.type === 'article.published').map(({ id }) => id);
    expect(ids(site)).toEqual(ids(house));
    expect(new Set(ids(site)).size).toBe(2);
  });

  it('is kept with the place of its decision in the record', async () => {
    const story = await writePublished(staff);
    const [decision] = await rowsOf(newsroom, 'newsroom_decisions', { article: story, act: 'publish' });

    const [delivery] = await deliveriesTo(staff.chiefEditor, site);

    expect(delivery).toMatchObject({ sequence: decision?.sequence, article: story, state: 'waiting' });
  });

  it.each([
    ['in the record', () => withoutPlaceInRecord],
    ['after the text', () => failingPublication],
  ])('is not left behind by an act that fails %s', async (_, way) => {
    const story = await writeSigned(staff);
    const before = await rowsOf(newsroom, 'newsroom_deliveries');

    const answer = await way()(() => act(staff.deskHead, story, 'publish'));

    expect(answer.status).toBe(500);
    expect(await rowsOf(newsroom, 'newsroom_deliveries')).toEqual(before);
  });

  it('that cannot be written undoes its act', async () => {
    const story = await writeSigned(staff);
    const before = await rowsOf(newsroom, 'newsroom_decisions');

    const answer = await withoutTable(() => act(staff.deskHead, story, 'publish'));

    expect(answer.status).toBe(500);
    expect(await rowsOf(newsroom, 'newsroom_decisions')).toEqual(before);
    await publish(staff, story);
    expect(await deliveriesTo(staff.chiefEditor, site)).toHaveLength(1);
  });
});

type Work<Result> = () => Promise<Result>;

async function withoutPlaceInRecord<Result>(work: Work<Result>): Promise<Result> {
  const [head] = await rowsOf(newsroom, 'newsroom_chain_heads');
  return occupying(newsroom, 'newsroom_decisions', { sequence: Number(head?.sequence) + 1 }, work);
}

const failingPublication = <Result>(work: Work<Result>): Promise<Result> =>
  failingAfter(newsroom, ['publish', 1], work);

/** Takes the table of deliveries away while the work is done. */
async function withoutTable<Result>(work: Work<Result>): Promise<Result> {
  const rename = async (from: string, to: string) =>
    newsroom.strapi.db.connection.schema.renameTable(from, to);
  await rename('newsroom_deliveries', 'newsroom_deliveries_away');
  return work().finally(() => rename('newsroom_deliveries_away', 'newsroom_deliveries'));
}
