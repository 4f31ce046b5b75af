import { faultsIn, tablesIn, type Known } from '../support/faults/checker';
import type { Tables } from '../support/faults/checker/tables';
import { TWENTY_EDITORS } from '../support/faults/people/staff';
import { openCluster, type Cluster } from '../support/faults/cluster/cluster';
import { Newsrooms } from '../support/faults/cluster/newsrooms';
import { quiesce } from '../support/faults/verdict/quiesce';
import { Traffic } from '../support/faults/people/traffic';
import { playAllScenarios } from '../support/faults/people/scenario';
import { newDatabase } from '../support/newsroom';

type Everything = Tables & Pick<Known, 'sites'>;

let everything: Everything;
let cluster: Cluster;
let traffic: Traffic;

beforeAll(async () => {
  const database = await newDatabase();
  cluster = await openCluster(database, TWENTY_EDITORS);
  const newsrooms = await Newsrooms.start(database, 1);
  try {
    traffic = new Traffic({ addresses: newsrooms.addresses, staff: cluster.staff, stories: 10 });
    await Promise.all([traffic.run(20), playAllScenarios(traffic)]);
    await playAllScenarios(traffic);
    await quiesce(database);
    const sites = cluster.sites.map(({ id, secret, arrivals }) => ({ id, secret, arrivals }));
    everything = { ...(await tablesIn(database)), sites };
  } finally {
    await newsrooms.kill();
    await cluster.close();
    await database.remove();
  }
});

const published = ({ articles }: Tables) => first(articles, (row) => row.isPublished);
const corrected = ({ articles }: Tables) => first(articles, (row) => row.notices.corrections.length > 0);
const recorded = ({ decisions }: Tables, act: string) => first(decisions, (one) => one.act === act);
const scheduled = ({ decisions }: Tables) =>
  first(decisions, ({ act, actorKind }) => act === 'publish' && actorKind === 'system');

const heldByEdit = ({ decisions }: Tables) =>
  first(decisions, ({ act, actorKind }) => act === 'hold' && actorKind !== 'system');

/** What the checker says after something was changed. */
function after(change: (copy: Everything) => void): string {
  const copy = structuredClone(everything);
  change(copy);
  const { staff } = cluster;
  return faultsIn(copy, { staff, sites: copy.sites, entries: traffic.journal.entries }).join('\n');
}

/** The first row that fits. */
function first<Row>(rows: readonly Row[], fits: (row: Row) => boolean = () => true): Row {
  const row = rows.find(fits);
  if (!row) throw new Error('The traffic left no such row.');
  return row;
}

/** Takes the first of two versions away: one that a decision names, as those before a submission may be forgotten. */
function dropFirstOfTwo({ versions, decisions }: Tables): void {
  const isDecided = (article: string): boolean =>
    decisions.some((one) => one.article === article && one.version === 1);
  const second = first(versions, ({ article, number }) => number === 2 && isDecided(article));
  versions.splice(versions.indexOf(second) - 1, 1);
}

/** Takes one row of a table. */
const drop = <Row>(rows: Row[], row: Row): void => void rows.splice(rows.indexOf(row), 1);

/** Lets two neighbours change places. */
const swap = (rows: readonly unknown[]): void => void (rows as unknown[]).splice(0, 2, rows[1], rows[0]);

/** The first message that arrived at a site. */
const arrival = ({ sites }: Everything) => first(first(sites).arrivals);

