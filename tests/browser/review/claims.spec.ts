import { done, writeStory } from '../../support/people/stories';
import { seriousFaults } from '../pages/accessibility';
import { expect, takeOut, test } from '../newsroom/fixtures';
import type { DemoNewsroom } from '../newsroom/newsroom';
import { ReviewPage } from '../pages/review-page';
import { textOf } from '../newsroom/story-text';

/** A story that waits for its first review, which neither editor wrote. */
async function submitted(newsroom: DemoNewsroom): Promise<string> {
  const { deskHead } = await newsroom.staff();
  const story = await writeStory(deskHead);
  await done(deskHead, story, 'submit');
  return story;
}

test('who has a story is seen by others, and lets it go', async ({ visit, newsroom }) => {
  const story = await submitted(newsroom);
  const [holder, other] = [
    new ReviewPage(await visit('editor2'), story),
    new ReviewPage(await visit('editor1'), story),
  ];
  await holder.open();
  await holder.claim.getByRole('button', { name: 'Claim' }).click();
  await expect(holder.claim).toContainText('You have claimed it until');
  await expect(holder.claim.getByRole('button')).toHaveText(['Release']);
  await other.open('edit');
  await expect(other.claim).toContainText('Claimed by 编辑乙');
  await expect(other.sheet).toBeDisabled();
  await holder.claim.getByRole('button', { name: 'Release' }).click();
  await expect(holder.claim).toContainText('Nobody has claimed it');
  await expect(other.claim).toContainText('Nobody has claimed it');
  await expect(other.sheet).toBeEnabled();
});

test('a claim goes on where the connection was lost for a while', async ({ visit, newsroom, complaints }) => {
  const story = await submitted(newsroom);
  const holder = new ReviewPage(await visit('editor2'), story);
  await holder.open();
  await holder.claim.getByRole('button', { name: 'Claim' }).click();
  await expect(holder.claim).toContainText('You have claimed it until');
  await holder.page.context().setOffline(true);
  await holder.comeBack();
  await expect(holder.claim).toContainText('The newsroom cannot be reached.');
  await holder.page.context().setOffline(false);
  await expect(holder.claim).not.toContainText('The newsroom cannot be reached.');
  await takeOut(complaints, 'ERR_INTERNET_DISCONNECTED');
});

/** 编辑乙 claims the story and writes into it. */
async function claimAndWrite(first: ReviewPage, paragraphs: readonly string[]): Promise<void> {
  await first.open('edit');
  await first.claim.getByRole('button', { name: 'Claim' }).click();
  await first.write(first.paragraph(1), `${paragraphs[0]}乙写的。`);
  await first.write(first.paragraph(2), `${paragraphs[1]}乙加的。`);
  await expect(first.keeping).toContainText('Kept, not yet saved as a version');
}

/** 编辑甲 sees who has the story, and takes it over with a reason. */
async function takeOver(second: ReviewPage): Promise<void> {
  await second.open();
  await expect(second.claim).toContainText('Claimed by 编辑乙');
  await expect(second.main).toContainText('Not saved yet: text by 编辑乙.');
  await second.claim.getByRole('button', { name: 'Take over' }).click();
  const confirm = second.dialog.getByRole('button', { name: 'Take over' });
  await expect(confirm).toBeDisabled();
  await second.dialog.getByLabel('Opinion').fill('编辑乙已下班。');
  await confirm.click();
  await expect(second.claim).toContainText('You have claimed it until');
}

test('a takeover that somebody is giving reasons for stays open while the header changes with the window', async ({
  visit,
  newsroom,
}) => {
  const story = await submitted(newsroom);
  await done(await newsroom.caller('editor2'), story, 'claim');
  const second = new ReviewPage(await visit('editor1'), story);
  await second.open();
  await second.claim.getByRole('button', { name: 'Take over' }).click();
  await second.dialog.getByLabel('Opinion').fill('编辑乙已下班。');

  await second.page.setViewportSize({ width: 390, height: 844 });

  const header = second.page.locator('[data-strapi-header]');
  await expect.poll(async () => (await header.boundingBox())?.width).toBeLessThanOrEqual(390);
  await second.dialog.getByRole('button', { name: 'Take over' }).click();
  await expect(second.claim).toContainText('You have claimed it until');
});

test('a story is taken over from an editor who is told, and whose text is not lost', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const story = await submitted(newsroom);
  const { paragraphs } = await textOf(newsroom, story);
  const [first, second] = [
    new ReviewPage(await visit('editor2'), story),
    new ReviewPage(await visit('editor1'), story),
  ];
  await claimAndWrite(first, paragraphs);
  await takeOver(second);
  await first.comeBack();
  await expect(first.main).toContainText('编辑甲 took this story over from you');
  await expect(first.main).toContainText('编辑乙已下班。');
  await expect(first.main).toContainText('Your unsaved text is kept.');
  await expect(first.sheet).toBeDisabled();
  await expect(first.save).toBeDisabled();
  expect(await seriousFaults(first.page)).toEqual([]);

  await second.open('edit');
  await expect(second.page.getByText('编辑乙 left text unsaved, begun on version 1')).toBeVisible();
  await second.write(second.paragraph(1), `${paragraphs[0]}甲写的。`);
  await second.write(second.field('Kicker'), '甲的肩题');
  await second.save.click();
  await expect(second.page.getByText('The text is saved.')).toBeVisible();

  await first.open('edit');
  await first.page.getByRole('button', { name: 'Write all the same' }).click();
  await expect(first.sheet).toBeDisabled();
  await first.page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(first.paragraph(1)).toHaveText(`${paragraphs[0]}乙写的。`);
  await first.save.click();
  const both = first.choice('Text · both changed it');
  await expect(both).toContainText('甲写的。');
  await expect(both).toContainText('乙写的。');
  await both.getByRole('radio', { name: 'Theirs' }).click();
  await first.page.getByRole('button', { name: 'Take over and go on' }).click();
  await first.save.click();
  await expect(first.page.getByText('The text is saved.')).toBeVisible();
  const saved = await textOf(newsroom, story);
  expect(saved.version).toBe(3);
  expect(saved.paragraphs).toEqual([`${paragraphs[0]}甲写的。`, `${paragraphs[1]}乙加的。`]);
  await expect(first.field('Kicker')).toHaveText('甲的肩题');
  await takeOut(complaints, '409');
});
