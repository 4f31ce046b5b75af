import { STAGES } from '../../../src/plugins/newsroom/shared/vocabulary';
import { callerAt } from '../../support/instances/remote';
import { demand } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import type { DemoNewsroom, Who } from '../newsroom/newsroom';
import { wholeDemo } from '../newsroom/whole-demo';

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

const isOpen = ({ answers, resolved }: { answers: object[]; resolved: object | null }): boolean =>
  answers.length === 0 && resolved === null;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any body it wants
async function read(newsroom: DemoNewsroom, who: Who, what: string): Promise<any> {
  return demand(await (await newsroom.caller(who)).get(`/newsroom/${what}`)).body;
}
