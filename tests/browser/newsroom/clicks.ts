import type { Page } from '@playwright/test';

/** Counts the presses of the mouse on some pages, across all that they open; keys are not counted. */
export class Clicks {
  count = 0;

  async on(page: Page): Promise<Page> {
    await page.exposeFunction('countClick', () => (this.count += 1));
    await page.addInitScript(() => {
      const { countClick } = window as unknown as { countClick: () => void };
      addEventListener('pointerdown', ({ isTrusted }) => isTrusted && countClick(), true);
    });
    return page;
  }
}
