import { done } from '../../support/people/stories';
import { busyDesk, submit } from '../newsroom/busy-desk';
import { expect, test } from '../newsroom/fixtures';
import { seriousFaults } from '../pages/accessibility';
import { DeskPage } from '../pages/desk-page';

test.use({ scene: busyDesk });

test('A story is claimed on the board with the keyboard, moved to where an act takes it, and the board keeps its order', async ({
  visit,
  newsroom,
}) => {
  const writer = await newsroom.caller('editor1');
  await submit(writer, { headline: '社区食堂开张' });
  const desk = new DeskPage(await visit('editor2'));
  await desk.open();
  await desk.button('Board').click();
  const card = desk.card('社区食堂开张');

  await card.getByRole('button', { name: 'Claim: 社区食堂开张' }).focus();
  await desk.page.keyboard.press('Enter');

  await expect(card.getByText('me', { exact: true })).toBeVisible();
  await expect(card).toBeFocused();
  await card.getByRole('button', { name: 'Move: 社区食堂开张' }).press('Enter');
  await expect(desk.page.getByRole('menuitem')).toHaveText([
    'Approve, to second review',
    'Return, to returned',
  ]);
  await desk.page.keyboard.press('Escape');
  await card.dragTo(desk.board.getByRole('region', { name: 'Second review' }));
  await desk.dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(desk.dialog).toContainText('1 done, 0 refused');
  await desk.page.keyboard.press('Escape');
  // It waits for others now.
  await desk.page.getByRole('tab', { name: /^All stories/ }).click();
  await card.getByRole('link', { name: '社区食堂开张' }).click();
  await expect(desk.page.getByRole('link', { name: 'Previous story' })).toBeVisible();
});

test('A bell counts what is new on every screen, leads to the story, and a keyboard reads all of it', async ({
  visit,
  newsroom,
}) => {
  const writer = await newsroom.caller('editor1');
  const [first, second] = [
    await submit(writer, { headline: '晚报加印号外' }),
    await submit(writer, { headline: '夜班食堂供应热粥' }),
  ];
  const page = await visit('editor2');
  const desk = new DeskPage(page);
  await desk.open();
  const bell = page.getByRole('button', { name: /^Notices: \d+ new$/ });
  const before = Number(await bell.textContent());

  await bell.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Notices' });
  await expect(list.getByRole('listitem').first()).toContainText('夜班食堂供应热粥');
  await expect(list.getByRole('listitem').first()).toContainText('To be reviewed');
  expect(await seriousFaults(page, '[role="dialog"]')).toEqual([]);
  await list.getByRole('link', { name: '夜班食堂供应热粥' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: '夜班食堂供应热粥' })).toBeVisible();
  await expect(bell).toHaveText(`${before - 1}`);
  await bell.click();
  await list.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(page.getByRole('button', { name: 'Notices: 0 new' })).toBeVisible();
  await page.keyboard.press('Escape');
  for (const story of [first, second]) await done(writer, story, 'recall');
});

test('Who may not write is not offered to', async ({ visit }) => {
  const desk = new DeskPage(await visit('proofreader1'));
  await desk.open();

  await expect(desk.page.getByRole('link', { name: 'Imported pages' })).toBeVisible();
  await expect(desk.button('New story')).toHaveCount(0);
});
