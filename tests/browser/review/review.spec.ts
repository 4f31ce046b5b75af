import type { Route } from '@playwright/test';
import { demand, writeStory } from '../../support/people/stories';
import { seriousFaults } from '../pages/accessibility';
import { expect, takeOut, test } from '../newsroom/fixtures';
import { ReviewPage } from '../pages/review-page';
import { storyOfPage } from '../pages/screens';
import { changeParagraph, textOf } from '../newsroom/story-text';

test('a story goes from its draft through two reviews, each by another person', async ({
  visit,
  newsroom,
}) => {
  const story = await storyOfPage(newsroom, 0);
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open();
  await editor.take('Submit');
  await expect(editor.act('Recall')).toBeVisible();

  const reviewer = new ReviewPage(await visit('editor2'), story);
  await reviewer.open();
  await reviewer.claim.getByRole('button', { name: 'Claim' }).click();
  await expect(reviewer.claim).toContainText('You have claimed it until');
  await reviewer.take('Approve', '事实清楚,同意。');
  await expect(reviewer.steps).toContainText('编辑乙 · version 1');
  await expect(reviewer.act('Approve')).toBeHidden();
  await reviewer.page.getByText(/^Not now/).click();
  await expect(
    reviewer.page.getByRole('listitem').filter({ hasText: 'Claim, Take over, Approve' }),
  ).toContainText('The policy gives this step to another role.');

  const head = new ReviewPage(await visit('desk-head'), story);
  await head.open('history');
  await expect(head.page.getByRole('listitem').filter({ hasText: 'Approve · 编辑乙' })).toContainText(
    '事实清楚,同意。',
  );
  await head.take('Approve');
  await expect(head.page.getByText('second review → final review')).toBeVisible();
});

test('an act that somebody else was faster with is refused, with the reason and the opinion kept', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const story = await storyOfPage(newsroom, 2);
  const caller = await newsroom.caller('editor1');
  demand(await caller.post(`/newsroom/articles/${story}/acts/submit`, { version: 1 }));
  const editor = new ReviewPage(await visit('editor2'), story);
  await editor.open();
  await editor.act('Return').click();
  await editor.dialog.getByLabel('Opinion').fill('请核实时间。');
  await changeParagraph(newsroom, story, { who: 'editor1', number: 1, change: (text) => `${text}完。` });
  await editor.dialog.getByRole('button', { name: 'Return', exact: true }).click();
  await expect(editor.alert).toContainText('Someone changed the story after the version you saw.');
  await expect(editor.alert).toContainText(/编辑甲 changed it at .*: Text\./);
  await editor.act('Return').click();
  await expect(editor.dialog).toContainText('version 2');
  await expect(editor.dialog.getByLabel('Opinion')).toHaveValue('请核实时间。');
  await takeOut(complaints, '409');
});

test('two who write at the same time both keep what they wrote', async ({ visit, newsroom, complaints }) => {
  const story = await storyOfPage(newsroom, 3);
  const { paragraphs } = await textOf(newsroom, story);
  const [slow, fast] = [
    new ReviewPage(await visit('editor1'), story),
    new ReviewPage(await visit('editor2'), story),
  ];
  await slow.open('edit');
  await slow.write(slow.paragraph(1), `${paragraphs[0]}甲写的。`);
  await slow.write(slow.paragraph(2), `${paragraphs[1]}甲加的。`);

  await fast.open('edit');
  await fast.write(fast.paragraph(1), `${paragraphs[0]}乙写的。`);
  await fast.write(fast.paragraph(2), `乙先写。${paragraphs[1]}`);
  await fast.write(fast.field('Kicker'), '乙的肩题');
  await fast.save.click();
  await expect(fast.page.getByText('The text is saved.')).toBeVisible();

  await slow.save.click();
  const both = slow.choice('Text · both changed it');
  await expect(both.first()).toContainText('甲写的。');
  await expect(both.first()).toContainText('乙写的。');
  expect(await seriousFaults(slow.page)).toEqual([]);
  await both.first().getByRole('radio', { name: 'Mine' }).click();
  await expect(both.last().getByRole('radio', { name: 'Words of both' })).toBeChecked();
  await slow.page.getByRole('button', { name: 'Take over and go on' }).click();
  await slow.save.click();
  await expect(slow.page.getByText('The text is saved.')).toBeVisible();

  const saved = await textOf(newsroom, story);
  expect(saved.version).toBe(3);
  expect(saved.paragraphs.slice(0, 2)).toEqual([
    `${paragraphs[0]}甲写的。`,
    `乙先写。${paragraphs[1]}甲加的。`,
  ]);
  await expect(slow.field('Kicker')).toHaveText('乙的肩题');
  await takeOut(complaints, '409');
});

