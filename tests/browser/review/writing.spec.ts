import { bodyOf, writeStory } from '../../support/people/stories';
import { seriousFaults } from '../pages/accessibility';
import { expect, test } from '../newsroom/fixtures';
import { WORD, WECHAT, WPS } from '../newsroom/pasted';
import { ReviewPage } from '../pages/review-page';
import { changeParagraph, textOf } from '../newsroom/story-text';

const FIRST = '昨日，河西街道组织人员清理河道。';
const SECOND = '居民说水变清了。';

test('what an input method composes stands once, wherever one clicks meanwhile', async ({
  visit,
  newsroom,
}) => {
  const story = await writeStory((await newsroom.staff()).secondEditor, { body: bodyOf(FIRST, SECOND) });
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open('edit');
  await editor.caretAtEndOf(editor.paragraph(1));
  await editor.compose(['n', 'ni', 'nihao'], '你好');
  await expect(editor.paragraph(1)).toHaveText(`${FIRST}你好`);
  // In an empty field, whose name is shown there.
  await editor.field('Subhead').click();
  await editor.compose(['f', 'futi'], '副题');
  await expect(editor.field('Subhead')).toHaveText('副题');
  // Over what is selected from a line into the text.
  await editor.caretAtEndOf(editor.field('Subhead'));
  await editor.page.keyboard.press('Shift+ArrowLeft');
  await editor.compose(['t', 'ti'], '标');
  await expect(editor.field('Subhead')).toHaveText('副标');
  // A click elsewhere, upon which the input method chooses by itself.
  await editor.caretAtEndOf(editor.paragraph(2));
  await editor.compose(['zh', 'zhong']);
  await editor.paragraph(1).click();
  await editor.compose([], '中');
  await expect(editor.paragraph(2)).toHaveText(`${SECOND}中`);
  await editor.caretAtEndOf(editor.paragraph(1));
  await editor.page.keyboard.type('完。');
  await expect(editor.paragraph(1)).toHaveText(`${FIRST}你好完。`);
  await editor.save.click();
  await expect(editor.page.getByText('The text is saved.')).toBeVisible();
  expect((await textOf(newsroom, story)).paragraphs).toEqual([`${FIRST}你好完。`, `${SECOND}中`]);
});

test('a save and another person wait for the word that is being composed', async ({ visit, newsroom }) => {
  const story = await writeStory((await newsroom.staff()).secondEditor, { body: bodyOf(FIRST, SECOND) });
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open('edit');
  await editor.caretAtEndOf(editor.paragraph(1));
  await editor.compose(['b', 'bao']);
  await editor.page.keyboard.press('Control+s');
  await editor.compose([], '保存');
  await expect(editor.page.getByText('The text is saved.')).toBeVisible();
  expect((await textOf(newsroom, story)).paragraphs[0]).toBe(`${FIRST}保存`);
  await expect(editor.paragraph(1)).toHaveText(`${FIRST}保存`);

  // Somebody else saves while a word is composed.
  await editor.caretAtEndOf(editor.paragraph(2));
  await editor.compose(['x', 'xie']);
  await changeParagraph(newsroom, story, { who: 'editor2', number: 1, change: (text) => `${text}乙加的。` });
  await editor.askAgain();
  await editor.compose(['xiexi'], '谢谢');
  await expect(editor.paragraph(2)).toHaveText(`${SECOND}谢谢`);
  await editor.page.getByRole('button', { name: 'Compare and take over' }).click();
  await editor.page.getByRole('button', { name: 'Take over and go on' }).click();
  await editor.save.click();
  await expect(editor.page.getByText('Nothing is changed.')).toBeVisible();
  expect((await textOf(newsroom, story)).paragraphs).toEqual([`${FIRST}保存乙加的。`, `${SECOND}谢谢`]);
});

test('words are taken out over paragraphs, found and exchanged, and every step is taken back', async ({
  visit,
  newsroom,
}) => {
  const body = bodyOf(FIRST, SECOND);
  const story = await writeStory((await newsroom.staff()).secondEditor, { body });
  const editor = new ReviewPage(await visit('editor1'), story);
  const { keyboard } = editor.page;
  await editor.open('edit');
  await expect(editor.page.getByText('24 characters, headline')).toBeVisible();
  await editor.paragraph(1).click();
  await keyboard.press('Home');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Control+x');
  await expect(editor.paragraph(1)).toHaveText(SECOND.slice(1));
  await keyboard.press('Control+z');
  await expect(editor.paragraph(1)).toHaveText(FIRST);
  await expect(editor.page.getByText('Nothing is changed.')).toBeVisible();

  await keyboard.press('Control+f');
  await editor.page.getByRole('textbox', { name: 'Find' }).fill('河');
  await expect(editor.page.getByText('3 places')).toBeVisible();
  await editor.page.getByRole('textbox', { name: 'Replace with' }).fill('湖');
  await editor.page.getByRole('button', { name: 'Replace all' }).click();
  await expect(editor.paragraph(1)).toHaveText(FIRST.replaceAll('河', '湖'));
  await expect(editor.field('Headline')).toContainText('湖西');
  expect(await seriousFaults(editor.page)).toEqual([]);
  await editor.page.getByRole('textbox', { name: 'Find' }).press('Escape');
  await keyboard.press('Control+z');
  await expect(editor.paragraph(1)).toHaveText(FIRST);
});

