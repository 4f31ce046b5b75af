import {
  adminGrants,
  adminRoles,
  dump,
  endUserGrants,
  newsroomTables,
  type Dump,
} from '../../support/databases/dump';
import { emptyDatabase, startOn, type Newsroom, type TestDatabase } from '../../support/newsroom';
import { anybody, hire } from '../../support/people/people';
import { checkRecord } from '../../support/record/record';
import { demand, hireStaff, writePublished } from '../../support/people/stories';

const OFF = { NEWSROOM_ENABLED: 'false' };
const ON = { NEWSROOM_ENABLED: 'true' };

/** What a boot left behind. */
interface Boot {
  database: Dump;
  endUserGrants: string[];
  adminGrants: string[];
  adminRoles: string[];
  /** Status of the public list of stories. */
  status: number;
}

let host: TestDatabase;
let paper: TestDatabase;
let bare: Boot;
let joined: Boot;
let first: Boot;
let changed: Boot;
let second: Boot;
let third: Boot;
let off: Boot;
let on: Boot;
let faults: unknown[];

const look = async (newsroom: Newsroom): Promise<Boot> => ({
  database: await dump(newsroom),
  endUserGrants: await endUserGrants(newsroom),
  adminGrants: await adminGrants(newsroom),
  adminRoles: await adminRoles(newsroom),
  status: (await anybody(newsroom).get('/api/newsroom/articles')).status,
});

async function boot<Result>(
  database: TestDatabase,
  env: Record<string, string>,
  work: (newsroom: Newsroom) => Promise<Result>,
): Promise<Result> {
  const newsroom = await startOn(database, env);
  return work(newsroom).finally(() => newsroom.stop());
}

/** A paper works with the newsroom, and changes the roles to its liking. */
async function work(newsroom: Newsroom): Promise<Boot> {
  const staff = await hireStaff(newsroom);
  await writePublished(staff);
  const root = await hire(newsroom, 'strapi-super-admin');
  const { body } = await root.get('/admin/roles?pageSize=100');
  const role = (code: string) => body.data.find((one: { code: string }) => one.code === code);
  const { id } = role('newsroom-desk-head');
  demand(await root.put(`/admin/roles/${id}`, { name: '新闻部主任', description: '' }));
  const permissions = [
    { action: 'plugin::newsroom.desk.read', subject: null, properties: {}, conditions: [] },
  ];
  demand(await root.put(`/admin/roles/${id}/permissions`, { permissions }));
  for (const proofreader of staff.proofreaders) demand(await root.delete(`/admin/users/${proofreader.id}`));
  demand(await root.delete(`/admin/roles/${role('newsroom-proofreader').id}`));
  await newsroom.strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { action: 'plugin::newsroom.reporter.find' } });
  return look(newsroom);
}

beforeAll(async () => {
  [host, paper] = [await emptyDatabase(), await emptyDatabase()];
  bare = await boot(host, OFF, look);
  joined = await boot(host, ON, look);
  first = await boot(paper, ON, look);
  changed = await boot(paper, ON, work);
  second = await boot(paper, ON, look);
  third = await boot(paper, ON, look);
  off = await boot(paper, OFF, look);
  [on, faults] = await boot(paper, ON, async (newsroom) => {
    return [await look(newsroom), (await checkRecord(newsroom)).faults] as const;
  });
}, 300_000);

afterAll(async () => {
  await host.remove();
  await paper.remove();
});

const ofNewsroom = (grant: string) => grant.includes('newsroom') || grant.startsWith('correspondent ');
const isOfEditors = (grant: string) => grant.startsWith('newsroom-');
const ofHost = (grants: string[]) => grants.filter((grant) => !ofNewsroom(grant));

describe('the first boot with the newsroom', () => {
  it('keeps the thirteen default grants of users & permissions', () => {
    expect(bare.endUserGrants).toHaveLength(13);
    expect(ofHost(first.endUserGrants)).toEqual(bare.endUserGrants);
  });

  it('keeps the three admin roles of Strapi with what they may do', () => {
    expect(bare.adminRoles).toHaveLength(3);
    expect(first.adminRoles).toEqual(expect.arrayContaining(bare.adminRoles));
    expect(ofHost(first.adminGrants)).toEqual(bare.adminGrants);
  });

  it('adds its own roles to them', () => {
    const own = first.adminRoles.filter((role) => !bare.adminRoles.includes(role));

    expect(own.map((role) => role.split(' ')[0])).toEqual([
      'newsroom-chief-editor',
      'newsroom-desk-head',
      'newsroom-editor',
      'newsroom-proofreader',
    ]);
    expect(first.status).toBe(200);
  });

  it('leaves a host that was there before with everything it had', () => {
    const roles = [
      'admin_roles',
      'admin_permissions',
      'up_roles',
      'up_permissions',
      'up_permissions_role_lnk',
    ];

    const lost = roles.flatMap((table) =>
      (bare.database[table] ?? []).filter((row) => !joined.database[table]?.includes(row)),
    );

    expect(lost).toEqual([]);
    expect(joined.endUserGrants).toEqual(first.endUserGrants);
    expect(ofHost(joined.adminGrants)).toEqual(ofHost(first.adminGrants));
    expect(joined.adminGrants.filter(isOfEditors)).toEqual(first.adminGrants.filter(isOfEditors));
  });
});

describe('a later boot', () => {
  it('changes nothing in the database', () => {
    expect(third.database).toEqual(second.database);
    expect(newsroomTables(second.database)).toEqual(newsroomTables(changed.database));
  });

  it('leaves roles as the paper made them', () => {
    expect(second.adminRoles.filter(ofNewsroom)).toEqual([
      'newsroom-chief-editor 总编',
      'newsroom-desk-head 新闻部主任',
      'newsroom-editor 责任编辑',
    ]);
    expect(second.adminGrants.filter((grant) => grant.startsWith('newsroom-desk-head'))).toEqual([
      'newsroom-desk-head plugin::newsroom.desk.read null',
    ]);
    expect(second.endUserGrants.filter((grant) => grant.endsWith('reporter.find'))).toEqual([]);
  });
});

describe('a boot without the newsroom', () => {
  it('drops no table and no row of it', () => {
    const before = newsroomTables(second.database);

    expect(Object.keys(before).length).toBeGreaterThanOrEqual(10);
    expect(newsroomTables(off.database)).toEqual(before);
  });

  it('has none of its routes', () => {
    expect(second.status).toBe(200);
    expect(off.status).toBe(404);
  });

  it('leaves the grants of the host as they were', () => {
    expect(ofHost(off.endUserGrants)).toEqual(bare.endUserGrants);
    expect(off.adminRoles).toEqual(second.adminRoles);
  });

  it('is followed by one in which every story and decision is there', () => {
    expect(newsroomTables(on.database)).toEqual(newsroomTables(second.database));
    expect(faults).toEqual([]);
    expect(on.adminRoles).toEqual(second.adminRoles);
  });

  it('is followed by one in which everybody may do what they could before', () => {
    expect(off.adminGrants.filter((grant) => grant.includes('plugin::newsroom'))).toEqual([]);
    expect(on.adminGrants).toEqual(second.adminGrants);
    expect(on.endUserGrants).toEqual(second.endUserGrants);
  });
});
