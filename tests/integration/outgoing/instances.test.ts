import { startInstance, type Instance } from '../../support/instances/second-instance';
import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { deliveriesTo, subscribe, type Subscriber } from '../../support/receivers/receivers';
import { silent } from '../../support/receivers/receiving-site';
import { hireStaff, writePublished, type Staff } from '../../support/people/stories';

const MESSAGES = 10;
const MINUTE = 60_000;

let newsroom: Newsroom;
let staff: Staff;
let sites: [Subscriber, Subscriber];
let expected: string[];
let instances: [Instance, Instance];

const toEverySite = (change: object) =>
  Promise.all(sites.map(({ id }) => staff.chiefEditor.put(`/newsroom/receivers/${id}`, change)));

/** Messages wait until two instances are there, and then for both at the same time. */
beforeAll(async () => {
  newsroom = await startNewsroom();
  staff = await hireStaff(newsroom);
  sites = [await subscribe(staff.chiefEditor), await subscribe(staff.chiefEditor)];
  const stories: string[] = [];
  for (let made = 0; made < MESSAGES; made += 1) stories.push(await writePublished(staff));
  expected = stories.map((story) => `article.published ${story}`);
  await toEverySite({ isEnabled: false });
  instances = [await startInstance(), await startInstance()];
}, 5 * MINUTE);

afterAll(async () => {
  for (const site of sites) await site.close();
  await newsroom.stop();
});

describe('Two instances on one database', () => {
  it('send every message once, in the order of the acts', async () => {
    await toEverySite({ isEnabled: true });

    await Promise.all(sites.map((site) => site.until(MESSAGES)));
    const codes = [await instances[0].stop(), await instances[1].stop()];

    expect(sites.map((site) => site.heard())).toEqual([expected, expected]);
    const [deliveries] = await Promise.all(sites.map((site) => deliveriesTo(staff.chiefEditor, site)));
    expect(deliveries?.map(({ state, attempts }) => [state, attempts])).toEqual(
      Array(MESSAGES).fill(['sent', 1]),
    );
    expect(codes).toEqual([0, 0]);
  });
});

describe('An instance that is ended while it sends', () => {
  it(
    'leaves the message to the next one, which sends it with the same id',
    async () => {
      const [site] = sites;
      const count = site.arrivals.length;
      await writePublished(staff);
      site.answers.push(silent);
      const first = await startInstance();
      await site.until(count + 1);
      await first.kill();
      await newsroom.strapi.db
        .connection('newsroom_receivers')
        .where({ document_id: site.id })
        .update({ claimed_until: new Date(0).toISOString() });

      const second = await startInstance();
      await site.until(count + 2);

      expect(await second.stop()).toBe(0);
      const [attempt, repeat] = site.arrivals.slice(count);
      expect(repeat).toMatchObject({ id: attempt?.id, text: attempt?.text });
    },
    2 * MINUTE,
  );
});
