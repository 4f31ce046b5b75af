import { expect, test } from './fixtures';

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
