import type { ViewportSize } from '@playwright/test';
import { expect, SIZES, takeOut, test } from '../newsroom/fixtures';
import { latinIn } from '../pages/latin';
import { storyOfPage } from '../pages/screens';

test('the panel speaks the language of the browser to who never chose one', async ({ browser, newsroom }) => {
  const heading = { 'zh-CN': '欢迎使用Strapi!', 'en-GB': 'Welcome to Strapi!' };
  for (const [locale, said] of Object.entries(heading)) {
    const context = await browser.newContext({ baseURL: newsroom.address, locale });
    const page = await context.newPage();
    await page.goto('/admin/auth/login');
    await expect(page.getByRole('heading', { name: said })).toBeVisible();
    await context.close();
  }
});

test('an address that leads nowhere offers the way back to the desk', async ({ visit, complaints }) => {
  const page = await visit('editor1');
  await page.goto('/admin/plugins/newsroom/stories/of-nobody');
  await expect(page.getByText('There is no such thing here.')).toBeVisible();
  await takeOut(complaints, '404');
  await page.goto('/admin/plugins/newsroom/nowhere');
  await expect(page.getByText('There is nothing at this address')).toBeVisible();
  await page.getByRole('link', { name: 'To the desk' }).click();
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();
});

test('Strapi’s news are not shown', async ({ visit }) => {
  const page = await visit('editor1');
  await page.goto('/admin/plugins/newsroom');
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();
  await expect(page.getByText('Introducing the new Media Library')).toHaveCount(0);
});

test('the ? of a screen opens the page about it, in the language of the panel, on a phone too', async ({
  visit,
}) => {
  const titles = { '': '使用审稿台', '/page-imports': '导入版面' };
  const page = await visit('editor1', 'zh-Hans');
  for (const [place, [screen, title]] of Object.entries(titles).entries()) {
    await page.setViewportSize(SIZES[place] as ViewportSize);
    await page.goto(`/admin/plugins/newsroom${screen}`);
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: '本页说明' }).click();
    const help = await opened;
    await expect(help.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await help.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await help.close();
  }
});

const STORIES = '/admin/content-manager/collection-types/plugin::newsroom.article';

/** Strapi's own screens that editors meet; those of the newsroom are in every-screen.spec.ts. */
const STRAPIS = ['/admin/', STORIES, `${STORIES}/STORY`, '/admin/me', '/admin/plugins/upload'];

for (const address of STRAPIS) {
  test(`a Chinese panel says nothing in English at ${address}`, async ({ visit, newsroom }) => {
    const page = await visit('editor2', 'zh-Hans');
    await page.goto(address.replace('STORY', await storyOfPage(newsroom, 3)));
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect.poll(() => latinIn(page.locator('main'))).toEqual([]);
  });
}
