import { bodyOf, demand, STORIES, writeStory } from '../../support/people/stories';
import { seriousFaults } from '../pages/accessibility';
import { expect, SIZES, takeOut, test } from '../newsroom/fixtures';
import type { DemoNewsroom } from '../newsroom/newsroom';
import { ReviewPage } from '../pages/review-page';

/** Two stories that differ in their headlines and in a number. */
async function writeTwins(
  newsroom: DemoNewsroom,
  headline: string,
): Promise<{ story: string; twin: string }> {
  const caller = await newsroom.caller('owner');
  const body = (cars: number) =>
    bodyOf(`志愿者沿河清理垃圾,共清运${cars}车,河道恢复畅通。`, '居民说,水变清了,散步的人也多了。');
  const twin = await writeStory(caller, { headline, body: body(3) });
  const story = await writeStory(caller, { headline: '西河清淤完工', body: body(4) });
  return { story, twin };
}

/** Gives somebody an admin role and no other. */
async function giveRole(newsroom: DemoNewsroom, email: string, code: string): Promise<void> {
  const owner = await newsroom.caller('owner');
  const roles: { id: number; code: string }[] = demand(await owner.get('/admin/roles')).body.data;
  const [user] = demand(await owner.get(`/admin/users?_q=${email}`)).body.data.results;
  const held = roles.filter((role) => role.code === code).map(({ id }) => id);
  demand(await owner.put(`/admin/users/${user.id}`, { roles: held }));
}

test('a story is compared with one that is like it, and the address of that can be sent on', async ({
  visit,
  newsroom,
}) => {
  const { story } = await writeTwins(newsroom, '东河清淤完工');
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open();
  await editor.page.getByRole('link', { name: 'Compare with “东河清淤完工”' }).press('Enter');

  await expect(editor.page.getByRole('heading', { name: 'Compared with another story' })).toBeFocused();
  await expect(editor.page.locator('del[data-sign="number"]')).toHaveText('3number');
  await expect(editor.page.locator('ins[data-sign="number"]')).toHaveText('4number');
  await editor.page.getByRole('checkbox', { name: 'Side by side' }).press('Space');
  for (const size of SIZES) {
    await editor.page.setViewportSize(size);
    await expect(editor.page.locator('del[data-sign="number"]')).toBeInViewport();
    expect(await seriousFaults(editor.page)).toEqual([]);
  }

  const colleague = await visit('editor2', 'zh-Hans');
  await colleague.goto(editor.page.url());
  await expect(colleague.getByRole('heading', { name: '与另一稿件对比' })).toBeFocused();
  await expect(colleague.locator('del[data-sign="number"]')).toHaveText('3数字');

  await editor.page.getByRole('link', { name: 'Back' }).click();
  await expect(editor.text).toBeVisible();
});

test('a comparison is led to on a phone, and leads back to the versions of the story', async ({
  visit,
  newsroom,
}) => {
  const { story } = await writeTwins(newsroom, '北河清淤完工');
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.page.setViewportSize({ width: 390, height: 844 });
  await editor.open();
  await editor.page.getByRole('link', { name: 'Compare with “北河清淤完工”' }).click();
  await expect(editor.page.getByRole('heading', { name: 'Compared with another story' })).toBeInViewport({
    ratio: 1,
  });
  await editor.page.getByRole('link', { name: 'Compare versions of this story' }).click();
  await expect(editor.page.getByRole('combobox', { name: 'Before' })).toBeVisible();
  await expect(editor.page.getByText('The texts do not differ.')).toBeVisible();
});

test('a comparison says so where the other story is gone', async ({ visit, newsroom, complaints }) => {
  const { story, twin } = await writeTwins(newsroom, '中河清淤完工');
  demand(await (await newsroom.caller('owner')).delete(`${STORIES}/${twin}`));
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open(`difference&with=${twin}`);
  await expect(editor.page.getByRole('status').filter({ hasText: 'cannot be shown' })).toContainText(
    'It is not there any more.',
  );
  expect(await seriousFaults(editor.page)).toEqual([]);
  await takeOut(complaints, '404');
});

test('a comparison says so where the person may not read the other story any more', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const { story } = await writeTwins(newsroom, '南河清淤完工');
  const reader = new ReviewPage(await visit('proofreader3'), story);
  await reader.open();
  await giveRole(newsroom, 'proofreader3', 'strapi-author');
  await reader.page.getByRole('link', { name: 'Compare with “南河清淤完工”' }).click();
  await expect(reader.page.getByRole('status').filter({ hasText: 'cannot be shown' })).toContainText(
    'Your role may not read it.',
  );
  await giveRole(newsroom, 'proofreader3', 'newsroom-proofreader');
  await takeOut(complaints, '403');
});
