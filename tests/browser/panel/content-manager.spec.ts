import {
  done,
  review,
  saveStory,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { ContentManager } from '../pages/content-manager-page';
import { expect, takeOut, test } from '../newsroom/fixtures';

test('A signed story is published from the edit view by the act, in the place of Strapi’s button', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writeSigned(staff);
  const manager = new ContentManager(await visit('desk-head'));
  await manager.openStory(story);
  await expect(manager.panel).toContainText('All reviews and proofs are done.');
  await expect(manager.page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(1);
  await manager.publish.click();
  await manager.confirm('Publish');

  await expect(manager.panel).toContainText('published');
  await expect(manager.page.getByRole('button', { name: 'Correct (signed)' })).toBeDisabled();
  const { publication, lastPublic, version } = await review(staff.deskHead, story);
  expect({ publication, version: lastPublic.version }).toEqual({ publication: 'published', version });
});

test('The keys for publishing lead to the act, and to nothing before the story is signed', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const manager = new ContentManager(await visit('desk-head'));
  await manager.openStory(await writeStory(staff.secondEditor));
  await expect(manager.publish).toBeDisabled();
  await manager.page.keyboard.press('Control+Shift+Enter');
  await expect(manager.dialog).toBeHidden();

  await manager.openStory(await writeSigned(staff));
  await expect(manager.publish).toBeEnabled();
  await manager.page.keyboard.press('Control+Shift+Enter');
  await expect(manager.dialog).toContainText('Note for the public');
});

test('The panel takes the acts of the person, and says what is missing', async ({ visit, newsroom }) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor);
  const manager = new ContentManager(await visit('editor1'));
  await manager.openStory(story);
  await expect(manager.panel).toContainText(
    'Still missing: First review · Second review · Final review · Proof 1 · Proof 2 · Proof 3',
  );
  await manager.act('Submit').click();
  await manager.confirm('Submit');
  await expect(manager.panel).toContainText('first review');
  await expect(manager.act('Recall')).toBeVisible();
  await manager.panel.getByRole('link', { name: 'Open the review' }).click();
  await expect(manager.page).toHaveURL(new RegExp(`/plugins/newsroom/stories/${story}$`));
});

test('Single keys, which act on the screens of the desk, do nothing in Strapi’s edit view', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, story, 'submit');
  const manager = new ContentManager(await visit('editor2'));
  await manager.openStory(story);
  await expect(manager.act('Claim')).toBeVisible();

  await manager.page.keyboard.press('c');
  await manager.page.keyboard.press('a');
  await expect(manager.dialog).toBeHidden();
  await manager.act('Approve').click();
  await expect(manager.dialog).toBeVisible();

  expect((await review(staff.editor, story)).holder).toBeNull();
});

test('An act waits until the text is saved, and then stands for the saved version', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor);
  const manager = new ContentManager(await visit('editor1'));
  await manager.openStory(story);
  await manager.headline.fill('河西街道清淤全段完工');
  await expect(manager.panel).toContainText('Save first');
  await expect(manager.act('Submit')).toBeHidden();
  await manager.save.click();
  await manager.act('Submit').click();
  await expect(manager.dialog).toContainText('河西街道清淤全段完工 · draft · version 2');
});

test('A text that somebody else has changed since is not acted on before it is seen', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor);
  const manager = new ContentManager(await visit('editor1'));
  await manager.openStory(story);
  await saveStory(staff.editor, story, { headline: '河西街道清淤提前完工' });
  await expect(manager.panel).toContainText('You see version 1; the newsroom has version 2.');
  await expect(manager.act('Submit')).toBeHidden();
  await manager.panel.getByRole('button', { name: 'Load it again' }).click();
  await expect(manager.headline).toHaveValue('河西街道清淤提前完工');
  await expect(manager.act('Submit')).toBeVisible();
});

test('A public story is taken down by the act with its opinion, and cannot be deleted or put back', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writePublished(staff);
  const manager = new ContentManager(await visit('chief-editor'));
  await manager.openStory(story);
  await manager.openMenu('More actions');
  await expect(manager.item(/^Delete \(not now\): What was once submitted is kept/)).toBeDisabled();
  await manager.page.keyboard.press('Escape');
  await manager.openMenu('More document actions');
  await expect(manager.item('Discard changes')).toBeHidden();
  await manager.item('unpublish').click();
  await manager.dialog.getByLabel('Opinion').fill('数字有误,先撤下。');
  await manager.confirm('Unpublish');
  await expect(manager.panel).toContainText('not published');
});

test('Of chosen stories each is published or says why not', async ({ visit, newsroom }) => {
  const staff = await newsroom.staff();
  const signed = await writeSigned(staff, { headline: '青石桥通车之一' });
  await writeStory(staff.secondEditor, { headline: '青石桥通车之二' });
  const manager = new ContentManager(await visit('owner'));
  await manager.openList('青石桥通车');
  await manager.row('青石桥通车之一').getByRole('checkbox').check();
  await manager.row('青石桥通车之二').getByRole('checkbox').check();
  await expect(manager.page.getByRole('button', { name: 'Delete', exact: true })).toBeHidden();
  await manager.publish.click();
  await manager.confirm('Publish');

  const outcome = (headline: string) => manager.dialog.getByRole('listitem').filter({ hasText: headline });
  await expect(outcome('青石桥通车之一')).toContainText('approved');
  await expect(outcome('青石桥通车之二')).toContainText('The act does not fit the stage of the story.');
  expect((await review(staff.deskHead, signed)).publication).toBe('published');
});

