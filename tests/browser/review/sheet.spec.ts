import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { ensureProgram } from '../../support/runner/debian';
import { done, storyText, writePublished, writeStory } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import { ReviewPage } from '../pages/review-page';

const PDFTOTEXT = '/usr/bin/pdftotext';

/** The words of each page of what the browser prints of a screen. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync(PDFTOTEXT, ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

test.beforeAll(() => ensureProgram(PDFTOTEXT, 'poppler-utils'));

test('the review sheet of a usual story is one page, with everybody who stood for it', async ({
  visit,
  newsroom,
}) => {
  const headline = '老桥检修按期完成';
  const story = await writePublished(await newsroom.staff(), { headline });
  const editor = new ReviewPage(await visit('desk-head'), story);
  await editor.open();
  await editor.page.getByRole('link', { name: 'Review sheet' }).click();
  const levels = editor.page.getByRole('region', { name: 'Reviews and proofs' });
  await expect(levels.getByRole('row')).toHaveCount(7);
  await expect(levels.getByRole('row', { name: /^Final review/ })).toContainText('总编');

  const pages = await printed(editor.page);
  expect(pages).toHaveLength(1);
  const [sheet = ''] = pages;
  for (const word of ['Review sheet', headline, '编辑乙', '主任', '总编', '校对甲', '校对乙', '校对丙'])
    expect(sheet).toContain(word);
  expect(sheet).toMatch(/[0-9a-f]{64}/);
  expect(sheet).toContain('Asia/Shanghai');
  expect(sheet).not.toContain('Print\n');
  expect(sheet).toMatch(/Text \(\d+ characters\)/);
  expect(sheet).toContain('居民说水变清了。');
  expect(sheet).toContain('Signature');
  expect(sheet).not.toMatch(/ago|scheduler/);
});

test('a long history goes on to other pages, each of which says what it belongs to', async ({
  visit,
  newsroom,
}) => {
  const { deskHead, editor } = await newsroom.staff();
  const headline = '河道清淤一波三折';
  const story = await writeStory(deskHead, storyText({ headline }));
  await done(deskHead, story, 'submit');
  for (let count = 0; count < 30; count += 1) {
    await done(editor, story, 'claim');
    await done(editor, story, 'release');
  }
  const page = await visit('desk-head', 'zh-Hans');
  await page.goto(`/admin/plugins/newsroom/stories/${story}/sheet`);
  await page.getByRole('region', { name: '审稿记录' }).waitFor();
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(1);
  for (const one of pages) {
    expect(one).toContain('审稿单');
    expect(one).toContain(headline);
  }
  expect(pages[0]).toContain('未完成');
});
