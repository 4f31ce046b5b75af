#!/usr/bin/env node
// Measures what a key costs on the sheet of a story of 5,000 characters, in the browser, on a newsroom that serves its panel:
// node bench/keystroke.mjs http://127.0.0.1:1337 MAIL PASSWORD
import { chromium } from '@playwright/test';
import { send } from './app.mjs';
import { median } from './measures/parser.mjs';

const CHARACTERS = 5000;
const PARAGRAPH = '城区供热管网三期工程完工，今冬供热面积增加，居民说家里比去年暖和。'.repeat(4);
const KEYS = 100;
const STORIES = '/content-manager/collection-types/plugin::newsroom.article';

const [address = 'http://127.0.0.1:1337', email, password] = process.argv.slice(2);

/** @type {{ data: { accessToken: string } }} */
const { data } = await send(`${address}/admin/login`, { body: { email, password } });
const token = data.accessToken;
const texts = Array.from({ length: Math.ceil(CHARACTERS / PARAGRAPH.length) }, () => PARAGRAPH);
const body = texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
/** @type {{ data: { documentId: string } }} */
const story = await send(`${address}${STORIES}`, { token, body: { headline: `逐键 ${Date.now()}`, body } });

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--disable-gpu'] });
const origins = [
  {
    origin: address,
    localStorage: [
      { name: 'jwtToken', value: JSON.stringify(token) },
      { name: 'isLoggedIn', value: 'true' },
    ],
  },
];
const page = await browser.newPage({ storageState: { cookies: [], origins } });
await page.goto(`${address}/admin/plugins/newsroom/stories/${story.data.documentId}?view=edit`);
await page.locator('[data-field="body"] > p').nth(9).click();
await page.keyboard.press('End');
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');

/** How long the page has worked since it was opened, in ms: scripts, layout, paint. */
const workMs = async () => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
};

/** Waits until what a key set off is drawn. */
const drawn = () =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** @type {number[]} */
const costs = [];
for (let key = 0; key < KEYS; key += 1) {
  const before = await workMs();
  await page.keyboard.insertText('字');
  await drawn();
  costs.push((await workMs()) - before);
}
/** @type {number[]} */
const idle = [];
for (let look = 0; look < KEYS; look += 1) {
  const before = await workMs();
  await drawn();
  idle.push((await workMs()) - before);
}
costs.sort((one, other) => one - other);
const p90 = costs[Math.floor(KEYS * 0.9)] ?? 0;
process.stdout.write(
  `${CHARACTERS} characters: ${median(costs).toFixed(1)} ms a key, 90 % within ${p90.toFixed(1)} ms (looking alone ${median(idle).toFixed(1)} ms)\n`,
);
await browser.close();
