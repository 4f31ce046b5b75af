import type { Locator, Page } from '@playwright/test';

type Tab = 'columns' | 'departments' | 'reporters' | 'end-marks';

/** 名录, as people find their way on it. */
export class DirectoryPage {
  constructor(readonly page: Page) {}

  /** Opens a tab from its address. */
  async open(tab: Tab): Promise<void> {
    await this.page.goto(`/admin/settings/newsroom/directory/${tab}`);
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** The row of the list that holds a text. */
  row(text: string): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The form of an entry. */
  get form(): Locator {
    return this.page.getByRole('dialog');
  }

  /** A field of the form by its label; a star behind it says that it is required. */
  field(label: string): Locator {
    return this.form.getByLabel(new RegExp(`^${label}\\*?$`));
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Save' }).click();
  }
}
