import { startInstance } from '../support/instances/instances';
import { startLoad, type Load } from '../support/instances/load';
import type { Answer } from '../support/people/people';
import { callerAt } from '../support/instances/remote';
import type { RunningApplication } from '../support/instances/running-application';
import { versionOf, writeStory } from '../support/people/stories';
import { decisionsOn, rowsOf } from '../support/databases/tables';
import { useNewsroom } from '../support/use-newsroom';

const CLIENTS = 8;

const { newsroom, staff, database } = useNewsroom();

/** What the ready check says until the port is closed; one entry a different answer. */
async function readinessUntilClosed({ address }: RunningApplication): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    const answer = await fetch(`${address}/newsroom/health/ready`).catch(() => null);
    const said = answer ? `${answer.status} ${await answer.text()}` : 'closed';
    if (said !== seen.at(-1)) seen.push(said);
    if (!answer) return seen;
  }
}

describe('an instance that is told to stop under load', () => {
  let load: Load;
  let readiness: string[];
  let exit: number | null;

  beforeAll(async () => {
    const instance = await startInstance(database);
    load = startLoad(instance.address, staff.editor.token, CLIENTS);
    await load.reaches(60);
    const stopped = instance.stop();
    readiness = await readinessUntilClosed(instance);
    await load.ended;
    exit = await stopped;
  }, 120_000);

  it('answers every request that it accepted, none with a fault', () => {
    expect(load.broken).toEqual([]);
    expect(load.statuses.filter((status) => status !== 200 && status !== 201)).toEqual([]);
    expect(load.statuses.length).toBeGreaterThan(60);
  });

  it('kept what it answered for', async () => {
    const rows = await rowsOf(newsroom, 'newsroom_runs');

    const kept = new Set(rows.map(({ article }) => article));
    expect(load.written.filter((story) => !kept.has(story))).toEqual([]);
    expect(load.written.length).toBeGreaterThan(20);
  });

  it('says that it is not ready before it closes its port', () => {
    expect(readiness.slice(-2)).toEqual(['503 {"status":"stopping"}', 'closed']);
  });

  it('exits with success', () => {
    expect(exit).toBe(0);
  });
});

describe('an act in flight when the port is closed', () => {
  let answer: Answer;
  let exit: number | null;
  let story: string;

  beforeAll(async () => {
    const instance = await startInstance(database);
    story = await writeStory(staff.secondEditor);
    const version = await versionOf(staff.secondEditor, story);
    const elsewhere = await newsroom.strapi.db.connection.transaction();
    await elsewhere('newsroom_runs').where({ article: story }).forUpdate();
    const acting = callerAt(instance.address, staff.secondEditor.token);
    const answered = acting.post(`/newsroom/articles/${story}/acts/submit`, { version });
    const stopped = instance.stop();
    await readinessUntilClosed(instance);
    await elsewhere.commit();
    answer = await answered;
    exit = await stopped;
  }, 120_000);

  it('is finished, recorded and answered', async () => {
    expect(answer.status).toBe(200);
    expect((await decisionsOn(newsroom, story)).map(({ act }) => act)).toEqual(['submit']);
  });

  it('does not keep the instance from exiting with success', () => {
    expect(exit).toBe(0);
  });
});
