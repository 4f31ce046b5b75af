import { mkdirSync } from 'node:fs';
import { ALONE, expect } from '../newsroom/fixtures';
import { seriousFaults } from '../pages/accessibility';
import { done } from '../../support/people/stories';
import { draw } from '../../support/people/pictures';
import { beKept, overhang, signIn, test } from './phone';

test.use({ scene: ALONE });

const TEXT = '昨日，开发区农业局组织技术员下田指导。\n\n农户说，今年的苗比往年壮。';

test('A story that is written without a line is sent once it is back, once', async ({
  newsroom,
  openPhone,
}) => {
  const { page, phone } = await openPhone();
  await signIn(page, newsroom.correspondent);
  await beKept(page);
  await page.getByRole('button', { name: '写稿' }).click();
  await phone.setOffline(true);
  await page.getByLabel('标题', { exact: true }).fill('技术员下田送技术');
  await page.getByLabel('正文').fill(TEXT);
  const picture = { name: 'field.png', mimeType: 'image/png', buffer: await draw().png().toBuffer() };
  await page.locator('input[type=file]').setInputFiles(picture);
  await page.getByLabel('图片说明').fill('技术员在田间');
  await page.getByLabel('摄影者').fill('何平');
  await page.getByText('辅助：用于校对、润色或翻译').click();

  await page.reload();
  await expect(page.getByLabel('正文')).toHaveValue(TEXT);
  await page.getByRole('button', { name: '投稿', exact: true }).click();
  await expect(page.getByText('有网络后会自动发送')).toBeVisible();

  await phone.setOffline(false);
  await expect(page.getByText('已投稿，编辑已收到。')).toBeVisible();
  await page.getByRole('link', { name: '返回' }).click();
  await expect(page.getByRole('link', { name: /技术员下田送技术/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /技术员下田送技术 已投稿/ })).toBeVisible();

  const { rows } = (await (await newsroom.caller('editor2')).get('/newsroom/queue?stage=first_review')).body;
  const sent = rows.filter(({ headline }: { headline: string }) => headline === '技术员下田送技术');
  expect(sent).toHaveLength(1);
  const { article } = (
    await (await newsroom.caller('editor2')).get(`/newsroom/articles/${sent[0].documentId}`)
  ).body;
  expect(article).toMatchObject({
    aiOrigin: 'assisted',
    photos: [{ caption: '技术员在田间', credit: { name: '何平' }, file: expect.any(Number) }],
  });
});

test('An answer that is lost makes no second story', async ({ newsroom, openPhone }) => {
  const { page } = await openPhone();
  await signIn(page, newsroom.correspondent);
  let lost = 0;
  await page.route('**/api/newsroom/submissions**', async (route) => {
    const isWrite = route.request().method() === 'POST';
    if (!isWrite || lost >= 2) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: '写稿' }).click();
  await page.getByLabel('标题', { exact: true }).fill('回音丢失的稿件');
  await page.getByLabel('正文').fill(TEXT);
  await page.getByRole('button', { name: '投稿', exact: true }).click();
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      return page.getByText('已投稿，编辑已收到。').isVisible();
    })
    .toBe(true);
  expect(lost).toBe(2);
  const { rows } = (await (await newsroom.caller('editor2')).get('/newsroom/queue?q=技术员')).body;
  expect(rows.filter(({ headline }: { headline: string }) => headline === '回音丢失的稿件')).toHaveLength(1);
});

test('A story that was returned is corrected and handed in again', async ({ newsroom, openPhone }) => {
  const { page } = await openPhone();
  await signIn(page, newsroom.correspondent);
  await page.getByRole('button', { name: '写稿' }).click();
  await page.getByLabel('标题', { exact: true }).fill('一篇要改的稿件');
  await page.getByLabel('正文').fill(TEXT);
  await page.getByRole('button', { name: '投稿', exact: true }).click();
  await expect(page.getByText('已投稿，编辑已收到。')).toBeVisible();
  const editor = await newsroom.caller('editor2');
  const { rows } = (await editor.get('/newsroom/queue?stage=first_review')).body;
  const { documentId } = rows.find(({ headline }: { headline: string }) => headline === '一篇要改的稿件');
  await done(editor, documentId, 'return', { opinion: '请补数据来源。' });

  await page.getByRole('link', { name: '返回' }).click();
  await page.reload();
  await page.getByRole('link', { name: /一篇要改的稿件 退回修改/ }).click();
  await expect(page.getByText('请补数据来源。')).toBeVisible();
  await page.getByRole('button', { name: '修改后重新投稿' }).click();
  await page.getByRole('button', { name: '投稿', exact: true }).click();
  await expect(page.getByText('退回后稿件未作修改，请说明再次送审的理由。')).toBeVisible();
  await page.getByLabel('标题', { exact: true }).fill('一篇改好的稿件');
  await page.getByRole('button', { name: '投稿', exact: true }).click();
  await expect(page.getByText('已投稿，编辑已收到。')).toBeVisible();

  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('link', { name: /一篇改好的稿件 已投稿/ }).click();
  await page.getByRole('button', { name: '撤回稿件' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '撤回稿件' }).click();
  await expect(page.getByText('草稿，未投稿')).toBeVisible();
});

test('A wrong password and a sign-out are said in plain words, and end the tokens', async ({
  newsroom,
  openPhone,
}) => {
  const { page } = await openPhone({ locale: 'en-GB' });
  await page.getByLabel('Account or e-mail').fill(newsroom.correspondent.email);
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Account or password is wrong.')).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await signIn(page, newsroom.correspondent);
  const token = await page.evaluate(
    () => JSON.parse(localStorage.getItem('newsroom-session') ?? '{}').token as string,
  );
  const ended = page.waitForResponse((response) => response.url().endsWith('/api/auth/logout'));
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '退出登录' }).click();
  expect((await ended).status()).toBe(200);
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  const answer = await page.request.get('/api/newsroom/submissions', {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(answer.status()).toBe(401);
});

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'en-GB', colorScheme: 'dark' },
] as const;

for (const look of LOOKS) {
  test(`Every screen fits a narrow phone and can be used by everybody, ${look.locale} and ${look.colorScheme}`, async ({
    newsroom,
    openPhone,
  }) => {
    const { page } = await openPhone(look);
    const check = async (name: string) => {
      mkdirSync('.newsroom/portal', { recursive: true });
      await page.screenshot({
        path: `.newsroom/portal/${name}-${look.locale}-${look.colorScheme}.png`,
        fullPage: true,
      });
      expect(await overhang(page), name).toBe(0);
      expect(await seriousFaults(page, 'body'), name).toEqual([]);
    };
    await check('sign-in');
    const fields = page.locator('input');
    await fields.nth(0).fill(newsroom.correspondent.email);
    await fields.nth(1).fill(newsroom.correspondent.password);
    await page.locator('button.first').click();
    await page.locator('.foot button.first').waitFor();
    await check('stories');
    await page.locator('.foot button.first').click();
    await page.locator('input').nth(1).fill('长'.repeat(60));
    await page.locator('textarea').fill(TEXT);
    await check('write');
    await page.locator('.foot button.second').click();
    await page.getByRole('alertdialog').waitFor();
    await check('question');
  });
}
