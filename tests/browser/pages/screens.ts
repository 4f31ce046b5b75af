import { expect, type Page } from '@playwright/test';
import { STAGES } from '../../../src/plugins/newsroom/shared/vocabulary';
import { demand } from '../../support/people/stories';
import { STORY_PANEL } from './content-manager-page';
import type { Language } from '../newsroom/fixtures';
import type { DemoNewsroom, Who } from '../newsroom/newsroom';
import { NIGHT_SHIFT } from '../newsroom/night-shift';
import { openNewestImport, readChangedPage } from './page-import-page';

/** A screen of the newsroom; every one is checked in both languages at both widths, and photographed. */
export interface Screen {
  name: string;
  /** Its address; of a screen that shows a story, by the documentId of the story. */
  path: string | ((story: string) => string);
  who: Who;
  /** Its heading. */
  title: Record<Language, string>;
  /** Selects the newsroom's part where the rest is Strapi's. */
  part?: string;
  /** What leads from the path to what the screen is to show. */
  arrive?: (page: Page) => Promise<void>;
}

/** A story of the demo's page that is published, by its place there, and its headline. */
const PUBLISHED = 1;
const HEADLINE = '让“低级红”“高级黑”无处遁形';

/** All screens; another one is another line. */
export const SCREENS: readonly Screen[] = [
  ...[
    { name: 'desk', filter: '', who: 'editor2' as const },
    { name: 'desk-filters', filter: '?scope=desk&age=4h', who: 'editor2' as const },
    { name: 'desk-all', filter: `?scope=all&stage=${STAGES.join(',')}`, who: 'desk-head' as const },
    {
      name: 'desk-board',
      filter: `?scope=all&layout=board&stage=${STAGES.join(',')}`,
      who: 'editor2' as const,
    },
  ].map(({ name, filter, who }) => ({
    name,
    path: `/admin/plugins/newsroom${filter}`,
    who,
    title: { en: 'Desk', 'zh-Hans': '审稿台' },
    arrive: showsStories,
  })),
  {
    name: 'home',
    path: '/admin/',
    who: 'editor2',
    title: { en: 'Hello 编辑乙', 'zh-Hans': '编辑乙，您好' },
    part: '[data-strapi-widget-id^="plugin::newsroom"] main',
    arrive: showsWidgets,
  },
  {
    name: 'operations',
    path: '/admin/settings/newsroom/operations',
    who: 'chief-editor',
    title: { en: 'Operations', 'zh-Hans': '运行状况' },
  },
  {
    name: 'policies',
    path: '/admin/settings/newsroom/policies',
    who: 'chief-editor',
    title: { en: 'Policies', 'zh-Hans': '审校制度' },
  },
  {
    name: 'policy',
    path: '/admin/settings/newsroom/policies/three-reviews-three-proofs',
    who: 'chief-editor',
    title: { en: 'Three reviews, three proofs', 'zh-Hans': '三审三校' },
  },
  {
    name: 'reasons',
    path: '/admin/settings/newsroom/reasons',
    who: 'chief-editor',
    title: { en: 'Reasons', 'zh-Hans': '常用原因' },
  },
  {
    name: 'proofreading',
    path: '/admin/settings/newsroom/proofreading',
    who: 'chief-editor',
    title: { en: 'Proofreading', 'zh-Hans': '校对计错' },
  },
  ...['columns', 'departments', 'reporters', 'end-marks'].map((tab) => ({
    name: `directory-${tab}`,
    path: `/admin/settings/newsroom/directory/${tab}`,
    who: 'chief-editor' as const,
    title: { en: 'Directory', 'zh-Hans': '名录' },
    arrive: showsRecords,
  })),
  {
    name: 'merges',
    path: '/admin/settings/newsroom/merges',
    who: 'chief-editor',
    title: { en: 'Merge entries', 'zh-Hans': '条目合并' },
  },
  {
    name: 'page-imports',
    path: '/admin/plugins/newsroom/page-imports',
    who: 'editor1',
    title: { en: 'Imported pages', 'zh-Hans': '导入记录' },
  },
  {
    name: 'new-page-import',
    path: '/admin/plugins/newsroom/page-imports/new',
    who: 'editor1',
    title: { en: 'Import a page', 'zh-Hans': '导入版面' },
  },
  {
    name: 'page-import-at-work',
    path: '/admin/plugins/newsroom/page-imports/new',
    who: 'editor1',
    title: { en: 'Import a page', 'zh-Hans': '导入版面' },
    arrive: readChangedPage,
  },
  {
    name: 'page-import',
    path: '/admin/plugins/newsroom/page-imports',
    who: 'editor1',
    title: { en: 'Page import', 'zh-Hans': '导入详情' },
    arrive: openNewestImport,
  },
  {
    name: 'content-manager',
    path: (story) => `/admin/content-manager/collection-types/plugin::newsroom.article/${story}`,
    who: 'desk-head',
    title: { en: HEADLINE, 'zh-Hans': HEADLINE },
    part: STORY_PANEL,
    arrive: (page) => page.locator(STORY_PANEL).waitFor(),
  },
  ...['text', 'edit', 'difference', 'history'].map((view) => ({
    name: `review-${view}`,
    path: (story: string) => `/admin/plugins/newsroom/stories/${story}?view=${view}`,
    who: 'desk-head' as const,
    title: { en: HEADLINE, 'zh-Hans': HEADLINE },
  })),
  {
    name: 'review-compared',
    path: '/admin/plugins/newsroom?scope=all',
    who: 'desk-head',
    title: { en: NIGHT_SHIFT.waiting, 'zh-Hans': NIGHT_SHIFT.waiting },
    arrive: comparesStories,
  },
  {
    name: 'review-sheet',
    path: (story) => `/admin/plugins/newsroom/stories/${story}/sheet`,
    who: 'desk-head',
    title: { en: 'Review sheet', 'zh-Hans': '审稿单' },
  },
];