test('What the newsroom refuses in Strapi’s list is said in the language of the person', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor, { headline: '南坡梯田开镰' });
  await done(staff.secondEditor, story, 'submit');
  const manager = new ContentManager(await visit('owner', 'zh-Hans'));
  await manager.openList('南坡梯田开镰');
  await manager.row('南坡梯田开镰').getByRole('button').last().click();
  await manager.item(/删除/).click();
  await manager.page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(manager.page.getByText('已送审过的稿件须存档，不能删除。')).toBeVisible();
  await takeOut(complaints, '409');
});

test('Contributors, photos and keywords have the desk’s own fields, and are stored as the desk stores them', async ({
  visit,
  newsroom,
}) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor);
  const manager = new ContentManager(await visit('editor1', 'zh-Hans'));
  const { page } = manager;
  await manager.openStory(story);
  await page.getByRole('button', { name: '添加作者' }).click();
  await page.getByRole('combobox', { name: '作者 1 姓名' }).fill('江月');
  await page.getByRole('textbox', { name: /^关键词/ }).fill('清淤、河道');
  await page.getByRole('combobox', { name: 'AI 参与程度', exact: true }).click();
  await page.getByRole('option', { name: 'AI 辅助' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(manager.panel).toContainText('第 2 版');

  const { article } = await review(staff.editor, story);
  expect(article).toMatchObject({
    contributors: [{ role: 'correspondent', name: '江月' }],
    keywords: ['清淤', '河道'],
    aiOrigin: 'assisted',
  });
});

test('What the newsroom refuses of a field is said at the field', async ({ visit, newsroom, complaints }) => {
  const staff = await newsroom.staff();
  const manager = new ContentManager(await visit('editor1', 'zh-Hans'));
  await manager.openStory(await writeStory(staff.secondEditor));
  await manager.page.getByRole('button', { name: '添加作者' }).click();
  await manager.page.getByRole('button', { name: '保存', exact: true }).click();

  await expect(manager.page.getByText('第 1 项未被接受')).toBeVisible();
  await takeOut(complaints, '400');
});

test('Other types keep Strapi’s own actions, and have no panel', async ({ visit }) => {
  const manager = new ContentManager(await visit('owner'));
  await manager.page.goto('/admin/content-manager/collection-types/plugin::users-permissions.user');
  for (const row of [1, 2]) await manager.page.getByRole('row').nth(row).getByRole('checkbox').check();
  await expect(manager.page.getByRole('button', { name: 'Delete', exact: true })).toBeVisible();
  await manager.page.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
  await expect(manager.save).toBeVisible();
  await expect(manager.panel).toBeHidden();
  await manager.openMenu('More actions');
  await expect(manager.item('Delete entry')).toBeEnabled();
});

test('A save that the newsroom refuses leaves what was typed in the fields, until it is given up', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor);
  const manager = new ContentManager(await visit('editor1'));
  await manager.openStory(story);
  await manager.headline.fill('河西街道清淤全段完工');
  await saveStory(staff.editor, story, { headline: '河西街道清淤提前完工' });
  await manager.save.click();
  await expect(manager.page.getByText('Someone changed the story')).toBeVisible();
  await takeOut(complaints, '409');
  await expect(manager.panel).toContainText('You see version 1; the newsroom has version 2.');
  await expect(manager.headline).toHaveValue('河西街道清淤全段完工');
  await expect(manager.act('Submit')).toBeHidden();

  await manager.panel.getByRole('button', { name: 'Give up what I typed' }).click();
  await expect(manager.headline).toHaveValue('河西街道清淤提前完工');
  await expect(manager.act('Submit')).toBeVisible();
});

test('What was typed while the connection was lost is in the fields again after it', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const staff = await newsroom.staff();
  const story = await writeStory(staff.secondEditor);
  const manager = new ContentManager(await visit('editor1'));
  await manager.openStory(story);
  await manager.headline.fill('东河湾渡口改建完工');
  await manager.page.context().setOffline(true);
  await manager.save.click();
  await expect(manager.headline).toBeHidden();

  await manager.page.context().setOffline(false);
  await manager.openStory(story);
  await expect(manager.headline).toHaveValue('东河湾渡口改建完工');
  await manager.save.click();
  await manager.act('Submit').click();
  await expect(manager.dialog).toContainText('东河湾渡口改建完工 · draft · version 2');
  await takeOut(complaints, 'ERR_INTERNET_DISCONNECTED');

  await manager.page.keyboard.press('Escape');
  await manager.openStory(story);
  await expect(manager.act('Submit')).toBeVisible();
});
