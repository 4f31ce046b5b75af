import { expect, type Locator, type Page } from '@playwright/test';

/** Further from the beginning of a screen nothing may be that somebody needs. */
const MOST_TABS = 150;

/** Goes to something with the Tab key, as far as it takes; what cannot be reached fails. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < MOST_TABS && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Presses a button or follows a link without a mouse. */
export async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}
