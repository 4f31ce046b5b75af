import { expect, takeOut, test } from '../newsroom/fixtures';

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
