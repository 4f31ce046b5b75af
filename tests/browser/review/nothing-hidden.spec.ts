import { done, saveStory, writePublished, writeSigned, writeStory } from '../../support/people/stories';
import { seriousFaults } from '../pages/accessibility';
import { expect, test } from '../newsroom/fixtures';
import { ReviewPage } from '../pages/review-page';

test('a return stands above the story with its reason, and is answered when nothing was changed', async ({
  visit,
  newsroom,
}) => {
  const { deskHead, secondEditor } = await newsroom.staff();
  const story = await writeStory(deskHead);
  await done(deskHead, story, 'submit');
  const reviewer = new ReviewPage(await visit('editor2'), story);
  await reviewer.open();
  await reviewer.act('Return').click();
  await reviewer.dialog.getByRole('button', { name: 'Facts to be checked' }).click();
  await expect(reviewer.dialog.getByLabel('Reason', { exact: true })).toHaveValue('Facts to be checked');
  await reviewer.dialog.getByLabel('Opinion').fill('请核对长度。');
  await reviewer.page.keyboard.press('Control+Enter');

  const author = new ReviewPage(await visit('desk-head'), story);
  await author.open();
  const banner = author.page.getByRole('status').filter({ hasText: 'Returned by' });
  await expect(banner).toContainText('Facts to be checked');
  await expect(banner).toContainText('请核对长度。');
  expect(await seriousFaults(author.page)).toEqual([]);
  await author.act('Submit').click();
  const send = author.dialog.getByRole('button', { name: 'Submit', exact: true });
  await expect(send).toBeDisabled();
  await author.dialog.getByLabel('Note to the reviewers').fill('已核对，原文无误。');
  await send.click();
  await expect(banner).toContainText('已核对，原文无误。');

  await done(secondEditor, story, 'approve');
  await saveStory(secondEditor, story, { headline: '河西街道清淤提前完工' });
  await author.open();
  await expect(author.steps).toContainText('void: edit');
  await expect(author.steps.locator('[aria-current="step"]').first()).toContainText('waits for: 责任编辑');
  await expect(banner.getByRole('link', { name: 'What changed since' })).toBeVisible();
});

test('a story that is sent back to review says why, and by whom', async ({ visit, newsroom }) => {
  const staff = await newsroom.staff();
  const story = await writeSigned(staff);
  const head = new ReviewPage(await visit('desk-head'), story);
  await head.open();
  await head.act('Reopen').click();
  await head.dialog.getByRole('button', { name: 'Facts are wrong' }).click();
  await head.dialog.getByLabel('Opinion').fill('单位来电，数据有变。');
  await head.page.keyboard.press('Control+Enter');

  const banner = head.page.getByRole('status').filter({ hasText: 'Sent back to review by 主任 at approved' });
  await expect(banner).toContainText('Facts are wrong');
  await expect(banner).toContainText('单位来电，数据有变。');
});

test('a correction is begun on the public story, and its way to the public is said', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writePublished(staff);
  const head = new ReviewPage(await visit('desk-head'), story);
  await head.open();
  await head.acts.getByRole('link', { name: 'Correct' }).click();
  await expect(head.sheet).toBeEnabled();
  await expect(head.main).toContainText(
    'Change the text → Second review → Final review → Proof 1 → Publish the correction, with a note',
  );
  await saveStory(staff.editor, story, { headline: '河西街道清淤提前完工' });
  await head.open();
  await expect(head.main).toContainText('The public still sees the old text.');
});

test('acts stay in view while one reads on a telephone, and what is not possible goes by its reason', async ({
  visit,
  newsroom,
}) => {
  const { deskHead } = await newsroom.staff();
  const story = await writeStory(deskHead, {
    body: Array.from({ length: 40 }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', text: '居民说水变清了。'.repeat(8) }],
    })),
  });
  await done(deskHead, story, 'submit');
  const reader = new ReviewPage(await visit('editor2'), story);
  await reader.page.setViewportSize({ width: 390, height: 844 });
  await reader.open();
  await expect(reader.act('Approve')).toBeInViewport();
  await reader.text.locator('[data-field="body"]').last().scrollIntoViewIfNeeded();
  await expect(reader.act('Approve')).toBeInViewport();
  await reader.page.getByText(/^Not now/).click();
  await expect(
    reader.page.getByRole('listitem').filter({ hasText: 'The act does not fit the stage' }),
  ).toHaveCount(1);
});
