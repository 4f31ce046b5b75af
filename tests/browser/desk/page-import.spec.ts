import { inGb18030 } from '../../support/gb18030';
import { expect, test } from '../newsroom/fixtures';
import { PageImportScreen, SEED_PAGE } from '../pages/page-import-page';

const SMALL_PAGE = [
  '青石县图书馆',
  '新馆今日开放',
  '本报讯(通讯员 争伟)青石县图书馆新馆昨日开放。',
  '“这里很安静。”读者李女士说。',
].join('\n\n');

test('An editor merges two stories of the seed page, corrects one, resolves all, and takes them in as drafts', async ({
  visit,
  newsroom,
}) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SEED_PAGE);
  await expect(screen.stories).toHaveCount(10);

  await screen.press('Merge story 4 with the next');
  await expect(screen.stories).toHaveCount(9);
  await screen.resolveAll();
  await expect(page.getByText('9 stories · nothing to resolve')).toBeVisible();
  await screen.openStory('加强企业家培训');
  await screen.field('Headline').fill('培训企业家 发展高质量');
  await screen.press('Take 9 stories in as drafts');

  await expect(page.getByRole('heading', { level: 1, name: 'Page import' })).toBeVisible();
  await expect(screen.drafts).toHaveCount(9);
  await expect(screen.drafts.nth(3)).toHaveText('开展优化营商环境大走访活动');
  await expect(screen.drafts.nth(7)).toHaveText('培训企业家 发展高质量');

  const editor = await newsroom.caller('editor1');
  const storyAt = async (at: number) => {
    const link = await screen.drafts.nth(at).getAttribute('href');
    return (await editor.get(`/newsroom/articles/${link?.split('/').at(-1)}`)).body;
  };
  expect(await storyAt(3)).toMatchObject({ stage: 'draft', article: { departmentName: '开发区财政局' } });
  expect((await storyAt(3)).article.paragraphs).toHaveLength(4);
  expect(await storyAt(7)).toMatchObject({ stage: 'draft', article: { headline: '培训企业家 发展高质量' } });

  await expect(screen.rawText).toContainText('开发区开展“五星级党支部”创建 考评验收工作');
  const record = await editor.get(`/newsroom/page-imports/${page.url().split('/').at(-1)}`);
  expect(record.body.raw).toBe(SEED_PAGE);
  expect(record.body.edited).toHaveLength(9);
});

test('A department and a person are picked from those that the newsroom knows', async ({
  visit,
  newsroom,
}) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SMALL_PAGE);
  await screen.openStory('新馆今日开放');
  await screen.pick('Department', '财政', '开发区财政局');
  await screen.pick('Name of person 1', '李国', '李国宾 (开发区农业局)');
  await expect(page.getByRole('combobox', { name: 'Name of person 1' })).toHaveValue('李国宾');
  await screen.press('Take 1 story in as a draft');

  const link = await screen.drafts.getAttribute('href');
  const editor = await newsroom.caller('editor1');
  const { article } = (await editor.get(`/newsroom/articles/${link?.split('/').at(-1)}`)).body;
  expect(article.departmentName).toBe('开发区财政局');
  expect(article.contributors).toEqual([
    { role: 'correspondent', name: '李国宾', reporter: expect.any(String) },
  ]);
});

test('Half-width marks of the page are repaired in one step, after they were shown', async ({ visit }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SMALL_PAGE);
  await screen.openStory('新馆今日开放');
  await screen.field('Headline').fill('新馆今日开放,免费');
  await screen.press('Repair half-width marks');
  const preview = page.getByRole('dialog');
  await expect(preview.locator('ins').first()).toHaveText(/^，/);
  await preview.getByRole('button', { name: 'Repair', exact: true }).click();
  await expect(screen.field('Headline')).toHaveValue('新馆今日开放，免费');
  await screen.press('Undo');
  await expect(screen.field('Headline')).toHaveValue('新馆今日开放,免费');
});

test('A place where the layout broke a paragraph is shown at its words', async ({ visit }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SEED_PAGE);
  await screen.openStory('考评验收工作');
  const seam = page.getByRole('listitem').filter({ hasText: /^The layout broke the paragraph here/ });
  await expect(seam.first()).toContainText('先锋模范星”▾五星争创');
});

test('A story leads to its lines in the raw text, and its lines to the story', async ({ visit }) => {
  const screen = new PageImportScreen(await visit('editor1'));
  await screen.open();
  await screen.read(SEED_PAGE);

  await screen.openStory('坚决遏制事故发生');
  await expect(screen.linesOf('坚决遏制事故发生')).toHaveAttribute('data-active', 'true');
  await expect(screen.linesOf('坚决遏制事故发生')).toBeInViewport();

  await screen.rawText.getByRole('button', { name: 'To story 2', exact: true }).click();
  await expect(screen.linesOf('让“低级红”')).toHaveAttribute('data-active', 'true');
  await expect(screen.stories.getByRole('button', { name: '让“低级红”' })).toBeFocused();
});

