import { dayOf } from '../../../src/plugins/newsroom/shared/day';
import { demand, writeStory } from '../../support/people/stories';
import { expect, takeOut, test } from '../newsroom/fixtures';
import { addEndMark } from '../newsroom/night-shift';
import { PageImportScreen, SEED_PAGE } from '../pages/page-import-page';
import { DirectoryPage } from '../pages/directory-page';

const today = (): string => dayOf(new Date().toISOString(), 'Asia/Shanghai');

test('The chief editor adds a department, and a new name of it keeps the old one as a former name', async ({
  visit,
  newsroom,
}) => {
  const until = today();
  const directory = new DirectoryPage(await visit('chief-editor'));
  await directory.open('departments');
  await directory.button('Add a department').click();
  await directory.field('Name').fill('青石县水利局');
  await directory.form.getByRole('button', { name: 'Add another name' }).click();
  await directory.field('Other name 1').fill('县水利局');
  await directory.save();
  await expect(directory.row('青石县水利局')).toContainText('县水利局');

  await directory.button('Edit 青石县水利局').click();
  await directory.field('Name').fill('青石县水务局');
  const offer = directory.form.getByRole('checkbox', {
    name: `Keep 青石县水利局 as a former name until ${until}`,
  });
  await expect(offer).toBeChecked();
  await directory.save();

  await expect(directory.row('青石县水务局')).toContainText(`青石县水利局 (until ${until})`);
  const chief = await newsroom.caller('chief-editor');
  const { departments } = demand(await chief.get('/newsroom/departments')).body;
  expect(departments).toContainEqual(
    expect.objectContaining({
      name: '青石县水务局',
      aliases: ['县水利局'],
      formerNames: [{ name: '青石县水利局', from: null, until }],
    }),
  );
});

test('A name that another department bears is refused, and the form says whose it is', async ({
  visit,
  complaints,
}) => {
  const directory = new DirectoryPage(await visit('chief-editor'));
  await directory.open('departments');
  await directory.button('Add a department').click();
  await directory.field('Name').fill('开发区财政局');
  await directory.save();
  await expect(directory.form.getByRole('alert')).toHaveText(
    '开发区财政局: 开发区财政局 bears this name already.',
  );
  await takeOut(complaints, '409');

  await directory.field('Name').fill('青石县审计局');
  await directory.form.getByRole('button', { name: 'Add a former name' }).click();
  await directory.field('Former name 1').fill('青石县审计局');
  await directory.save();
  await expect(directory.form).toContainText('This name is there twice.');
  await takeOut(complaints, '400');
});

test('An end mark is given to one person at a time', async ({ visit, complaints }) => {
  const directory = new DirectoryPage(await visit('chief-editor', 'zh-Hans'));
  const add = async (person: string, from: string) => {
    await directory.button('新建编号').click();
    await directory.field('编号').fill('③ ７');
    await directory.field('人员').fill(person);
    await directory.field('开始日期').fill(from);
    await directory.form.getByRole('button', { name: '保存' }).click();
  };
  await directory.open('end-marks');
  await expect(directory.page.getByText('编号表为空，不核对稿末编号。')).toBeVisible();
  await add('石磊', '2026-01-01');
  await expect(directory.row('石磊')).toContainText('③7');

  await add('何平', '2026-03-01');
  await expect(directory.form.getByRole('alert')).toHaveText('此编号同期由石磊使用：2026-01-01 起。');
  await takeOut(complaints, '409');
  await directory.form.getByRole('button', { name: '取消' }).last().click();
  await directory.button('编辑③7 石磊').click();
  await directory.field('结束日期').fill('2026-02-28');
  await directory.form.getByRole('button', { name: '保存' }).click();
  await expect(directory.form).toHaveCount(0);
  await add('何平', '2026-03-01');

  await expect(directory.row('何平')).toContainText('2026-03-01 起');
  await directory.button('删除③7 石磊').click();
  await directory.page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
  await expect(directory.row('石磊')).toHaveCount(0);
});

