import type { Locator, Page } from '@playwright/test';

/** 运行状况, as people find their way on it. */
export class OperationsPage {
  static readonly path = '/admin/settings/newsroom/operations';

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens it from its address. */
  async open(): Promise<void> {
    await this.#page.goto(OperationsPage.path);
  }

  /** A part of the page, by its heading. */
  part(heading: string): Locator {
    return this.#page.getByRole('region', { name: heading, exact: true });
  }

  /** The row of a part that holds a text. */
  row(heading: string, text: string): Locator {
    return this.part(heading).getByRole('row').filter({ hasText: text });
  }

  /** A button by its name. */
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
}
