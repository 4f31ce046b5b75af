import type { BrowserContext } from '@playwright/test';
import { demand, saveStory, writeSigned, writeStory } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import { seriousFaults } from '../pages/accessibility';
import { ReviewPage } from '../pages/review-page';

const SITE = 'http://site.example';

test.use({
  scene: {
    env: { NEWSROOM_TIME_ZONE: 'Asia/Kolkata', NEWSROOM_PREVIEW_URL: `${SITE}/preview?token={token}` },
    arrange: () => Promise.resolve(),
  },
});

/** A site of one page, which shows what the newsroom says of the token that it is asked with. */
const serveSite = (context: BrowserContext, newsroom: string): Promise<unknown> =>
  context.route(`${SITE}/**`, async (route) => {
    const { search } = new URL(route.request().url());
    const { data, error } = await (await fetch(`${newsroom}/api/newsroom/preview${search}`)).json();
    const body = error ? `<p>${error.details.code}</p>` : `<h1>${data.headline}</h1>`;
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` });
  });

test('An editor sees a draft on the site, an older version too, and nobody does once the links were ended', async ({
  visit,
  newsroom,
}) => {
  const { secondEditor } = await newsroom.staff();
  const story = await writeStory(secondEditor, { headline: '预览第一稿' });
  demand(await saveStory(secondEditor, story, { headline: '预览第二稿' }));
  const review = new ReviewPage(await visit('editor1'), story);
  const context = review.page.context();
  await serveSite(context, newsroom.address);
  const show = async () => {
    const opened = context.waitForEvent('page');
    await review.dialog.getByRole('link', { name: 'Open the preview' }).click();
    return opened;
  };

  await review.open();
  await review.page.getByRole('button', { name: 'Preview on the site' }).click();
  const draft = await show();
  await expect(draft.getByRole('heading')).toHaveText('预览第二稿');
  expect(await seriousFaults(review.page, '[role=dialog]')).toEqual([]);
  await review.dialog.getByRole('button', { name: 'Close' }).last().click();

  await review.open('difference');
  await review.page.getByRole('button', { name: 'Preview version 1 on the site' }).click();
  const older = await show();
  await expect(older.getByRole('heading')).toHaveText('预览第一稿');

  await review.dialog.getByRole('button', { name: 'End all links to this story' }).click();
  await expect(review.dialog.getByRole('status')).toHaveText('No link to this story is good any more.');
  for (const page of [draft, older]) {
    await page.reload();
    await expect(page.getByText('preview_ended')).toBeVisible();
  }
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