test('The tabs and forms are worked with the keyboard, and the address says the tab', async ({ visit }) => {
  const directory = new DirectoryPage(await visit('chief-editor'));
  const { keyboard } = directory.page;
  await directory.open('columns');
  await directory.tab('Columns').focus();
  await keyboard.press('ArrowRight');
  await expect(directory.page).toHaveURL(/\/directory\/departments$/);
  await expect(directory.tab('Departments')).toBeFocused();
  await keyboard.press('ArrowLeft');

  const add = directory.button('Add a column');
  await add.focus();
  await keyboard.press('Enter');
  await directory.field('Name').focus();
  await keyboard.type('夜读');
  await keyboard.press('Escape');
  await expect(directory.form).toHaveCount(0);
  await expect(add).toBeFocused();

  await keyboard.press('Enter');
  await directory.field('Name').focus();
  await keyboard.type('夜读');
  await keyboard.press('Enter');
  await expect(directory.row('夜读')).toContainText('Default (Three reviews, three proofs)');
});

test('A column that a story names is not deleted, and comes under the policy that is chosen', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const staff = await newsroom.staff();
  const column = demand(
    await staff.chiefEditor.post('/newsroom/columns', { name: '街谈', policy: null }),
    201,
  );
  await writeStory(staff.editor, { column: column.body.documentId });
  const directory = new DirectoryPage(await visit('chief-editor'));
  await directory.open('columns');
  await directory.button('Edit 街谈').click();
  await directory.form.getByRole('combobox', { name: 'Policy' }).click();
  await directory.page.getByRole('option', { name: 'One review' }).click();
  await directory.save();
  await expect(directory.row('街谈')).toContainText('One review');

  await directory.button('Delete 街谈').click();
  await directory.page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();

  await expect(directory.page.getByText('Stories name this entry; it cannot be deleted.')).toBeVisible();
  await expect(directory.row('街谈')).toHaveCount(1);
  await takeOut(complaints, '409');
});

test('An import says whose a mark is on the day of the paper', async ({ visit, newsroom }) => {
  const chief = await newsroom.caller('chief-editor');
  await addEndMark(chief, { code: '①5', person: '江月', until: '2026-02-28' });
  const page = await visit('editor1');
  const screen = new PageImportScreen(page);
  await screen.open();
  await screen.read(SEED_PAGE);
  const day = page.getByLabel('Day of the paper');
  await expect(day).toHaveValue(today());
  await screen.openStory('发放民政资金1200多万元');
  const warning = page.getByText('The table of end marks does not have this mark on the day of the paper');
  await expect(warning.first()).toBeVisible();
  await expect(page.getByText('Nobody has this mark on the day of the paper').first()).toBeVisible();

  await day.fill('2026-02-28');

  await expect(page.getByText('江月').first()).toBeVisible();
  await expect(warning).toHaveCount(0);
});

test('The review and its sheet say whose a mark is', async ({ visit, newsroom }) => {
  await addEndMark(await newsroom.caller('chief-editor'), { code: '④9', person: '江月' });
  const story = await writeStory((await newsroom.staff()).editor, { endMark: '④ 9' });
  const page = await visit('desk-head');
  await page.goto(`/admin/plugins/newsroom/stories/${story}`);
  await expect(page.getByText('④ 9 江月')).toBeVisible();

  await page.getByRole('link', { name: 'Review sheet' }).click();

  await expect(page.getByRole('definition').filter({ hasText: '④ 9 江月' })).toBeVisible();
});

test('An editor does not find the directory in the settings', async ({ visit }) => {
  const page = await visit('editor1');
  await page.goto('/admin/settings/newsroom/operations');
  await expect(page.getByRole('link', { name: 'Operations' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Directory' })).toHaveCount(0);
});
