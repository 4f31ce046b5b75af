import { writeStory } from '../../support/people/stories';
import { somePicture } from '../../support/people/pictures';
import { expect, test } from '../newsroom/fixtures';
import { ReviewPage } from '../pages/review-page';
import { textOf } from '../newsroom/story-text';

/** What Strapi's media library complains of by itself, here and in the Content Manager. */
const LIBRARYS_OWN = /`%s` prop on a DOM element.*justifyContent|AbortError: signal is aborted/;

test('A picture is put into the media library from the story, gets its caption and credit, and is seen', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const { secondEditor } = await newsroom.staff();
  const story = await writeStory(secondEditor);
  const review = new ReviewPage(await visit('editor1'), story);
  const { page } = review;
  await review.open('edit');
  await page.getByRole('button', { name: 'Add photos' }).click();
  await page.getByRole('button', { name: 'Add new assets' }).first().click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'river.bmp', mimeType: 'image/bmp', buffer: somePicture() });
  await page.getByRole('button', { name: 'Upload 1 asset to the library' }).click();
  await page.getByRole('checkbox', { name: /river/ }).click();
  await page.getByRole('button', { name: 'Finish' }).click();

  await page.getByLabel('Caption 1').fill('清淤后的河道。');
  await page.getByLabel('Credit of photo 1').fill('江月');
  await page.getByLabel('Focus of picture 1, % from the left').fill('20');
  await page.getByLabel('Focus of picture 1, % from the top').fill('30');
  await page.getByRole('combobox', { name: 'AI involvement 1' }).click();
  await page.getByRole('option', { name: 'Machine-made', exact: true }).click();
  // The same picture in the text, with words of its own.
  await review.caretAtEndOf(review.paragraph(1));
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByRole('checkbox', { name: /river/ }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await review.sheet.getByLabel('Caption').fill('河道近景。');
  await review.save.click();
  await expect(page.getByText('The text is saved.')).toBeVisible();
  const [, picture] = (await textOf(newsroom, story)).body;
  expect(picture).toMatchObject({ type: 'image', image: { caption: '河道近景。', ext: '.bmp' } });

  await page.getByRole('tab', { name: 'Text' }).click();
  const figure = review.text.getByRole('figure');
  await expect(figure).toContainText('清淤后的河道。 江月');
  await expect(figure).toContainText('Machine-made');
  await expect(figure).toContainText('Cut around 20% from the left, 30% from the top');
  await expect(figure.locator('img')).toHaveJSProperty('naturalWidth', 1);
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !LIBRARYS_OWN.test(one)));
});
