import { demand, writeStory } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import { PageImportScreen, SEED_PAGE } from '../pages/page-import-page';
import { ReviewPage } from '../pages/review-page';

test('Summary, page of print and original source are written beside the sheet, read with the text, and compared', async ({
  visit,
  newsroom,
}) => {
  const story = await writeStory((await newsroom.staff()).secondEditor);
  const review = new ReviewPage(await visit('editor1'), story);
  const { page } = review;
  await review.open('edit');
  await page.getByLabel('Summary').fill('清淤工程,提前完工。');
  await page.getByRole('button', { name: 'Repair half-width marks' }).click();
  await expect(review.dialog.locator('ins')).toContainText('，');
  await review.dialog.getByRole('button', { name: 'Repair', exact: true }).click();
  await expect(page.getByLabel('Summary')).toHaveValue('清淤工程，提前完工。');
  await page.getByLabel('Summary').fill('清淤工程提前完工。');
  await page.getByLabel('Issue date').fill('2026-03-12');
  await page.getByLabel('Page', { exact: true }).fill('第03版');
  await page.getByLabel('Page name').fill('城区新闻');
  await page.getByLabel('Original source').fill('青石日报');
  await page.getByLabel('Address of the original').fill('https://example.com/1');
  await review.save.click();
  await expect(page.getByText('The text is saved.')).toBeVisible();

  const caller = await newsroom.caller('editor1');
  const { article } = demand(await caller.get(`/newsroom/articles/${story}`)).body;
  expect(article).toMatchObject({
    summary: '清淤工程提前完工。',
    issueDate: '2026-03-12',
    pageNumber: '03',
    pageName: '城区新闻',
    originalSource: { name: '青石日报', url: 'https://example.com/1' },
  });
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect(review.text).toContainText('清淤工程提前完工。');
  await review.selectIn('summary', 0, 2);
  await page.getByRole('button', { name: 'Note on' }).click();
  await review.dialog.getByRole('textbox', { name: 'Note' }).fill('改为清河。');
  await review.dialog.getByRole('button', { name: 'Add' }).click();
  await expect(review.marked).toHaveText('清淤');
  await expect(review.text).toContainText('2026-03-12 第03版 城区新闻');
  await expect(review.text.getByRole('link', { name: '青石日报' })).toHaveAttribute('href', /example\.com/);
  await page.getByRole('tab', { name: 'Difference' }).click();
  await expect(page.locator('ins').filter({ hasText: '清淤工程提前完工。' })).toBeVisible();
  const changed = page.getByRole('region', { name: 'Changed beside the text' });
  await expect(changed).toContainText('青石日报 · https://example.com/1');
});

test('A day is written in the order of the language of the panel, and what is no day is said', async ({
  visit,
  newsroom,
}) => {
  const story = await writeStory((await newsroom.staff()).secondEditor);
  const page = await visit('editor1', 'zh-Hans');
  await page.goto(`/admin/plugins/newsroom/stories/${story}?view=edit`);
  const day = page.getByLabel('见报日期');
  await day.fill('2026/3/32');
  await day.blur();
  await expect(page.getByText('没有这一天')).toBeVisible();

  await day.fill('2026/3/12');
  await day.blur();

  await expect(day).toHaveValue('2026年3月12日');
  await expect(page.getByText('没有这一天')).toHaveCount(0);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('文字已保存。')).toBeVisible();
  const { body } = demand(await (await newsroom.caller('editor1')).get(`/newsroom/articles/${story}`));
  expect(body.article.issueDate).toBe('2026-03-12');
});

test('Day and page of the paper are read from the page header, changed for the whole page, and kept', async ({
  visit,
  newsroom,
}) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(`第03版 城区新闻\n2026年3月12日 星期四\n\n${SEED_PAGE}`);
  await expect(page.getByLabel('Day of the paper')).toHaveValue('2026-03-12');
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('03');
  await expect(page.getByLabel('Page name')).toHaveValue('城区新闻');

  await page.getByLabel('Page', { exact: true }).fill('A03');
  await screen.press('Take 10 stories in as drafts');

  await expect(page.getByText('第A03版 城区新闻')).toBeVisible();
  const link = await screen.drafts.first().getAttribute('href');
  const editor = await newsroom.caller('editor1');
  const { article } = demand(await editor.get(`/newsroom/articles/${link?.split('/').at(-1)}`)).body;
  expect(article).toMatchObject({ issueDate: '2026-03-12', pageNumber: 'A03', pageName: '城区新闻' });
});
