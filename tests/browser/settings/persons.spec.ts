import { demand } from '../../support/people/stories';
import { expect, takeOut, test } from '../newsroom/fixtures';
import { DirectoryPage } from '../pages/directory-page';

test('The chief editor adds a person, and changes what sites show of them', async ({ visit, newsroom }) => {
  const directory = new DirectoryPage(await visit('chief-editor'));
  await directory.open('reporters');
  await directory.button('Add a person').click();
  await directory.field('Name').fill('江月明');
  await directory.form.getByLabel('Biography').fill('跑农业口的记者。');
  await directory.form.getByRole('button', { name: 'Add another name' }).click();
  await directory.field('Other name 1').fill('小江');
  await directory.save();
  await expect(directory.row('江月明')).toContainText('jiang-yue-ming');

  await directory.button('Edit 江月明').click();
  await directory.form.getByLabel('Kind').click();
  await directory.page.getByRole('option', { name: 'Staff', exact: true }).click();
  await directory.field('Slug').fill('jiang');
  await directory.save();

  await expect(directory.row('江月明')).toContainText('Staff');
  const chief = await newsroom.caller('chief-editor');
  const { reporters } = demand(await chief.get('/newsroom/reporters')).body;
  expect(reporters).toContainEqual(
    expect.objectContaining({
      ...{ name: '江月明', kind: 'staff', slug: 'jiang', aliases: ['小江'] },
      biography: '跑农业口的记者。',
    }),
  );
});

test('A column is put below another one, and never below itself', async ({ visit, newsroom, complaints }) => {
  const directory = new DirectoryPage(await visit('chief-editor'));
  const chief = await newsroom.caller('chief-editor');
  const add = async (name: string, parent: string | null): Promise<string> =>
    demand(await chief.post('/newsroom/columns', { name, policy: null, parent }), 201).body.documentId;
  const above = await add('本地', null);
  await add('乡镇', above);
  await directory.open('columns');
  await expect(directory.row('乡镇')).toContainText('本地');

  await directory.button('Edit 本地').click();
  const parent = directory.form.getByRole('combobox', { name: 'Column above' });
  await parent.fill('乡镇');
  await parent.press('ArrowDown');
  await directory.page.getByRole('option', { name: '乡镇', exact: true }).click();
  await directory.save();

  await expect(directory.form.getByRole('alert')).toHaveText('A column cannot be below itself.');
  await takeOut(complaints, '409');
});
