import { storyOf, type PageStory } from '../../../src/plugins/newsroom/shared/page-editing';
import { adminGrants, adminRoles, endUserGrants } from '../../support/databases/dump';
import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../../support/newsroom';
import { PAGE } from '../../support/people/pages';
import { bearerOf, hire } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { preset } from '../../support/model/runs';
import { act, done, outcomeOf, saveStory, writeStory } from '../../support/people/stories';
import { faultsOf } from '../../support/record/record';

const ACT = 'plugin::newsroom.acts.';
const NEW_ACTS = [
  'schedule',
  'unschedule',
  'correct',
  'withdraw',
  'restore',
  'override',
  'countersign',
  'takeover',
];

/** What came after version 0.1.0. */
const NEWER = [
  ...NEW_ACTS.map((name) => `${ACT}${name}`),
  'plugin::newsroom.settings.manage',
  'plugin::newsroom.policies.manage',
  'plugin::newsroom.withdrawal.find',
];

const documentIdOf = ({ documentId }: { documentId: string }): string => documentId;

let database: TestDatabase;
let fresh: string[];

beforeAll(async () => {
  database = await newDatabase();
  fresh = await boot(grants);
});
afterAll(() => database.remove());

async function boot<Result>(work: (newsroom: Newsroom) => Promise<Result>): Promise<Result> {
  const newsroom = await startOn(database);
  return work(newsroom).finally(() => newsroom.stop());
}

const grants = async (newsroom: Newsroom): Promise<string[]> => [
  ...(await adminGrants(newsroom)),
  ...(await endUserGrants(newsroom)),
];

async function revoke({ strapi }: Newsroom, actions: string[]): Promise<void> {
  const where = { action: { $in: actions } };
  await strapi.db.query('admin::permission').deleteMany({ where });
  await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where });
}

const forgetOffers = async ({ strapi }: Newsroom): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'newsroom' });
  await store.delete({ key: 'offered' });
  await store.set({ key: 'seeded', value: { roles: true } });
};

/** Leaves the database as version 0.1.0 did: without what came later, and with its own mark of a first boot. */
async function age(newsroom: Newsroom): Promise<void> {
  await revoke(newsroom, NEWER);
  await forgetOffers(newsroom);
}

/** Leaves every policy, of the paper and of its stories, as version 0.1.0 stored it. */
async function agePolicies({ strapi }: Newsroom): Promise<void> {
  const older = {
    ...preset('three-reviews-three-proofs'),
    override: undefined,
    voidedByCorrection: undefined,
  };
  await strapi.db.query('plugin::newsroom.policy').updateMany({
    where: { code: older.code },
    data: { definition: older },
  });
  await strapi.db.query('plugin::newsroom.run').updateMany({ where: {}, data: { policy: older } });
}

/** The grants of a new newsroom but for an action; Strapi gives the super admin everything at each boot. */
const without = (...actions: string[]) =>
  fresh.filter(
    (grant) => grant.startsWith('strapi-super-admin') || !actions.includes(grant.split(' ')[1] ?? ''),
  );

describe('a newsroom of an older version', () => {
  it('gets what is new, and not what the paper took away before', async () => {
    await boot(async (newsroom) => {
      await age(newsroom);
      await revoke(newsroom, [`${ACT}reject`]);
    });

    expect(await boot(grants)).toEqual(without(`${ACT}reject`));
  });

  it('does not get again what the paper takes away afterwards', async () => {
    await boot((newsroom) => revoke(newsroom, [`${ACT}withdraw`]));

    const kept = without(`${ACT}reject`, `${ACT}withdraw`);
    expect([await boot(grants), await boot(grants)]).toEqual([kept, kept]);
  });

  it('is not given twice what it was given by hand', async () => {
    await boot(forgetOffers);

    expect(await boot(grants)).toEqual(without(`${ACT}reject`));
  });

  it('does not get back a role that the paper deleted', async () => {
    await boot(async (newsroom) => {
      await age(newsroom);
      await newsroom.strapi.db.query('admin::role').deleteMany({ where: { code: 'newsroom-proofreader' } });
    });

    expect(await boot(adminRoles)).not.toContain('newsroom-proofreader 校对');
  });
});

describe('a story of an older version', () => {
  it('is among what waits for its editors', async () => {
    const story = await boot(async (newsroom) => {
      const written = await writeStory(await hire(newsroom, 'newsroom-editor'));
      await done(await hire(newsroom, 'newsroom-desk-head'), written, 'submit');
      const older = { isWaiting: null, waitsFor: null, notFor: null };
      await newsroom.strapi.db.query('plugin::newsroom.run').updateMany({ where: {}, data: older });
      return written;
    });

    const { rows } = await boot(async (newsroom) => {
      const editor = await hire(newsroom, 'newsroom-editor');
      return (await editor.get('/newsroom/queue?scope=mine')).body;
    });

    expect(rows).toMatchObject([{ documentId: story }]);
  });
});

