import { devices, type BrowserContext, type Page } from '@playwright/test';
import { test as base } from '../newsroom/fixtures';

/** The narrowest phone that the portal has to fit. */
const NARROW = { width: 360, height: 740 };

/** How a phone is set. */
interface Settings {
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

interface Fixtures {
  /** A phone with the portal open, and nobody signed in. */
  openPhone: (settings?: Settings) => Promise<{ page: Page; phone: BrowserContext }>;
}

/** Playwright's test with the newsroom, and phones that open its portal. */
export const test = base.extend<Fixtures>({
  openPhone: async ({ browser, newsroom }, use) => {
    const phones: BrowserContext[] = [];
    await use(async ({ locale = 'zh-CN', colorScheme = 'light' } = {}) => {
      const phone = await browser.newContext({
        ...devices['Pixel 7'],
        viewport: NARROW,
        baseURL: newsroom.address,
        locale,
        colorScheme,
      });
      phones.push(phone);
      const page = await phone.newPage();
      await page.goto('/portal/');
      return { page, phone };
    });
    for (const phone of phones) await phone.close();
  },
});

/** Signs a correspondent in. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.getByLabel('账号或邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '我的稿件' }).waitFor();
}

/** By how many pixels the page is wider than the phone. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits until the app is kept by the browser, so that it opens without a line. */
export async function beKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
