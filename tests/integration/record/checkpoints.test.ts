import { EMPTY_TREE, grow, rootOf } from '../../../src/plugins/newsroom/server/src/domain/record/merkle';
import { newsroomCommand } from '../../support/instances/command';
import { startMailServer, type MailServer } from '../../support/receivers/mail-server';
import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { done, hireStaff, writePublished, writeStory, type Staff } from '../../support/people/stories';
import { rowsOf, tampering, type Row } from '../../support/databases/tables';

const TABLE = 'newsroom_checkpoints';
const DECISIONS = 'newsroom_decisions';

let newsroom: Newsroom;
let staff: Staff;
let mailServer: MailServer;

beforeAll(async () => {
  mailServer = await startMailServer();
  newsroom = await startNewsroom({ TEST_SMTP_PORT: String(mailServer.port) });
  newsroom.strapi.log.silent = true;
  staff = await hireStaff(newsroom);
  await writePublished(staff);
});
afterAll(async () => {
  await newsroom.stop();
  await mailServer.stop();
});

beforeEach(() => connection(TABLE).delete());

const connection = (table: string) => newsroom.strapi.db.connection(table);
const make = (): Promise<void> => newsroom.strapi.plugin('newsroom').service('record').checkpoint();
const lastDecision = async (): Promise<Row> => (await decisions()).at(-1) as Row;
const decisions = () => rowsOf(newsroom, DECISIONS);
const rootBy = (rows: Row[]) => rootOf(rows.reduce((tree, { hash }) => grow(tree, String(hash)), EMPTY_TREE));
const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** The checkpoint of the latest day. */
async function latest(): Promise<Row> {
  const [row] = await connection(TABLE).orderBy('day', 'desc').limit(1);
  return { ...row, faults: parsed(row.faults), frontier: parsed(row.frontier) };
}

/** Makes today's checkpoint one of an earlier day, so that another can be made. */
const letADayPass = (day = '2020-01-01') => connection(TABLE).where('day', '>', '2020-12-31').update({ day });

async function submitOne(): Promise<void> {
  await done(staff.secondEditor, await writeStory(staff.secondEditor), 'submit');
}

describe('The checkpoint of a day', () => {
  it('covers all decisions, with the Merkle root over their hashes', async () => {
    await make();
    const rows = await decisions();
    expect(await latest()).toMatchObject({
      day: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(
        new Date(),
      ),
      sequence: rows.length,
      head_hash: rows.at(-1)?.hash,
      root: rootBy(rows),
      faults: null,
    });
  });

  it('is made once, by however many instances at the same time', async () => {
    await Promise.all([make(), make(), make(), newsroomCommand('audit', 'checkpoint'), make()]);
    expect(await rowsOf(newsroom, TABLE)).toHaveLength(1);
  });

  it('stays as it was made when acts follow on the same day', async () => {
    await make();
    const before = await latest();
    await submitOne();
    await make();
    expect(await latest()).toEqual(before);
  });

  it('is made while acts go on, and covers what it says', async () => {
    const acts = [submitOne(), submitOne(), submitOne()];
    await make();
    await Promise.all(acts);
    const { sequence, root } = await latest();
    expect(root).toBe(rootBy((await decisions()).slice(0, Number(sequence))));
  });

  it('goes on from the one before without reading what that covers', async () => {
    await make();
    await letADayPass();
    await submitOne();
    const rows = await decisions();
    await tampering(newsroom, DECISIONS, async (table) => {
      await table.where({ sequence: 2 }).delete();
      await make();
    });
    expect(await latest()).toMatchObject({ sequence: rows.length, root: rootBy(rows), faults: null });
  });

  it('reads everything again where what it goes on from was changed, and says so', async () => {
    await make();
    await letADayPass();
    await connection(TABLE).update({ frontier: JSON.stringify({ size: 1, peaks: ['0'.repeat(64)] }) });
    await make();
    const rows = await decisions();
    expect(await latest()).toMatchObject({
      sequence: rows.length,
      root: rootBy(rows),
      faults: [{ day: '2020-01-01', fault: 'other_frontier' }],
    });
  });
});