/** What stands in the place of what has not come yet. */
const LOADING = /^(Loading|加载中|正在加载|正在载入|Looking up|正在查找)/;

/** Waits until the desk says how many stories there are. */
async function showsStories(page: Page): Promise<void> {
  await page.getByText(/^(No story|\d+ stor(y|ies)|没有稿件|共 \d+ 篇稿件)$/).waitFor();
}

/** Opens the story that waits, and compares it with one that is like it. */
async function comparesStories(page: Page): Promise<void> {
  await page.getByRole('link', { name: NIGHT_SHIFT.waiting }).click();
  await page
    .getByRole('link', { name: /^(Compare with|对比《)/ })
    .first()
    .click();
  await page.locator('ins').first().waitFor();
}

/** Waits until the list of the tab is there, or that there is none. */
async function showsRecords(page: Page): Promise<void> {
  await page.getByRole('tabpanel').getByRole('button').first().waitFor();
}

/** Waits until the last of the newsroom's widgets has its content. */
async function showsWidgets(page: Page): Promise<void> {
  await page.getByText(NIGHT_SHIFT.held).first().waitFor();
}

/** A story of the demo's page, which is the one that was imported first, by its place there, from 0. */
export async function storyOfPage(newsroom: DemoNewsroom, place: number): Promise<string> {
  const caller = await newsroom.caller('editor1');
  const { body } = demand(await caller.get('/newsroom/page-imports'));
  return body.pageImports.at(-1).stories[place].documentId;
}

/** Opens a screen, and waits until it shows what it has to show. */
export async function openScreen(
  page: Page,
  { path, title, arrive }: Screen,
  { language, newsroom, place = PUBLISHED }: { language: Language; newsroom: DemoNewsroom; place?: number },
): Promise<void> {
  await page.goto(typeof path === 'string' ? path : path(await storyOfPage(newsroom, place)));
  await arrive?.(page);
  await page.getByRole('heading', { level: 1, name: title[language], exact: true }).waitFor();
  await expect(page.getByText(LOADING)).toHaveCount(0);
}
