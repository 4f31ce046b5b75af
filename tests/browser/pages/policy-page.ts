import type { Locator, Page } from '@playwright/test';

/** 审校制度, as people find their way on it. */
export class PolicyPage {
  static readonly list = '/admin/settings/newsroom/policies';

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the list from its address. */
  async openList(): Promise<void> {
    await this.#page.goto(PolicyPage.list);
  }

  /** Opens one policy from its address. */
  async open(code: string): Promise<void> {
    await this.#page.goto(`${PolicyPage.list}/${code}`);
  }

  /** The row of the list that holds a text. */
  row(text: string): Locator {
    return this.#page.getByRole('row').filter({ hasText: text });
  }

  /** A part of the policy, by its heading. */
  part(heading: string): Locator {
    return this.#page.getByRole('region', { name: heading, exact: true });
  }

  /** A field by its label. */
  field(label: string): Locator {
    return this.#page.getByLabel(label, { exact: true });
  }

  /** A box of a part. */
  box(heading: string, name: string): Locator {
    return this.part(heading).getByRole('checkbox', { name, exact: true });
  }

  /** What is shown before a change is saved. */
  dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** A button or link of the page by its name. */
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.#page.getByRole('link', { name, exact: true });
  }
}