describe('A fault since the last checkpoint', () => {
  beforeEach(async () => {
    await make();
    await letADayPass();
    await submitOne();
    await submitOne();
  });

  it('is kept with the next one, which covers what is sound', async () => {
    const rows = await decisions();
    const { sequence } = rows.at(-2) as Row;
    await tampering(newsroom, DECISIONS, async (table) => {
      await table.where({ sequence }).update({ opinion: '伪造的意见' });
      await make();
    });
    expect(await latest()).toMatchObject({
      sequence: rows.length - 2,
      root: rootBy(rows.slice(0, -2)),
      faults: [{ sequence, fault: 'changed' }],
    });
  });

  it('is found again the day after, until it is mended', async () => {
    const { sequence, opinion } = await lastDecision();
    await connection(DECISIONS).where({ sequence }).update({ opinion: '伪造的意见' });
    for (const day of ['2020-01-02', '2020-01-03']) {
      await make();
      expect(await latest()).toMatchObject({ faults: [{ sequence, fault: 'changed' }] });
      await letADayPass(day);
    }
    await connection(DECISIONS).where({ sequence }).update({ opinion });
    await make();
    expect(await latest()).toMatchObject({ sequence, faults: null });
  });

  it('is found where decisions were cut off together with the end of the chain', async () => {
    await make();
    await letADayPass('2020-01-02');
    const rows = await decisions();
    const cut = rows.at(-3) as Row;
    await tampering(newsroom, DECISIONS, (table) =>
      tampering(newsroom, 'newsroom_chain_heads', async (heads) => {
        await table.where('sequence', '>', Number(cut.sequence)).delete();
        await heads.update({ sequence: cut.sequence, hash: cut.hash });
        await make();
        const { status, stdout } = await newsroomCommand('audit', 'verify');
        expect(status).toBe(1);
        expect(stdout).toContain(
          `checkpoint of 2020-01-02 (decision ${rows.length}) covers decisions that are no`,
        );
      }),
    );
    expect(await latest()).toMatchObject({ faults: [{ sequence: rows.length - 1, fault: 'tail_missing' }] });
  });

  it('is found where decisions were added past the newsroom', async () => {
    const rows = await decisions();
    await tampering(newsroom, DECISIONS, async (table) => {
      const { id: _, details: __, ...last } = rows.at(-1) as Row;
      await table.insert({ ...last, document_id: 'added', sequence: rows.length + 1 });
      await make();
    });
    expect(await latest()).toMatchObject({
      sequence: rows.length,
      faults: [{ sequence: rows.length + 1, fault: 'appended' }],
    });
  });

  it('is named by the command, which ends with 1', async () => {
    const { sequence } = await lastDecision();
    const { status, stdout } = await tampering(newsroom, DECISIONS, async (table) => {
      await table.where({ sequence }).update({ opinion: '伪造的意见' });
      return newsroomCommand('audit', 'checkpoint');
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`decision ${String(sequence)} .* was changed after it was written`));
  });
});

describe('newsroom audit checkpoint', () => {
  const grouped = (hash: unknown) => String(hash).replaceAll(/(.{8})(?=.)/g, '$1 ');

  it('makes the checkpoint of the day, prints its page and sends it by mail', async () => {
    const { status, stdout } = await newsroomCommand('audit', 'checkpoint', '--mail', 'archive@example.com');
    const { day, sequence, root, head_hash: headHash } = await latest();
    const [mail = ''] = mailServer.mails.splice(0);
    expect(status).toBe(0);
    for (const shown of [day, `decisions   ${String(sequence)}`, grouped(root), grouped(headHash)])
      expect(stdout).toContain(shown);
    expect(mail).toContain('To: archive@example.com');
    expect(mail).toContain(grouped(root));
  });

  it('prints the page of an earlier day again', async () => {
    await make();
    await letADayPass();
    const { stdout } = await newsroomCommand('audit', 'checkpoint', '2020-01-01');
    expect(stdout).toContain(grouped((await latest()).root));
    expect(await rowsOf(newsroom, TABLE)).toHaveLength(1);
  });

  it('prints no page of a day that has none', async () => {
    expect(await newsroomCommand('audit', 'checkpoint', '1999-01-01')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'newsroom: There is no checkpoint of 1999-01-01. 没有该日的检查点。\n',
    });
  });

  it('ends with 1 and says so where the mail cannot be sent', async () => {
    const { port } = mailServer;
    process.env.TEST_SMTP_PORT = '1';
    const { status, stdout, stderr } = await newsroomCommand(
      'audit',
      'checkpoint',
      '--mail',
      'archive@example.com',
    );
    process.env.TEST_SMTP_PORT = String(port);
    expect(status).toBe(1);
    expect(stdout).toContain('Merkle root');
    expect(stderr).toMatch(/^newsroom: The page was not sent to archive@example.com\. 未能发送。 .+\n$/);
  });
});
