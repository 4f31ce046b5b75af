import type { Policy } from '../../../../src/plugins/newsroom/shared/policy';
import { startOn, type Newsroom, type TestDatabase } from '../../newsroom';
import { enlist, hire, type Person } from '../../people/people';
import { subscribe, type Subscriber } from '../../receivers/receivers';
import { CHIEF, member, type StaffMember } from '../people/staff';
import { responseProfile } from './response-profile';

/** A newsroom that is ready for work on its database: who works there, and who is told of it. */
export interface Cluster {
  staff: StaffMember[];
  sites: Subscriber[];
  /** Closes the sites; who still sends to them meets a closed port. */
  close: () => Promise<unknown>;
}

/** A site of each kind: one that may know of embargoed stories, one that may not, and one of the paper. */
const SITES = [
  { name: '网站', audience: 'site' },
  { name: '合作媒体', audience: 'site', embargo: true },
  { name: '编务系统', audience: 'house', embargo: true },
];

/** Minutes for a countersign: so few that some are given late. */
const COUNTERSIGN_WITHIN = 0.1;

/** Boots once on a database, alone, as a first boot has to be; hires editors and two correspondents, and opens sites. */
export async function openCluster(database: TestDatabase, editors: readonly string[][]): Promise<Cluster> {
  const newsroom = await startOn(database);
  try {
    await hurryCountersigns(newsroom);
    const people = await hireAll(newsroom, editors);
    const staff = people.map(({ person, roles }) => member(person, roles));
    for (let count = 0; count < 2; count += 1) staff.push(member(await enlist(newsroom)));
    const chief = people.find(({ roles }) => roles.includes(CHIEF))?.person;
    if (!chief) throw new Error('The staff has no chief editor.');
    const sites = await openSites(chief);
    return { staff, sites, close: () => Promise.all(sites.map((site) => site.close())) };
  } finally {
    await newsroom.stop();
  }
}

async function hireAll(
  newsroom: Newsroom,
  editors: readonly string[][],
): Promise<{ person: Person; roles: readonly string[] }[]> {
  const hired: { person: Person; roles: readonly string[] }[] = [];
  for (const roles of editors) hired.push({ person: await hire(newsroom, ...roles), roles });
  return hired;
}

async function openSites(chief: Person): Promise<Subscriber[]> {
  const sites: Subscriber[] = [];
  for (const settings of SITES) {
    const site = await subscribe(chief, settings);
    site.answers.push(...responseProfile());
    sites.push(site);
  }
  return sites;
}

async function hurryCountersigns({ strapi }: Newsroom): Promise<void> {
  const policies = strapi.db.query('plugin::newsroom.policy');
  const rows = (await policies.findMany({})) as { id: number; definition: Policy }[];
  for (const { id, definition } of rows) {
    const override = definition.override && { ...definition.override, countersignWithin: COUNTERSIGN_WITHIN };
    await policies.update({ where: { id }, data: { definition: { ...definition, override } } });
  }
}
