import type { Route } from '@playwright/test';
import { done, writePublished, writeSigned, writeStory } from '../../support/people/stories';
import { seriousFaults } from '../pages/accessibility';
import { expect, takeOut, test } from '../newsroom/fixtures';
import { ReviewPage } from '../pages/review-page';

test('an opinion outlives a dead server and an expired session, and is offered again after signing in', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const { deskHead } = await newsroom.staff();
  const story = await writeStory(deskHead);
  await done(deskHead, story, 'submit');
  const reviewer = new ReviewPage(await visit('editor2'), story);
  const { page } = reviewer;
  await reviewer.open();
  await reviewer.act('Return').click();
  await reviewer.dialog.getByLabel('Opinion').fill('请核对长度与工期。');

  // The session is over, and the server cannot be asked whose panel it is.
  const isSessionOver = {
    status: 401,
    json: { data: null, error: { status: 401, name: 'UnauthorizedError', message: '', details: {} } },
  };
  await page.route('**/newsroom/articles/**', (route) => route.fulfill(isSessionOver));
  await page.route(/\/admin\/(access-token|logout)$/, (route) => route.fulfill(isSessionOver));
  await page.route('**/admin/init', (route) => route.abort());
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: /^Email/ })).toBeVisible();
  await expect(page).toHaveURL(/auth\/login/);
  await page.unrouteAll();
  await page.evaluate(
    (token) => {
      localStorage.setItem('jwtToken', JSON.stringify(token));
      localStorage.setItem('isLoggedIn', 'true');
    },
    await newsroom.token('editor2'),
  );
  await reviewer.open();
  await expect(reviewer.acts).toContainText('Not sent: what you filled in for “Return”.');
  await reviewer.acts.getByRole('button', { name: 'Go on with it' }).click();
  await expect(reviewer.dialog.getByLabel('Opinion')).toHaveValue('请核对长度与工期。');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: '请核对长度与工期。' })).toBeVisible();
  await reviewer.open();
  await expect(reviewer.acts).not.toContainText('Not sent');
  for (const word of ['401', 'ERR_FAILED']) await takeOut(complaints, word);
});

test('a time is chosen by one click, by the clock of the paper', async ({ visit, newsroom }) => {
  const story = await writeSigned(await newsroom.staff());
  const head = new ReviewPage(await visit('desk-head'), story);
  await head.open();
  await head.act('Schedule').click();
  await expect(head.dialog.getByRole('combobox', { name: 'Time zone' })).toHaveText(
    'Beijing time (Asia/Shanghai)',
  );
  await head.dialog.getByRole('button', { name: 'Tomorrow 06:00' }).click();
  await expect(head.dialog.getByLabel(/^Time(?! zone)/)).toHaveValue(/ 06:00$/);
  await head.dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(head.steps).toContainText('6:00 AM');
});

test('acts are at the foot of the window before the rest of the story has come, and do not move', async ({
  visit,
  newsroom,
}) => {
  const story = await writeSigned(await newsroom.staff());
  const head = new ReviewPage(await visit('desk-head'), story);
  let isHeld = true;
  const held: Route[] = [];
  await head.page.route(/\/newsroom\/articles\/[^/]+\/[^/]+$/, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  await head.open();
  const before = await head.act('Schedule').boundingBox();
  await expect(head.page.getByRole('region', { name: /^Proofs/ })).toBeHidden();

  isHeld = false;
  for (const route of held) await route.continue();
  await expect(head.page.getByRole('region', { name: /^Proofs/ })).toBeVisible();
  await expect(head.notes).toContainText('Select words in the text');
  expect(await head.act('Schedule').boundingBox()).toEqual(before);
});

test('the buttons of a story are in the same place, however long its headline', async ({
  visit,
  newsroom,
}) => {
  const { secondEditor } = await newsroom.staff();
  const page = await visit('editor1');
  const places = [];
  for (const headline of ['河道清淤完工', '河道清淤工程提前完工，'.repeat(6)]) {
    const review = new ReviewPage(page, await writeStory(secondEditor, { headline }));
    await review.open();
    places.push(await page.getByRole('link', { name: 'Review sheet' }).boundingBox());
  }
  expect(places[1]).toEqual(places[0]);
});

test('the button that saves is at the foot of the window before the sheet has come, and does not move', async ({
  visit,
  newsroom,
}) => {
  const story = await writeStory((await newsroom.staff()).secondEditor);
  const writer = new ReviewPage(await visit('editor1'), story);
  const held: Route[] = [];
  await writer.page.route('**/Writing-*.js', (route) => held.push(route));
  await writer.open('edit');
  const before = await writer.save.boundingBox();
  await expect(writer.sheet).toBeHidden();

  for (const route of held) await route.continue();
  await expect(writer.sheet).toBeEnabled();
  await writer.write(writer.paragraph(1), '清淤工程提前完工。');
  await expect(writer.keeping).toContainText('Kept, not yet saved as a version');
  expect(await writer.save.boundingBox()).toEqual(before);
});

test('what the public will read is marked, and shown before it is said', async ({ visit, newsroom }) => {
  const story = await writePublished(await newsroom.staff());
  const head = new ReviewPage(await visit('desk-head'), story);
  await head.open();
  await head.act('Withdraw').click();
  await head.dialog.getByLabel('Reason for the withdrawal').fill('单位来函。');
  await head.dialog.getByLabel('Note for the public').fill('本文数据有误，已撤稿。');
  await expect(head.dialog).toContainText('The public sees this');
  await expect(head.dialog.getByRole('group', { name: 'The public will read:' })).toContainText(
    '本文数据有误，已撤稿。',
  );
  expect(await seriousFaults(head.page)).toEqual([]);
  await head.page.keyboard.press('Control+Enter');
  await expect(head.page.getByRole('region', { name: 'Told to the public' })).toContainText(
    '本文数据有误，已撤稿。',
  );
});
