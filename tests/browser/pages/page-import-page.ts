import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../../support/newsroom';

/** The text of the demo's page. */
export const SEED_PAGE = readFileSync(path.join(ROOT, 'demo/page.txt'), 'utf8');

/** The screens of page imports, in English. */
export class PageImportScreen {
  readonly text: Locator;
  readonly rawText: Locator;
  readonly stories: Locator;
  readonly drafts: Locator;

  constructor(private readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'Text of the page' });
    this.rawText = page.getByRole('region', { name: 'Text of the page' });
    this.stories = page.getByRole('list', { name: 'Stories' }).getByRole('heading', { level: 2 });
    this.drafts = page.getByRole('list', { name: 'Stories' }).getByRole('link');
  }

  async open(): Promise<void> {
    await this.page.goto('/admin/plugins/newsroom/page-imports/new');
  }

  async read(text: string): Promise<void> {
    await this.text.fill(text);
    await this.press('Split into stories');
  }

  async choose(name: string, bytes: Buffer): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async openStory(headline: string): Promise<void> {
    await this.stories.getByRole('button', { name: headline }).click();
  }

  /** Resolves every warning, story by story. */
  async resolveAll(): Promise<void> {
    const resolve = this.page.getByRole('button', { name: 'Resolve', exact: true });
    for (const story of await this.stories.all()) {
      await story.getByRole('button').click();
      while ((await resolve.count()) > 0) await resolve.first().click();
    }
  }

  /** Picks what a list offers for the words. */
  async pick(name: string, words: string, option: string): Promise<void> {
    const list = this.page.getByRole('combobox', { name, exact: true });
    await list.fill(words);
    await list.press('ArrowDown');
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name });
  }

  /** The part of the raw text that a story was made of. */
  linesOf(words: string): Locator {
    return this.rawText.locator('[data-active]', { hasText: words });
  }
}

/** The end of the seed page: with a department that is new and has somebody of another's name, and with a line for no story. */
const CHANGED_PAGE =
  `城区时讯\n\n${SEED_PAGE.slice(SEED_PAGE.indexOf('加强企业家培训'))}\n\n下转第2版`.replaceAll(
    '开发区安监局',
    '开发区审计局',
  );

/** Reads the demo's page, in whichever language. */
export const readPage = (page: Page): Promise<void> => splitText(page, SEED_PAGE);

/** Reads a page in whichever language, and opens the story that has most to look at. */
export async function readChangedPage(page: Page): Promise<void> {
  await splitText(page, CHANGED_PAGE);
  await openRead(page).click();
}

async function splitText(page: Page, text: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('textbox').fill(text);
  await main.getByRole('button', { name: /^(Split into stories|分篇)$/ }).click();
  await openRead(page).waitFor();
}

const openRead = (page: Page): Locator =>
  page.getByRole('main').getByRole('listitem').getByRole('button', { name: '加强企业家培训' });

/** Opens the page that was imported last, in whichever language. */
export const openNewestImport = (page: Page): Promise<void> =>
  page.getByRole('main').getByRole('row').nth(1).getByRole('link').first().click();