describe('The checker', () => {
  it('finds nothing in what a newsroom wrote', () => {
    expect(after(() => undefined)).toBe('');
  });

  it.each<[string, (copy: Everything) => void, string]>([
    ['a second published row', (copy) => copy.articles.push(published(copy)), 'published doubled'],
    [
      'a published text that was not signed',
      (copy) => (published(copy).content.headline = '未签发'),
      'published unsigned',
    ],
    ['a published row that is gone', (copy) => drop(copy.articles, published(copy)), 'published missing'],
    [
      'a draft that was changed past the newsroom',
      (copy) => (first(copy.articles, (row) => !row.isPublished).content.headline = '另改'),
      'draft unsigned',
    ],
    ['a run that is gone', (copy) => copy.runs.splice(0, 1), 'run missing'],
    [
      'a lost act',
      (copy) => (first(copy.runs, ({ run }) => run.stage !== 'rejected').run.stage = 'rejected'),
      'run differs',
    ],
    ['a decision that is gone', (copy) => copy.decisions.splice(1, 1), 'missing'],
    ['a cut-off tail', (copy) => copy.decisions.splice(-1, 1), 'tail_missing'],
    [
      'an acknowledged act that is not there',
      (copy) => (copy.decisions = copy.decisions.filter(({ act }) => act !== 'submit')),
      'lost: submit',
    ],
    ['a gap in the versions', (copy) => dropFirstOfTwo(copy), 'version missing'],
    [
      'a version under a wrong digest',
      (copy) => (first(copy.versions).content.headline = '改'),
      'version other_text',
    ],
    [
      'an acknowledged edit that was overwritten',
      (copy) => (copy.versions = copy.versions.filter(({ number }) => number < 2)),
      'lost: edit of',
    ],
  ])('names %s', (_, change, words) => {
    expect(after(change)).toContain(words);
  });

  it.each<[string, (copy: Everything) => void, string]>([
    ['an act of the scheduler that nobody set', (copy) => (scheduled(copy).details = null), 'not_due'],
    [
      'an act of the scheduler before its time',
      (copy) => (scheduled(copy).at = '2026-01-01T00:00:00.000Z'),
      'not_due',
    ],
    [
      'a scheduled act that was done twice',
      (copy) => copy.decisions.push({ ...scheduled(copy), sequence: copy.decisions.length + 1 }),
      'not_due',
    ],
    [
      'a schedule that was held without a word',
      (copy) => drop(copy.decisions, heldByEdit(copy)),
      'hold_missing',
    ],
    [
      'a hold that is not of the schedule that was set',
      (copy) => (heldByEdit(copy).details = { schedule: { act: 'publish' }, reason: 'not_signed' }),
      'not_due',
    ],
    [
      'a countersign that was reported too early',
      (copy) => (recorded(copy, 'overdue').at = '2026-01-01T00:00:00.000Z'),
      'not_due',
    ],
    [
      'a story that is public since another time',
      (copy) => (published(copy).notices.firstPublishedAt = '2026-01-01T00:00:00.000Z'),
      'firstPublishedAt',
    ],
    [
      'a correction that the public does not see',
      (copy) => (corrected(copy).notices.corrections = []),
      'corrections',
    ],
  ])('names %s', (_, change, words) => {
    expect(after(change)).toContain(words);
  });

  it.each<[string, (copy: Everything) => void, string]>([
    ['a message that is gone', (copy) => copy.deliveries.splice(2, 1), 'message'],
    [
      'a message that nobody owes',
      (copy) => copy.deliveries.push({ ...first(copy.deliveries), messageId: 'msg_other' }),
      'not there',
    ],
    [
      'a message with another text',
      (copy) => (first(copy.deliveries).body = '{"type":"article.published"}'),
      'is 1 article.',
    ],
    ['messages in another order', (copy) => copy.deliveries.reverse(), 'message 1 is'],
    [
      'a message under two ids',
      (copy) =>
        (first(copy.deliveries, ({ topic }) => topic === 'article.published').messageId = 'msg_other'),
      'has two ids',
    ],
    [
      'two messages under one id',
      (copy) => copy.deliveries.forEach((row) => (row.messageId = 'msg_one')),
      'has two messages',
    ],
    ['a message that still waits', (copy) => (first(copy.deliveries).state = 'waiting'), 'is waiting'],
    [
      'a message that counts as sent and did not arrive',
      (copy) => (first(copy.sites).arrivals = []),
      'never arrived',
    ],
    [
      'a message that arrived with another text',
      (copy) => (arrival(copy).text = '{}'),
      'otherwise than it is kept',
    ],
    [
      'a repeat under another id',
      (copy) => (arrival(copy).id = 'msg_other'),
      'msg_other arrived otherwise than it is kept',
    ],
    [
      'a message with a wrong signature',
      (copy) => (arrival(copy).headers['webhook-signature'] = 'v1,other'),
      'is not signed',
    ],
    ['a message with a time stamp of another time', (copy) => (arrival(copy).at += 600_000), 'is not signed'],
    [
      'messages that arrived in another order',
      (copy) => swap(first(copy.sites).arrivals),
      'arrived after a later one',
    ],
  ])('names %s', (_, change, words) => {
    expect(after(change)).toContain(words);
  });
});