test('no act is taken on unsaved text, and nothing is typed into text on its way', async ({
  visit,
  newsroom,
}) => {
  const story = await writeStory((await newsroom.staff()).secondEditor);
  const editor = new ReviewPage(await visit('editor1'), story);
  const held: Route[] = [];
  await editor.page.route('**/content-manager/collection-types/**', async (route) => {
    if (route.request().method() === 'PUT') held.push(route);
    else await route.continue();
  });
  await editor.open('edit');
  await expect(editor.sheet).toBeEnabled();
  await editor.write(editor.paragraph(1), '昨夜,河西街道组织人员清理河道。');
  await expect(editor.acts).toContainText('Save first');
  await expect(editor.act('Submit')).toBeHidden();

  await editor.save.click();
  await expect(editor.sheet).toBeDisabled();
  await expect(editor.act('Submit')).toBeHidden();
  // Another view while the text is on its way.
  await editor.page.getByRole('tab', { name: 'Text' }).click();
  for (const route of held) await route.continue();
  await editor.act('Submit').click();
  await expect(editor.dialog).toContainText('version 2');
  await editor.page.keyboard.press('Escape');
  await editor.page.getByRole('tab', { name: 'Edit' }).click();
  await expect(editor.sheet).toBeEnabled();
  await expect(editor.paragraph(1)).toHaveText('昨夜,河西街道组织人员清理河道。');
});

test('what was written without a connection is kept, offered again, and can be gone on with', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const story = await storyOfPage(newsroom, 4);
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open('edit');
  await expect(editor.sheet).toBeEnabled();
  await editor.page.context().setOffline(true);
  await editor.write(editor.field('Subhead'), '断网时写的副题');
  await expect(editor.keeping).toContainText('Kept in this browser only, no connection');
  await editor.page.context().setOffline(false);
  await expect(editor.keeping).toContainText('Kept, not yet saved as a version');
  await takeOut(complaints, 'ERR_INTERNET_DISCONNECTED');
  await editor.open('edit');
  await editor.page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(editor.field('Subhead')).toHaveText('断网时写的副题');
  await editor.discard();
  await expect(editor.field('Subhead')).toHaveText('');
});

test('what one writes with comes after a lost connection, with no word lost meanwhile', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const story = await storyOfPage(newsroom, 6);
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.page.route('**/Writing-*.js', (route) => route.abort());
  await editor.open('edit');
  await expect(editor.main.getByText('What one writes with has not come')).toBeVisible();
  await expect(editor.page.getByRole('tab', { name: 'Text' })).toBeVisible();
  await editor.page.unroute('**/Writing-*.js');
  await editor.write(editor.field('Subhead'), '重连后写的副题');
  await expect(editor.keeping).toContainText('Kept, not yet saved as a version');
  await takeOut(complaints, 'ERR_FAILED');
  await editor.discard();
});

test('half-width marks are repaired after they were shown', async ({ visit, newsroom }) => {
  const story = await storyOfPage(newsroom, 4);
  const editor = new ReviewPage(await visit('editor2'), story);
  await editor.open('edit');
  await editor.write(editor.field('Kicker'), '开发区,说明(二)');
  await editor.page.getByRole('button', { name: 'Repair half-width marks' }).click();
  await expect(editor.dialog.locator('ins').first()).toContainText('，');
  await editor.dialog.getByRole('button', { name: 'Repair', exact: true }).click();
  await expect(editor.field('Kicker')).toHaveText('开发区，说明（二）');
});

