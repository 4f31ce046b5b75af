import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import axe from 'axe-core';
import { ROOT } from '../../support/newsroom';
import { startScript } from '../../support/instances/second-instance';
import { test as base } from '../newsroom/fixtures';

const EXAMPLE = path.join(ROOT, 'examples/site');

/** A site that serves. */
export interface RunningSite {
  address: string;
  stop: () => Promise<unknown>;
}

const run = promisify(execFile);

/** Builds the example site with types made of the newsroom's own OpenAPI document, where its packages are found. */
async function buildSite(newsroom: string): Promise<string> {
  await mkdir(path.join(EXAMPLE, 'dist'), { recursive: true });
  const folder = await mkdtemp(path.join(EXAMPLE, 'dist/built-'));
  for (const part of ['src', 'assets', 'package.json', 'tsconfig.json'])
    await cp(path.join(EXAMPLE, part), path.join(folder, part), { recursive: true });
  const env = { ...process.env, NEWSROOM_URL: newsroom };
  const types = path.join(folder, 'src/newsroom/schema.d.ts');
  await run(process.execPath, [path.join(EXAMPLE, 'scripts/types.mjs'), types], { env });
  await run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  return folder;
}

/** Starts a built site before a newsroom. */
export async function startSite(folder: string, newsroom: string): Promise<RunningSite> {
  const env = { NEWSROOM_URL: newsroom, NEWSROOM_SITE_NAME: '青石日报' };
  const { message, stop } = await startScript(path.join(folder, 'dist/server.js'), { env });
  return { address: (message as { address: string }).address, stop };
}

/** Playwright's test with the newsroom, and the example site before it. */
export const test = base.extend<object, { built: string; site: RunningSite }>({
  built: [
    async ({ newsroom }, use) => {
      const folder = await buildSite(newsroom.address);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  site: [
    async ({ built, newsroom }, use) => {
      const site = await startSite(built, newsroom.address);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
});

/** Opens a page of the site for a reader. */
export async function read(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Every fault that axe finds on a page, each with what it concerns. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How far a page reaches beyond the window to the side, in pixels. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What a reader's browser saw of a page: its weight, when its largest part was there, and how much of it moved. */
interface Vitals {
  /** Bytes without pictures, as they are read and as they were sent. */
  bytes: number;
  sent: number;
  /** Milliseconds since the navigation began. */
  lcp: number;
  cls: number;
}

/** Reads what the browser kept of the page's way onto the screen. */
export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(async () => {
    const entries = (type: string, orElse?: Promise<[]>): Promise<PerformanceEntry[]> => {
      const told = new Promise<PerformanceEntry[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries());
        });
        observer.observe({ type, buffered: true });
      });
      return orElse ? Promise.race([told, orElse]) : told;
    };
    const paints = await entries('largest-contentful-paint');
    // Nothing is told where nothing moved; what did is told before the second frame.
    const frames = new Promise<[]>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0, [])));
    });
    const shifts = (await entries('layout-shift', frames)) as (PerformanceEntry & { value: number })[];
    const loads = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const words = loads.filter(({ initiatorType }) => initiatorType !== 'img');
    return {
      bytes: words.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
      sent: words.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      lcp: Math.round(paints.at(-1)?.startTime ?? 0),
      cls: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
