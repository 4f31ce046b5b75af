import type { Locator, Page } from '@playwright/test';

/** 审稿台, as people find their way on it. */
export class DeskPage {
  static readonly path = '/admin/plugins/newsroom';

  readonly search: Locator;
  readonly found: Locator;
  readonly dialog: Locator;
  readonly board: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Search headlines and texts' });
    this.found = page.getByRole('status').filter({ hasText: /stor(y|ies)$/ });
    this.dialog = page.getByRole('dialog');
    this.board = page.getByRole('region', { name: 'Board' });
  }

  /** Opens it with what the address says of stories, and waits until it tells how many there are. */
  async open(filter = ''): Promise<void> {
    await this.page.goto(`${DeskPage.path}${filter}`);
    await this.found.waitFor();
  }

  tab(name: RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** The row of a story. */
  row(headline: string): Locator {
    return this.page.getByRole('row').filter({ hasText: headline });
  }

  story(headline: string): Locator {
    return this.page.getByRole('link', { name: headline, exact: true });
  }

  tick(headline: string): Locator {
    return this.page.getByRole('checkbox', { name: `Select ${headline}`, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The head of a column. */
  head(name: string): Locator {
    return this.page.getByRole('columnheader', { name, exact: true });
  }

  /** The headlines in the order of the table. */
  headlines(): Locator {
    return this.page.getByRole('table').getByRole('link');
  }

  /** The card of a story on the board. */
  card(headline: string): Locator {
    return this.board.getByRole('listitem').filter({ hasText: headline });
  }
}
