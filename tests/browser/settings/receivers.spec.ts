import { openSite } from '../../support/receivers/receiving-site';
import { expect, takeOut, test } from '../newsroom/fixtures';
import { nightShift } from '../newsroom/night-shift';
import { seriousFaults } from '../pages/accessibility';
import { OperationsPage } from '../pages/operations-page';

test.use({ scene: nightShift });

test('The chief editor adds a receiver, tests it, changes it and deletes it', async ({
  visit,
  complaints,
}) => {
  const site = await openSite();
  const page = await visit('chief-editor');
  const operations = new OperationsPage(page);
  await operations.open();
  const dialog = page.getByRole('dialog');

  await operations.button('Add a receiver').click();
  await dialog.getByLabel('Address').fill('ftp://partner.example');
  expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write 1 to 100 characters.')).toBeVisible();
  await expect(dialog.getByText('Write an address that begins with http')).toBeVisible();
  await takeOut(complaints, '400');

  await dialog.getByLabel('Name').fill('合作网站');
  await dialog.getByLabel('Address').fill(site.url);
  await dialog.getByLabel('Only these keywords').fill('防汛，交通');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByLabel('New secret')).toHaveValue(/^whsec_/);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  const row = operations.row('Receivers', '合作网站');
  await row.getByRole('button', { name: 'Test 合作网站' }).click();
  await expect(page.getByText('合作网站 has taken the call.')).toBeVisible();
  expect(site.arrivals.map(({ body }) => body.type)).toEqual(['receiver.test']);

  await row.getByRole('button', { name: 'Edit 合作网站' }).click();
  await expect(dialog.getByLabel('Only these keywords')).toHaveValue('防汛，交通');
  await dialog.getByLabel('Switched on').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('off');

  await row.getByRole('button', { name: 'Delete 合作网站' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
  await expect(row).toHaveCount(0);
  await site.close();
});

test('The token of a CDN goes to no other host, and the field says so', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const { chiefEditor } = await newsroom.staff();
  const cdn = { name: '前置缓存', kind: 'fastly', audience: 'site', token: 'token', isEnabled: false };
  await chiefEditor.post('/newsroom/receivers', { ...cdn, url: 'http://127.0.0.1:9/purge' });
  const page = await visit('chief-editor', 'zh-Hans');
  const operations = new OperationsPage(page);
  await operations.open();
  const row = operations.row('接收方', '前置缓存');
  const dialog = page.getByRole('dialog');

  await row.getByRole('button', { name: '编辑前置缓存' }).click();
  await dialog.getByLabel('地址').fill('http://127.0.0.1:10/purge');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('令牌属于原地址')).toBeVisible();
  await takeOut(complaints, '400');
  expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);

  await dialog.getByLabel('CDN 令牌').fill('another');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toContainText('127.0.0.1:10');
});
