import { ALONE, expect, test } from '../newsroom/fixtures';
import { docxOf, paragraph, picture, wordFixture } from '../../support/word/docx';
import { draw } from '../../support/people/pictures';

test.use({ scene: ALONE });

const NEW = '/admin/plugins/newsroom/word-files/new';
const OPENING = '本报讯（通讯员 石磊）连日来，干部职工到河渠一线清理淤泥，为春灌做好准备。';
const HIDDEN = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的话。</w:t></w:r></w:p>';

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

test('An editor has several Word files read, corrects a headline, and takes them in as drafts', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const body =
    paragraph('百里河渠清淤忙') + paragraph(OPENING) + HIDDEN + picture('ajpg') + paragraph('图为清淤现场。');
  const story = await docxOf(body, { 'a.jpg': await draw().jpeg().toBuffer() });
  const page = await visit('editor1');
  await page.goto('/admin/plugins/newsroom');
  await page.getByRole('link', { name: 'Import Word files' }).click();
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file('清淤.docx', story),
      file('旧稿.doc', wordFixture('libreoffice.doc')),
      file('表格.docx', Buffer.from('no zip at all')),
    ]);

  const card = (name: string) => page.getByRole('listitem', { name });
  const first = card('清淤.docx');
  await expect(first.getByLabel('Headline')).toHaveValue('百里河渠清淤忙');
  await expect(first.getByRole('list', { name: 'Repaired or left out' })).toContainText(
    'Hidden text was left out (1): 隐藏的话。',
  );
  await expect(first.getByText('Photo: 图为清淤现场。')).toBeVisible();
  await expect(card('旧稿.doc').getByRole('list', { name: 'Repaired or left out' })).toContainText(
    'only the text is read',
  );
  await expect(card('表格.docx')).toContainText('This is no Word file that can be read here');

  // The browser itself says so of a file that is refused.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('415')]);
  await first.getByLabel('Headline').fill('百里河渠换新颜');
  await page.getByRole('button', { name: 'Create 2 drafts' }).click();
  const link = first.getByRole('link', { name: '百里河渠换新颜' });
  await expect(link).toBeVisible();
  await expect(card('旧稿.doc').getByRole('link', { name: '百里河渠清淤忙' })).toBeVisible();

  const editor = await newsroom.caller('editor1');
  const { body: draft } = await editor.get(
    `/newsroom/articles/${(await link.getAttribute('href'))?.split('/').at(-1)}`,
  );
  expect(draft).toMatchObject({
    stage: 'draft',
    article: { headline: '百里河渠换新颜', photos: [{ caption: '图为清淤现场。' }] },
  });
});

test('A file can be left out, and nothing is kept of it', async ({ visit }) => {
  const page = await visit('editor1');
  await page.goto(NEW);
  await page
    .getByLabel('Choose files')
    .setInputFiles(file('清淤.docx', await docxOf(paragraph('百里河渠清淤忙') + paragraph(OPENING))));
  await page.getByRole('button', { name: 'Leave out 清淤.docx' }).click();
  await expect(page.getByRole('listitem', { name: '清淤.docx' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Create 0 drafts' })).toBeDisabled();
});

test('Whoever may not import has no way to it', async ({ visit }) => {
  const page = await visit('chief-editor');
  await page.goto('/admin/plugins/newsroom');
  await expect(page.getByRole('link', { name: 'Imported pages' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Import Word files' })).toBeHidden();
});