test('every step is taken back after a look at another view', async ({ visit, newsroom }) => {
  const body = bodyOf(FIRST, SECOND);
  const story = await writeStory((await newsroom.staff()).secondEditor, { body });
  const editor = new ReviewPage(await visit('editor1'), story);
  const { keyboard } = editor.page;
  await editor.open('edit');
  await expect(editor.sheet).toBeEnabled();
  await editor.caretAtEndOf(editor.paragraph(2));
  await keyboard.insertText('加一句。');
  await expect(editor.paragraph(2)).toHaveText(`${SECOND}加一句。`);
  await editor.caretAtEndOf(editor.field('Headline'));
  await keyboard.insertText('了');
  await expect(editor.field('Headline')).toContainText('完工了');
  await editor.page.getByRole('tab', { name: 'Text' }).click();
  await expect(editor.sheet).toBeHidden();
  await editor.page.getByRole('tab', { name: 'Edit' }).click();
  await expect(editor.paragraph(2)).toHaveText(`${SECOND}加一句。`);

  await editor.sheet.focus();
  await keyboard.press('Control+z');
  await expect(editor.field('Headline')).not.toContainText('完工了');
  await keyboard.press('Control+z');
  await expect(editor.paragraph(2)).toHaveText(SECOND);
  await keyboard.press('Control+y');
  await expect(editor.paragraph(2)).toHaveText(`${SECOND}加一句。`);
});

test('words are formatted, and what nobody touched is saved to the letter', async ({ visit, newsroom }) => {
  const untouched = {
    type: 'paragraph',
    indentLevel: 1,
    children: [{ type: 'text', text: '未动', bold: false }],
  };
  const body = [...bodyOf(FIRST, SECOND), untouched];
  const story = await writeStory((await newsroom.staff()).secondEditor, { body });
  const before = (await textOf(newsroom, story)).body;
  const editor = new ReviewPage(await visit('editor1'), story);
  const { keyboard } = editor.page;
  await editor.open('edit');
  await editor.paragraph(2).click();
  await editor.page.getByRole('button', { name: 'Subhead' }).click();
  await editor.paragraph(1).selectText();
  await keyboard.press('Control+b');
  await editor.page.getByRole('button', { name: 'Link' }).click();
  await editor.dialog.getByLabel('Address').fill('https://example.org/');
  await editor.dialog.getByRole('button', { name: 'Set link' }).click();
  await keyboard.press('Tab');
  await expect(editor.sheet).not.toBeFocused();
  await editor.save.click();
  await expect(editor.page.getByText('The text is saved.')).toBeVisible();
  const [first, second, third] = (await textOf(newsroom, story)).body;
  const words = [{ type: 'text', text: FIRST, bold: true }];
  expect(first).toEqual({
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://example.org/', children: words }],
  });
  expect(second).toEqual({ type: 'heading', level: 3, children: [{ type: 'text', text: SECOND }] });
  expect(third).toEqual(before[2]);
});

test('text of Word, WPS and WeChat is pasted clean, and what is left out is said', async ({
  visit,
  newsroom,
}) => {
  const story = await writeStory((await newsroom.staff()).secondEditor, { body: bodyOf(FIRST) });
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open('edit');
  for (const { html, texts, types, said } of [WORD, WPS, WECHAT]) {
    await editor.paragraph(1).click();
    await editor.page.keyboard.press('Control+a');
    await editor.page.keyboard.press('Delete');
    await editor.paste(html);
    await expect(editor.field('Text').locator('p, h3, li, blockquote')).toHaveText(texts);
    expect(
      await editor
        .field('Text')
        .locator(':scope > *')
        .evaluateAll((all) => all.map((one) => one.localName)),
    ).toEqual(types);
    await expect(
      editor.page.getByRole('alert').or(editor.page.getByRole('status')).filter({ hasText: said }),
    ).toBeVisible();
    await editor.page.getByRole('button', { name: 'Close' }).click();
  }
});

test('discarded changes are asked for, and come back', async ({ visit, newsroom }) => {
  const story = await writeStory((await newsroom.staff()).secondEditor, { body: bodyOf(FIRST) });
  const editor = new ReviewPage(await visit('editor1'), story);
  await editor.open('edit');
  await editor.write(editor.paragraph(1), '另写的一段。');
  await editor.page.getByLabel('End mark').fill('①5');
  await expect(editor.keeping).toHaveText('Kept, not yet saved as a version');
  await editor.page.getByRole('button', { name: 'Discard changes' }).click();
  await editor.page.getByRole('alertdialog').waitFor();
  await editor.page.keyboard.press('Control+Enter');
  await expect(editor.paragraph(1)).toHaveText(FIRST);
  await expect(editor.page.getByLabel('End mark')).toHaveValue('');
  await editor.page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(editor.paragraph(1)).toHaveText('另写的一段。');
  await expect(editor.page.getByLabel('End mark')).toHaveValue('①5');
});
