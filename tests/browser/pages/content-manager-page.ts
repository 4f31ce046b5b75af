import type { Locator, Page } from '@playwright/test';

const ARTICLES = '/admin/content-manager/collection-types/plugin::newsroom.article';

/** The newsroom's part of Strapi's edit view. */
export const STORY_PANEL = '[data-newsroom="story-panel"]';

/** Strapi's own views of stories, in English. */
export class ContentManager {
  readonly panel: Locator;
  readonly dialog: Locator;
  readonly publish: Locator;
  readonly save: Locator;
  readonly headline: Locator;

  constructor(readonly page: Page) {
    this.panel = page.locator(STORY_PANEL);
    this.dialog = page.getByRole('dialog');
    this.publish = page.getByRole('button', { name: 'Publish (signed)', exact: true });
    this.headline = page.getByRole('textbox', { name: /^Headline/ });
    this.save = page.getByRole('button', { name: 'Save', exact: true });
  }

  async openStory(documentId: string): Promise<void> {
    await this.page.goto(`${ARTICLES}/${documentId}`);
    await this.panel.waitFor();
  }

  async openList(words: string): Promise<void> {
    await this.page.goto(`${ARTICLES}?_q=${encodeURIComponent(words)}`);
    await this.page.getByRole('row').nth(1).waitFor();
  }

  row(headline: string): Locator {
    return this.page.getByRole('row').filter({ hasText: headline });
  }

  act(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  /** Confirms the act that the dialog is about. */
  async confirm(act: string): Promise<void> {
    await this.dialog.getByRole('button', { name: act, exact: true }).click();
  }

  /** What the menu of the document offers. */
  async openMenu(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  item(name: string | RegExp): Locator {
    return this.page.getByRole('menuitem', { name });
  }
}
