import { demand, writeSigned } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import { ReviewPage } from '../pages/review-page';

test.use({
  scene: { env: { NEWSROOM_TIME_ZONE: 'Asia/Kolkata' }, arrange: () => Promise.resolve() },
});

test('Times are those of the zone that the host has set, wherever the browser is', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writeSigned(staff);
  const review = new ReviewPage(await visit('desk-head'), story);
  await review.open();
  await review.act('Schedule').click();
  await expect(review.dialog.getByRole('combobox', { name: 'Time zone' })).toHaveText('Asia/Kolkata');
  await review.dialog.getByLabel(/^Time(?! zone)/).fill('2099-12-01T06:00');
  await review.dialog.getByRole('button', { name: 'Schedule', exact: true }).click();

  await expect(review.steps).toContainText('Dec 1, 2099, 6:00 AM');
  const { body } = demand(await staff.deskHead.get(`/newsroom/articles/${story}`));
  expect(body.schedules).toMatchObject([{ at: '2099-12-01T00:30:00.000Z', timeZone: 'Asia/Kolkata' }]);

  const { body: history } = demand(await staff.deskHead.get(`/newsroom/articles/${story}/history`));
  await review.open('history');
  const scheduled = review.page.getByRole('listitem').filter({ hasText: 'Schedule · 主任' });
  await expect(scheduled.locator('time').first()).toHaveAttribute('title', 'Asia/Kolkata');
  await expect(scheduled.locator('time').first()).toHaveAttribute('datetime', history.decisions.at(-1).at);
});
