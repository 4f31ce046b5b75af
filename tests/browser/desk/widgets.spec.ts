import { expect, takeOut, test } from '../newsroom/fixtures';
import { NIGHT_SHIFT, nightShift } from '../newsroom/night-shift';

test.use({ scene: nightShift });

const HOME = '/admin/';

test('The home page shows what waits for the person, and leads to it', async ({ visit }) => {
  const page = await visit('editor2');
  await page.goto(HOME);
  const waiting = page.getByRole('region', { name: 'Waiting for me' });
  await expect(waiting).toContainText(NIGHT_SHIFT.waiting);
  await expect(waiting.getByRole('button', { name: /^Notices: \d+ new$/ })).toBeVisible();

  await waiting.getByRole('link', { name: 'See all' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible();
});

test('The home page shows the load of the desk, what was published and what is held', async ({ visit }) => {
  const page = await visit('editor2');
  await page.goto(HOME);
  await expect(page.getByRole('region', { name: 'Recently published' })).toContainText(NIGHT_SHIFT.emergency);
  const held = page.getByRole('region', { name: 'Held schedules' });
  await expect(held).toContainText(NIGHT_SHIFT.held);
  await expect(held).toContainText('The text is not the one that was signed.');

  await page.getByRole('region', { name: 'At my desk' }).getByRole('link', { name: 'First review' }).click();
  await expect(page.getByRole('row').filter({ hasText: NIGHT_SHIFT.waiting })).toBeVisible();
});

test('A widget for which there is nothing says so', async ({ visit }) => {
  const page = await visit('editor1', 'zh-Hans');
  const json = { rows: [], pagination: { page: 1, pageSize: 5, total: 0 }, counts: {} };
  await page.route('**/newsroom/queue?*', (route) => route.fulfill({ json }));
  await page.goto(HOME);
  await expect(page.getByRole('region', { name: '待我处理' })).toContainText('没有待您处理的稿件。');
});

test('A widget that gets no answer says so', async ({ visit, complaints }) => {
  const page = await visit('editor2');
  await page.route('**/newsroom/schedule-overview?*', (route) => route.fulfill({ status: 500, json: {} }));
  await page.goto(HOME);
  await expect(page.getByRole('region', { name: 'Held schedules' })).toContainText('Something went wrong');
  await takeOut(complaints, '500');
});