test('A story is split at a paragraph, and its second half needs a headline', async ({ visit }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SMALL_PAGE);
  await screen.openStory('新馆今日开放');
  await screen.press('Split the story before paragraph 2');

  await expect(screen.stories).toHaveText([/新馆今日开放/, /\(no headline\)/]);
  await expect(page.getByRole('button', { name: 'Take 2 stories in as drafts' })).toBeDisabled();
  await screen.field('Headline').fill('读者说安静');
  await screen.press('Take 2 stories in as drafts');
  await expect(screen.drafts).toHaveText(['新馆今日开放', '读者说安静']);
});

test('A dropped story comes back with undo, and goes again with redo', async ({ visit }) => {
  const screen = new PageImportScreen(await visit('editor1'));
  await screen.open();
  await screen.read(SEED_PAGE);
  await screen.press('Drop story 1');
  await expect(screen.stories).toHaveCount(9);
  await expect(screen.linesOf('考评验收工作')).toContainText('left out');
  await screen.press('Undo');
  await expect(screen.stories).toHaveCount(10);
  await screen.press('Redo');
  await expect(screen.stories).toHaveCount(9);
});

test('A resolved warning stays resolved in the record of the import', async ({ visit }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SMALL_PAGE);
  await screen.openStory('新馆今日开放');
  const surname = page.getByRole('listitem').filter({ hasText: /^Unusual surname/ });
  await surname.getByRole('button', { name: 'Resolve' }).click();
  await expect(surname).toContainText('resolved');
  await screen.press('Take 1 story in as a draft');

  await expect(screen.drafts).toHaveText(['新馆今日开放']);
  await expect(page.getByText('Unusual surname; check the name (争伟) · resolved')).toBeVisible();
});

test('An editor chooses which of the new entries are created', async ({ visit, newsroom }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SMALL_PAGE.replaceAll('图书馆', '文化局').replace('争伟', '李国宾'));
  await page.getByRole('checkbox', { name: '青石县文化局', exact: true }).check();
  await page.getByRole('combobox', { name: 'Who is 李国宾?' }).click();
  await page.getByRole('option', { name: '李国宾 (开发区农业局)' }).click();
  await expect(page.getByRole('combobox', { name: 'Who is 李国宾?' })).toBeHidden();
  await screen.press('Take 1 story in as a draft');

  await expect(screen.drafts).toHaveCount(1);
  const link = await screen.drafts.getAttribute('href');
  const editor = await newsroom.caller('editor1');
  const { article } = (await editor.get(`/newsroom/articles/${link?.split('/').at(-1)}`)).body;
  expect(article.departmentName).toBe('青石县文化局');
  expect(article.contributors).toEqual([
    { role: 'correspondent', name: '李国宾', reporter: expect.any(String) },
  ]);
});

test('A reload of the tab loses nothing, and leaving the screen is asked about', async ({ visit }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SMALL_PAGE);
  await screen.openStory('新馆今日开放');
  await screen.field('Headline').fill('新馆昨日开放');
  await page.reload();
  await expect(screen.stories).toHaveText([/新馆昨日开放/]);

  await page.getByRole('link', { name: 'Desk' }).first().click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('The page is not imported yet.');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(screen.stories).toHaveText([/新馆昨日开放/]);
});

test('A file in GB18030 is read, and one that is no text leaves what was there', async ({ visit }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.choose('page.txt', inGb18030(SMALL_PAGE));
  await expect(screen.text).toHaveValue(SMALL_PAGE);
  await screen.choose('page.pdf', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]));
  await expect(page.getByText('The text is not UTF-8, UTF-16 or GB18030.')).toBeVisible();
  await expect(screen.text).toHaveValue(SMALL_PAGE);
});

test('An empty text is refused', async ({ visit }) => {
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(' \n ');
  await expect(page.getByText('The page holds no text.')).toBeVisible();
});

test('Whoever may not import sees the pages, but no way to another import', async ({ visit }) => {
  const page = await visit('proofreader1');
  await page.goto('/admin/plugins/newsroom/page-imports');
  await expect(page.getByRole('heading', { level: 1, name: 'Imported pages' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Import a page' })).toBeHidden();
});

test('A page that was imported before says so, and where its stories are, until the headline is another one', async ({
  visit,
  newsroom,
}) => {
  const editor = await newsroom.caller('editor1');
  const text = SMALL_PAGE.replaceAll('新馆今日开放', '新馆夜间开放');
  await editor.post('/newsroom/page-imports', { text });
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(text);

  const said = page.getByText('A story with this headline is there already: 新馆夜间开放');
  await expect(said).toBeVisible();
  await expect(page.getByText(/100% of the text is like that of 新馆/)).toBeVisible();
  await expect(page.getByText('This page was imported before:')).toBeVisible();
  await screen.openStory('新馆夜间开放');
  await screen.field('Headline').fill('新馆开放到深夜');
  await expect(said).toBeHidden();

  await page.getByText('This page was imported before:').getByRole('link').click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(screen.rawText).toContainText('新馆夜间开放');
});