describe('a draft that an older version imported', () => {
  it('waits for whoever imported it', async () => {
    const MINE = '/newsroom/queue?scope=mine&stage=draft';
    const { token, drafts } = await boot(async (newsroom) => {
      const editor = await hire(newsroom, 'newsroom-editor');
      const { stories } = (await editor.post('/newsroom/page-imports', { text: PAGE, accept: 'all' })).body;
      await newsroom.strapi.db
        .query('plugin::newsroom.run')
        .updateMany({ where: {}, data: { creator: null } });
      return { token: editor.token, drafts: stories.map(documentIdOf).sort() };
    });

    const found = await boot(async (newsroom) => {
      const [mine, others] = [bearerOf(newsroom, token), await hire(newsroom, 'newsroom-editor')];
      const lists = await Promise.all([mine, others].map((who) => who.get(MINE)));
      return lists.map(({ body }) => body.rows.map(documentIdOf).sort());
    });

    expect(found).toEqual([drafts, []]);
  });
});

describe('an address of an older version', () => {
  it('stays that of its story, also of one that is public no longer', async () => {
    const slugs = ['jiu-zhi-yi', 'jiu-zhi-er'];
    const opinion = '防汛紧急通知';
    const other = await boot(async (newsroom) => {
      const [editor, chief] = [
        await hire(newsroom, 'newsroom-editor'),
        await hire(newsroom, 'newsroom-chief-editor'),
      ];
      const stories: string[] = [];
      for (const slug of slugs) {
        const story = await writeStory(editor, { slug });
        await done(editor, story, 'submit');
        await done(chief, story, 'override', { opinion });
        stories.push(story);
      }
      await done(chief, stories[1] as string, 'unpublish', { opinion });
      const draft = await writeStory(editor);
      await newsroom.strapi.db.query('plugin::newsroom.public-slug').deleteMany({ where: {} });
      return draft;
    });

    const outcomes = await boot(async (newsroom) => {
      const editor = await hire(newsroom, 'newsroom-editor');
      const answers = [];
      for (const slug of slugs) answers.push(await saveStory(editor, other, { slug }));
      const faults = JSON.stringify(await faultsOf(newsroom));
      return { answers: answers.map(outcomeOf), isNamed: faults.includes('slug') };
    });

    expect(outcomes).toEqual({ answers: ['409 slug_taken', '409 slug_taken'], isNamed: false });
  });
});

describe('a picture of an older version', () => {
  it('is kept where a submitted story names it', async () => {
    const picture = await boot(async (newsroom) => {
      const editor = await hire(newsroom, 'newsroom-editor');
      const taken = await takePicture(newsroom, editor);
      const photos = [{ file: taken.id, caption: '图为现场。' }];
      await done(await hire(newsroom, 'newsroom-desk-head'), await writeStory(editor, { photos }), 'submit');
      await newsroom.strapi.db.query('plugin::newsroom.file-use').deleteMany({ where: {} });
      await newsroom.strapi.store({ type: 'plugin', name: 'newsroom' }).delete({ key: 'fileUses' });
      return taken;
    });

    const outcome = await boot(async (newsroom) =>
      outcomeOf(await (await hire(newsroom, 'strapi-super-admin')).delete(`/upload/files/${picture.id}`)),
    );

    expect(outcome).toBe('409 kept_for_the_record');
    clearPictures();
  });
});

describe('a policy of an older version', () => {
  it('has what it does not know as a new newsroom has it, for stories under way too', async () => {
    await boot(async (newsroom) => {
      const [editor, chief] = [
        await hire(newsroom, 'newsroom-editor'),
        await hire(newsroom, 'newsroom-chief-editor'),
      ];
      const story = await writeStory(editor);
      await done(editor, story, 'submit');
      await agePolicies(newsroom);

      const { policies } = (await chief.get('/newsroom/policies')).body;
      const { override, voidedByCorrection } = preset('three-reviews-three-proofs');
      expect(policies[0]).toMatchObject({ override, voidedByCorrection });
      expect(outcomeOf(await act(chief, story, 'override', { opinion: '防汛紧急通知' }))).toBe('200');
    });
  });
});

describe('a page import of an older version', () => {
  it('still says which warnings its editor resolved', async () => {
    const resolved = [{ source: 0, warning: 0 }];
    const shown = await boot(async (newsroom) => {
      const editor = await hire(newsroom, 'newsroom-editor');
      const { page } = (await editor.post('/newsroom/page-imports/preview', { text: PAGE })).body;
      const stories = page.articles.slice(0, 1).map(storyOf);
      const { id } = (await editor.post('/newsroom/page-imports', { text: PAGE, stories })).body;
      const edited = stories.map(({ resolved: _, ...story }: PageStory) => ({ ...story, settled: resolved }));
      await newsroom.strapi.db
        .query('plugin::newsroom.page-import')
        .updateMany({ where: {}, data: { edited } });
      return (await editor.get(`/newsroom/page-imports/${id}`)).body;
    });

    expect(shown.edited).toMatchObject([{ resolved }]);
    expect(shown.edited[0]).not.toHaveProperty('settled');
  });
});
