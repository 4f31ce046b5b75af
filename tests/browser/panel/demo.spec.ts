import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { INSTANCE_ENV } from '../../../scripts/lib/instances/instance-env.cjs';
import { STAGES } from '../../../src/plugins/newsroom/shared/vocabulary';
import { callerAt } from '../../support/instances/remote';
import { ROOT } from '../../support/newsroom';
import { demand } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import type { DemoNewsroom, Who } from '../newsroom/newsroom';
import { wholeDemo } from '../newsroom/whole-demo';
import { SEED_PAGE } from '../pages/page-import-page';

/** How many stories the demo has. */
const WHOLE = 12;

/** Everybody who works at the desk. */
const EVERYBODY: readonly Who[] = [
  ...(['editor1', 'editor2', 'desk-head', 'chief-editor'] as const),
  ...(['proofreader1', 'proofreader2', 'proofreader3'] as const),
];

test.use({ scene: wholeDemo });

test.describe('the demo', () => {
  test('gives everybody something to do', async ({ newsroom }) => {
    const waiting = await Promise.all(
      EVERYBODY.map(async (who) => [who, (await read(newsroom, who, 'queue?scope=mine')).rows.length]),
    );

    expect(waiting.filter(([, stories]) => stories === 0)).toEqual([]);
  });

  test('has a story in every stage, one scheduled, one held and one corrected', async ({ newsroom }) => {
    const all = await read(
      newsroom,
      'editor1',
      `queue?scope=all&${STAGES.map((it) => `stage=${it}`).join('&')}`,
    );
    const planned = await read(newsroom, 'editor1', 'schedule-overview?what=scheduled');
    const held = await read(newsroom, 'editor1', 'schedule-overview?what=held');
    const { body } = demand(await callerAt(newsroom.address, null).get('/api/newsroom/articles'));

    expect(new Set(all.rows.map(({ stage }: { stage: string }) => stage))).toEqual(new Set(STAGES));
    expect(planned.rows).toHaveLength(1);
    expect(held.rows).toHaveLength(1);
    expect(body.data.filter(({ corrections }: { corrections: object[] | null }) => corrections)).toHaveLength(
      1,
    );
  });

  test('has two imports, and notes that are open, answered and resolved', async ({ newsroom }) => {
    const { pageImports } = await read(newsroom, 'editor1', 'page-imports');
    const stories = pageImports.flatMap((page: { stories: { documentId: string }[] }) => page.stories);
    const lists = await Promise.all(
      stories.map((story: { documentId: string }) =>
        read(newsroom, 'editor1', `articles/${story.documentId}/notes`),
      ),
    );
    const notes = lists.flatMap((list) => list.notes);

    expect(pageImports).toHaveLength(2);
    expect(notes.filter(isOpen)).not.toHaveLength(0);
    expect(notes.filter(({ answers }) => answers.length > 0)).not.toHaveLength(0);
    expect(notes.filter(({ resolved }) => resolved)).not.toHaveLength(0);
  });

  test('stands in a record that holds', async ({ newsroom }) => {
    const { status, stdout } = await newsroom.command('audit', 'verify');

    expect([status, stdout]).toEqual([0, expect.stringContaining('the record holds')]);
  });

  test('shows an editor what was returned, and what waits for a review', async ({ visit }) => {
    const page = await visit('editor1', 'zh-Hans');
    await page.goto('/admin/plugins/newsroom');

    await expect(page.getByRole('link', { name: '开展优化营商环境大走访活动' })).toBeVisible();
    await expect(page.getByRole('link', { name: '技能培训助就业促增收' })).toBeVisible();
  });
});

test('the demo gives reasons of the list of the paper', async ({ newsroom }) => {
  const { reasons } = await read(newsroom, 'editor1', 'reasons');
  const { rows } = await read(newsroom, 'editor1', 'queue?scope=all&stage=returned&stage=rejected');
  const histories = await Promise.all(
    rows.map(({ documentId }: { documentId: string }) =>
      read(newsroom, 'editor1', `articles/${documentId}/history`),
    ),
  );
  const given = histories.flatMap(({ decisions }) =>
    decisions.flatMap(({ reasonCode }: { reasonCode: string | null }) => reasonCode ?? []),
  );

  expect(given).toHaveLength(2);
  expect(reasons.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(given));
});

test('quickstart begins a demo anew that was not loaded to its end', async () => {
  const checkout = await checkoutWith({ page: SEED_PAGE.slice(0, SEED_PAGE.length / 2) });
  expect(await openIn(checkout)).not.toBe(0);

  await writeFile(path.join(checkout, 'demo/page.txt'), SEED_PAGE);
  expect(await openIn(checkout)).toBe(0);
  expect(storiesIn(checkout)).toBe(WHOLE);
  // Somebody may have worked in what was there.
  expect((await readdir(checkout)).filter((name) => /^data\.db\.\d/.test(name))).toHaveLength(1);
  await rm(checkout, { recursive: true });
});

const isOpen = ({ answers, resolved }: { answers: object[]; resolved: object | null }): boolean =>
  answers.length === 0 && resolved === null;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any body it wants
async function read(newsroom: DemoNewsroom, who: Who, what: string): Promise<any> {
  return demand(await (await newsroom.caller(who)).get(`/newsroom/${what}`)).body;
}

/** What a checkout has of its own; the rest may be that of this one. */
const OWN = ['.env', '.git', '.newsroom', '.tmp', 'demo'];

/** A checkout on which nothing was started yet, with another page in its demo. */
async function checkoutWith({ page }: { page: string }): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-'));
  for (const name of await readdir(ROOT))
    if (!OWN.includes(name)) await symlink(path.join(ROOT, name), path.join(folder, name));
  await mkdir(path.join(folder, 'demo'));
  await writeFile(path.join(folder, 'demo/page.txt'), page);
  return folder;
}

const databaseOf = (checkout: string): string => path.join(checkout, 'data.db');

/** What quickstart does once everything is built; answers with the exit code. */
async function openIn(checkout: string): Promise<number | null> {
  const script = pathToFileURL(path.join(ROOT, 'scripts/lib/newsroom.mjs'));
  const code = `const { openNewsroom } = await import('${script.href}'); await openNewsroom({ serve: false });`;
  const env = { ...process.env, ...INSTANCE_ENV, DATABASE_URL: '', DATABASE_FILENAME: databaseOf(checkout) };
  const opening = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: checkout, env });
  const [status] = await once(opening, 'exit');
  return status;
}

function storiesIn(checkout: string): number {
  const database = new Sqlite(databaseOf(checkout), { readonly: true });
  const stories = database.prepare('select id from newsroom_runs').all();
  database.close();
  return stories.length;
}
