import { test as base, expect, type Browser, type ConsoleMessage, type Page } from '@playwright/test';
import { startDemo, type DemoNewsroom, type Who } from './newsroom';

export { expect };

/** Languages of the screens, as the panel names them. */
export const LANGUAGES = ['en', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What every screen has to fit, in CSS pixels: a screen in the office, and a phone. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Opens the admin panel for somebody, signed in, in a browser session of their own. */
export type Visit = (who: Who, language?: Language) => Promise<Page>;

/** What is arranged in a newsroom before its first test. */
export interface Scene {
  /** What the host has set. */
  env?: Record<string, string>;
  arrange: (newsroom: DemoNewsroom) => Promise<void>;
}

/** Arranges nothing: for a file that leaves pictures in the library, which others find empty. */
export const ALONE: Scene = { arrange: () => Promise.resolve() };

interface WorkerFixtures {
  /** Set with `test.use`; files with a scene have a newsroom of their own. */
  scene: Scene | null;
  newsroom: DemoNewsroom;
}

/** What is there for each test. */
interface TestFixtures {
  visit: Visit;
  /** Errors in the console of the browser; one that is expected has to be taken out. */
  complaints: string[];
}

/** What Strapi's own pages ask for and are refused: its free edition has it not, or the person no right to it. */
const STRAPIS_OWN =
  /\/(upload\/settings|admin\/ai-feature-config|i18n\/ai-localization-jobs\/|content-manager\/preview\/url\/)/;

/** The same of the media library’s settings, as its queries log it themselves once they have asked in vain for seven seconds. */
const LIBRARYS_OWN = /^FetchError: Policy Failed/;

/** Names of content types and fields, which Strapi looks up among its texts; the newsroom's own texts have a prefix. */
const UNTRANSLATED_NAME = /MISSING_TRANSLATION\] Missing message: "(?!newsroom\.)/;

const isComplaint = (line: ConsoleMessage): boolean =>
  line.type() === 'error' &&
  !STRAPIS_OWN.test(line.location().url) &&
  ![LIBRARYS_OWN, UNTRANSLATED_NAME].some((own) => own.test(line.text()));

/** Playwright's test with a newsroom, and with visits; any error in the browser's console fails it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  scene: [null, { scope: 'worker', option: true }],

  newsroom: [
    async ({ scene }, use) => {
      const newsroom = await startDemo(scene?.env);
      await scene?.arrange(newsroom);
      await use(newsroom);
      await newsroom.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'errors in the console of the browser').toEqual([]);
  },

  visit: async ({ browser, newsroom, complaints }, use) => {
    const pages: Page[] = [];
    await use(async (who, language = 'en') => {
      const page = await openPanel(browser, newsroom, { who, language });
      page.on('console', (line) => isComplaint(line) && complaints.push(line.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      pages.push(page);
      return page;
    });
    // An open panel goes on asking.
    for (const page of pages) await page.context().close();
  },
});

/** Waits for errors of the console that a test expects, and takes them out. */
export async function takeOut(complaints: string[], word: string): Promise<void> {
  const isExpected = (complaint: string): boolean => complaint.includes(word);
  await expect.poll(() => complaints.some(isExpected), `an error in the console: ${word}`).toBe(true);
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !isExpected(complaint)));
}

/** Takes out errors of the console that may come any number of times. */
export function takeOutAll(complaints: string[], words: RegExp): void {
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !words.test(complaint)));
}

async function openPanel(
  browser: Browser,
  { address, token }: DemoNewsroom,
  { who, language }: { who: Who; language: Language },
): Promise<Page> {
  const kept = {
    jwtToken: JSON.stringify(await token(who)),
    isLoggedIn: 'true',
    'strapi-admin-language': language,
  };
  const localStorage = Object.entries(kept).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    baseURL: address,
    locale: language,
    storageState: { cookies: [], origins: [{ origin: address, localStorage }] },
    viewport: SIZES[0],
  });
  await context.route(
    ({ origin }) => origin !== address,
    (route) => route.abort(),
  );
  return context.newPage();
}
