import { writeStory } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import { DeskPage } from '../pages/desk-page';
import { ReviewPage } from '../pages/review-page';

/** The name of the panel's main file, as its page gives it. */
const MAIN_FILE = /strapi-[\w-]+\.js/;

/** What only development builds of React hold, and what only its production build holds. */
const FOR_DEVELOPMENT = 'Download the React DevTools';
const FOR_PRODUCTION = 'https://reactjs.org/docs/error-decoder';

test('The main file of the panel arrives compressed, to be kept, and is built for production', async ({
  visit,
}) => {
  const page = await visit('editor1');
  const arrival = page.waitForResponse((response) => MAIN_FILE.test(response.url()));
  await page.goto('/admin/plugins/newsroom');
  const response = await arrival;
  expect(await response.allHeaders()).toMatchObject({
    'content-encoding': 'br',
    'cache-control': expect.stringContaining('immutable'),
  });
  const text = await response.text();
  expect(text).toContain(FOR_PRODUCTION);
  expect(text).not.toContain(FOR_DEVELOPMENT);
});

test('What one writes with arrives with a story, and not before', async ({ visit, newsroom }) => {
  const editor = new ReviewPage(
    await visit('editor1'),
    await writeStory((await newsroom.staff()).secondEditor),
  );
  const surfaces: string[] = [];
  editor.page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    if ((await response.text()).includes('ProseMirror-trailingBreak')) surfaces.push(response.url());
  });
  const desk = new DeskPage(editor.page);
  await desk.open();
  expect(surfaces).toEqual([]);
  await editor.open('text');
  await expect.poll(() => surfaces.length).toBeGreaterThan(0);
});
