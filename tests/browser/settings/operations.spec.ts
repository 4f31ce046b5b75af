import { openSite } from '../../support/receivers/receiving-site';
import { demand, done } from '../../support/people/stories';
import { expect, takeOut, test } from '../newsroom/fixtures';
import {
  addReceiver,
  failedMessages,
  NIGHT_SHIFT,
  nightShift,
  publishInEmergency,
} from '../newsroom/night-shift';
import { seriousFaults } from '../pages/accessibility';
import { OperationsPage } from '../pages/operations-page';

test.use({ scene: nightShift });

test('An editor sees what is held, and why, and nothing of receivers', async ({ visit }) => {
  const operations = new OperationsPage(await visit('editor1'));
  await operations.open();
  await expect(operations.row('Held schedules', NIGHT_SHIFT.held)).toContainText(
    'The text is not the one that was signed.',
  );
  await expect(operations.row('Schedules', NIGHT_SHIFT.scheduled)).toContainText('publish');
  await expect(operations.row('Countersigns', NIGHT_SHIFT.emergency)).toContainText('in time');
  await expect(operations.part('Receivers')).toHaveCount(0);
});

test('The chief editor sends a failed message again, and the site gets it', async ({ visit, newsroom }) => {
  const { chiefEditor } = await newsroom.staff();
  const { receivers } = demand(await chiefEditor.get('/newsroom/receivers')).body;
  const site = await openSite();
  demand(await chiefEditor.put(`/newsroom/receivers/${receivers[0].id}`, { url: site.url, embargo: true }));
  const operations = new OperationsPage(await visit('chief-editor'));
  await operations.open();
  const failed = operations.row('Failed messages', 'under embargo');
  await expect(failed).toContainText('The receiver may not have this message.');

  await failed.getByRole('button', { name: 'Send again' }).click();

  await expect(operations.part('Failed messages')).toContainText('No message has failed.');
  await expect.poll(() => site.arrivals.map(({ body }) => body.type)).toContain('article.embargoed');
  await site.close();
});

test('A receiver gets another secret, which is shown once, and all messages once more', async ({ visit }) => {
  const page = await visit('chief-editor');
  const operations = new OperationsPage(page);
  await operations.open();
  const receiver = operations.row('Receivers', NIGHT_SHIFT.receiver);

  await receiver.getByRole('button', { name: `New secret for ${NIGHT_SHIFT.receiver}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make a new secret' }).click();
  await expect(dialog.getByLabel('New secret')).toHaveValue(/^whsec_/);
  expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('whsec_')).toHaveCount(0);

  await receiver.getByRole('button', { name: `Send once more to ${NIGHT_SHIFT.receiver}` }).click();
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('sent once more');
});

test('A withdrawn story stands there until it is gone at the receiver', async ({ visit, newsroom }) => {
  const staff = await newsroom.staff();
  const story = await publishInEmergency(staff, '东湖公园夜间闭园');
  await done(staff.chiefEditor, story, 'withdraw', { opinion: '时间有误' });
  const page = await visit('editor1', 'zh-Hans');
  const operations = new OperationsPage(page);
  await operations.open();

  await expect(
    operations.row('撤稿未回执', '东湖公园夜间闭园').filter({ hasText: NIGHT_SHIFT.receiver }),
  ).toContainText('限时');
  expect(await seriousFaults(page)).toEqual([]);
});

test('A refusal is told in the language of the person', async ({ visit, newsroom, complaints }) => {
  const staff = await newsroom.staff();
  const { chiefEditor } = staff;
  const id = await addReceiver(chiefEditor, { name: '合作网站' });
  await publishInEmergency(staff, '县城部分路段积水');
  demand(await chiefEditor.delete(`/newsroom/receivers/${id}`), 204);
  expect(await failedMessages(chiefEditor)).toBeGreaterThan(0);
  const page = await visit('chief-editor', 'zh-Hans');
  const operations = new OperationsPage(page);
  await operations.open();

  await operations.row('发送失败的消息', '已删除的接收方').getByRole('button', { name: '重新发送' }).click();

  await expect(page.getByText('此消息的接收方已删除。').last()).toBeVisible();
  await takeOut(complaints, '409');
});

test('The page asks again by itself, and when it is told to with the keyboard', async ({ visit }) => {
  const page = await visit('chief-editor');
  await page.clock.install();
  const operations = new OperationsPage(page);
  await operations.open();
  await expect(operations.part('Schedules')).toContainText(NIGHT_SHIFT.scheduled);

  const byItself = page.waitForRequest('**/newsroom/operations');
  await page.clock.fastForward(15_000);
  await byItself;

  const whenTold = page.waitForRequest('**/newsroom/operations');
  await operations.button('Refresh').focus();
  await page.keyboard.press('Enter');
  await whenTold;
  await expect(operations.part('Schedules')).toContainText(NIGHT_SHIFT.scheduled);
});

test('A story that is held back in a format stands there, and is checked again', async ({
  visit,
  newsroom,
}) => {
  const { chiefEditor } = await newsroom.staff();
  const { rows } = demand(await chiefEditor.get('/newsroom/schedule-overview?what=countersign')).body;
  const [{ documentId }] = rows;
  const held = {
    documentId,
    headline: '水厂开工',
    checkedAt: '2026-03-01T00:00:00.000Z',
    faults: [
      { format: 'ninjs', why: '/subjects/1/name must be string' },
      { format: 'feed.json', why: '/tags/0 must be string' },
    ],
  };
  const page = await visit('editor1', 'zh-Hans');
  // No act leads there: what acts write is valid in all formats.
  await page.route('**/newsroom/format-faults', (route) =>
    route.fulfill({ json: { rows: [held], pagination: { page: 1, pageSize: 25, total: 1 } } }),
  );
  const operations = new OperationsPage(page);
  await operations.open();
  const row = operations.row('格式校验未通过', '水厂开工');
  await expect(row).toContainText('JSON Feed /tags/0 must be string');
  expect(await seriousFaults(page)).toEqual([]);

  await page.unroute('**/newsroom/format-faults');
  await row.getByRole('button', { name: '重新校验《水厂开工》' }).click();

  await expect(operations.part('格式校验未通过')).toContainText('已刊发稿件的各种格式均有效。');
});

test('An instance whose database is silent says so', async ({ visit, complaints }) => {
  const page = await visit('editor1');
  await page.route('**/newsroom/health/ready', (route) =>
    route.fulfill({ status: 503, json: { status: 'database_silent' } }),
  );
  await new OperationsPage(page).open();

  await expect(page.getByText('The database does not answer')).toBeVisible();
  await takeOut(complaints, '503');
});