test('a note goes with its words, is answered, resolved and reopened', async ({ visit, newsroom }) => {
  const story = await storyOfPage(newsroom, 5);
  const { paragraphs } = await textOf(newsroom, story);
  const words = paragraphs[0]?.slice(4, 10) ?? '';
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open();
  await editor.select(1, 4, 10);
  await editor.page.getByRole('button', { name: /^Note on/ }).click();
  await editor.dialog.getByRole('textbox', { name: 'Note' }).fill('请核对。');
  await editor.dialog.getByRole('button', { name: 'Add' }).click();
  await expect(editor.marked).toHaveText(words);

  await changeParagraph(newsroom, story, { who: 'editor2', number: 1, change: (text) => `今天早上,${text}` });
  await editor.open();
  await expect(editor.text).toContainText(`今天早上,${paragraphs[0]}`);
  await expect(editor.marked).toHaveText(words);
  expect(await seriousFaults(editor.page)).toEqual([]);

  await editor.notes.getByRole('button', { name: 'Answer' }).click();
  await editor.notes.getByLabel('Answer').fill('已核对。');
  await editor.notes.getByRole('button', { name: 'Add' }).click();
  await expect(editor.notes.getByText('已核对。')).toBeVisible();
  await editor.notes.getByRole('button', { name: 'Resolve' }).click();
  await expect(editor.marked).toHaveCount(0);
  await editor.notes.getByText('Resolved (1)').click();
  await editor.notes.getByRole('button', { name: 'Reopen' }).click();
  await expect(editor.marked).toHaveText(words);
});

test('a changed number stands out in the difference of two versions', async ({ visit, newsroom }) => {
  const story = await storyOfPage(newsroom, 7);
  for (const number of ['110', '120']) {
    const change = () => `全区共计${number}名农村劳动力参加。`;
    await changeParagraph(newsroom, story, { who: 'editor1', number: 1, change });
  }
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open('difference');
  await expect(editor.page.getByRole('status').filter({ hasText: '1 change: 1 number' })).toBeVisible();
  await expect(editor.page.locator('del')).toHaveText('110number');
  await expect(editor.page.locator('ins')).toHaveText('120number');
  await editor.page.getByRole('button', { name: 'Next change' }).click();
  await expect(editor.page.getByText('1 of 1')).toBeVisible();
  await editor.page.keyboard.press('p');
  await expect(editor.page.locator('del')).toHaveAttribute('data-current');
  expect(await seriousFaults(editor.page)).toEqual([]);
});

test('a proof says at once whether its mistakes pass the limit', async ({ visit, newsroom }) => {
  const story = await storyOfPage(newsroom, 8);
  const caller = await newsroom.caller('editor1');
  demand(await caller.post(`/newsroom/articles/${story}/acts/submit`, { version: 1 }));
  const reader = new ReviewPage(await visit('proofreader1'), story);
  await reader.open();
  await reader.act('Finish proof 1').click();
  await expect(reader.dialog).toContainText('0 per 10,000: within the limit of 3');
  await reader.dialog.getByLabel('Punctuation, Text').fill('9');
  await reader.dialog.getByLabel('Fact, Title').fill('1');
  await expect(reader.dialog).toContainText('over the limit of 3');
  await reader.dialog.getByRole('button', { name: 'Finish proof 1', exact: true }).click();
  await expect(reader.page.getByRole('region', { name: /^Proofs/ })).toContainText('fact 1 (Title)');
});

test('the column, persons and keywords of a story are edited with its text', async ({ visit, newsroom }) => {
  const story = await storyOfPage(newsroom, 9);
  const caller = await newsroom.caller('editor1');
  const before = demand(await caller.get(`/newsroom/articles/${story}`)).body.article;
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open('edit');
  await editor.page.getByRole('combobox', { name: 'Column' }).click();
  const option = editor.page.getByRole('option').last();
  const column = `${await option.textContent()}`;
  await option.click();
  await editor.page.getByLabel('Keywords').fill('供热,民生');
  await editor.page.getByRole('button', { name: 'Add a person' }).click();
  const name = editor.page.getByLabel(/^Name of person/).last();
  await name.fill('石磊');
  await name.press('Tab');
  await editor.save.click();
  await expect(editor.page.getByText('The text is saved.')).toBeVisible();
  const after = demand(await caller.get(`/newsroom/articles/${story}`)).body.article;
  expect(after).toMatchObject({ columnName: column, keywords: ['供热', '民生'] });
  expect(after.contributors).toEqual([
    ...before.contributors,
    { role: 'correspondent', name: '石磊', reporter: null },
  ]);
  expect(after.departmentName).toBe(before.departmentName);
});
