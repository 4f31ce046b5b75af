import { demand, done, writePublished } from '../../support/people/stories';
import { submit } from '../newsroom/busy-desk';
import { Clicks } from '../newsroom/clicks';
import { expect, test } from '../newsroom/fixtures';
import type { Who } from '../newsroom/newsroom';
import { DeskPage } from '../pages/desk-page';
import { PageImportScreen, SEED_PAGE } from '../pages/page-import-page';
import { ReviewPage } from '../pages/review-page';

/*
 * What a night costs in clicks, from the desk on; docs/how-to/work-at-the-desk.md has the table. Words are typed, and
 * dialogs confirmed with Ctrl and Enter.
 */

const REVIEWERS: readonly Who[] = ['editor2', 'desk-head', 'chief-editor'];
const READERS: readonly Who[] = ['proofreader1', 'proofreader2', 'proofreader3'];

test('A story goes from an empty sheet to the public in 17 clicks of eight persons', async ({
  visit,
  newsroom,
}) => {
  test.slow();
  const headline = '北门菜场今晨开市';
  const clicks = new Clicks();
  const deskOf = async (who: Who) => {
    const desk = new DeskPage(await clicks.on(await visit(who)));
    await desk.open();
    return desk;
  };
  const takes = async (who: Who, act: string) => {
    const desk = await deskOf(who);
    await desk.story(headline).click();
    const review = new ReviewPage(desk.page, '');
    await review.act(act).click();
    await desk.dialog.waitFor();
    await desk.page.keyboard.press('Control+Enter');
    await expect(review.act(act)).toBeHidden();
  };

  const { page, button } = await deskOf('editor1').then((desk) => ({
    page: desk.page,
    button: desk.button('New story'),
  }));
  await button.click();
  await expect(page.getByRole('dialog').getByLabel('Headline')).toBeFocused();
  await page.keyboard.insertText(headline);
  await page.keyboard.press('Enter');
  const writer = new ReviewPage(page, '');
  await writer.paragraph(1).click();
  await page.keyboard.insertText('北门菜场修缮完工，今晨六时开市。');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('version 2')).toBeVisible();
  await writer.act('Submit').click();
  await writer.dialog.waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(writer.act('Recall')).toBeVisible();
  for (const who of REVIEWERS) await takes(who, 'Approve');
  for (const [index, who] of READERS.entries()) await takes(who, `Finish proof ${index + 1}`);
  await takes('desk-head', 'Publish');

  const { rows } = demand(
    await (await newsroom.caller('editor1')).get('/newsroom/queue?stage=approved&publication=published'),
  ).body;
  expect(rows).toContainEqual(expect.objectContaining({ headline }));
  expect(clicks.count).toBe(17);
});

test('A correction reaches the public in nine clicks of four persons', async ({ visit, newsroom }) => {
  test.slow();
  const headline = '南渡大桥限载调整';
  const staff = await newsroom.staff();
  const story = await writePublished(staff, { headline });
  const clicks = new Clicks();
  const opens = async (who: Who) => {
    const desk = new DeskPage(await clicks.on(await visit(who)));
    await desk.open();
    await desk.story(headline).click();
    const review = new ReviewPage(desk.page, story);
    await review.acts.waitFor();
    return review;
  };
  const confirms = async ({ page, dialog }: ReviewPage) => {
    await dialog.waitFor();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
  };

  const page = await clicks.on(await visit('editor1'));
  const writer = new ReviewPage(page, story);
  await page.goto('/admin/');
  await page.getByRole('link', { name: headline }).click();
  await writer.acts.waitFor();
  await page.keyboard.press('e');
  await expect(writer.sheet).toBeEnabled();
  await writer.paragraph(2).click();
  await page.keyboard.insertText('限载二十吨。');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Nothing is changed.')).toBeVisible();
  for (const who of ['desk-head', 'chief-editor'] as const) {
    const reviewer = await opens(who);
    await reviewer.page.keyboard.press('a');
    await confirms(reviewer);
    await expect(reviewer.act('Approve')).toBeHidden();
  }
  const reader = await opens('proofreader1');
  await reader.act('Finish proof 1').click();
  await confirms(reader);
  const head = await opens('desk-head');
  await head.act('Correct').click();
  await head.dialog.getByLabel('Note for the public').click();
  await head.page.keyboard.insertText('补充限载吨位。');
  await confirms(head);
  await expect(head.act('Correct')).toBeHidden();

  expect(clicks.count).toBe(9);
  const { decisions } = demand(await staff.editor.get(`/newsroom/articles/${story}/history`)).body;
  expect(decisions.at(-1)).toMatchObject({ act: 'correct' });
});

test('Ten proofs are finished in three clicks, and what is refused says why', async ({ visit, newsroom }) => {
  const writer = await newsroom.caller('editor1');
  const stories = [];
  for (let number = 1; number <= 10; number += 1)
    stories.push(await submit(writer, { headline: `夜班待校第${number}篇` }));
  const [first = ''] = stories;
  const clicks = new Clicks();
  const desk = new DeskPage(await clicks.on(await visit('proofreader1')));
  await desk.open();
  await desk.page.getByRole('checkbox', { name: 'Select all' }).click();
  await desk.button('Finish proof 1').click();
  await done(writer, first, 'recall');
  await desk.dialog.getByRole('button', { name: 'Finish proof 1' }).click();

  await expect(desk.dialog).toContainText('9 done, 1 refused');
  expect(clicks.count).toBe(3);
  const { decisions } = demand(await writer.get(`/newsroom/articles/${stories.at(-1)}/history`)).body;
  expect(decisions.at(-1)).toMatchObject({ act: 'proof', details: { proof: 1 } });
});

test('A page is imported and all its stories submitted in six clicks', async ({ visit }) => {
  const clicks = new Clicks();
  const page = await clicks.on(await visit('editor1'));
  const desk = new DeskPage(page);
  await desk.open();
  const screen = new PageImportScreen(page);
  await page.getByRole('link', { name: 'Import a page' }).click();
  await screen.text.click();
  await page.keyboard.insertText(SEED_PAGE);
  await screen.press('Split into stories');
  await screen.press('Take 10 stories in as drafts');
  await screen.press('Submit 10 stories');
  await desk.dialog.getByRole('button', { name: 'Submit', exact: true }).click();

  await expect(desk.dialog).toContainText('10 done, 0 refused');
  expect(clicks.count).toBe(6);
  await page.keyboard.press('Escape');
  await expect(page.getByText('first review')).toHaveCount(10);
  await expect(page.getByRole('button', { name: /^Submit/ })).toHaveCount(0);
});
