#!/usr/bin/env node
// Measures what a key costs on the sheet of a story of 5,000 characters, in the browser, on a newsroom that serves its panel:
// on the bare sheet, and while a colleague is writing on the same story that bears notes. The account has to be one that may
// invite others: node bench/keystroke.mjs http://127.0.0.1:1337 MAIL PASSWORD
import { chromium } from '@playwright/test';
import { send } from './app.mjs';
import { median } from './measures/parser.mjs';

const CHARACTERS = 5000;
const PARAGRAPH = '城区供热管网三期工程完工，今冬供热面积增加，居民说家里比去年暖和。'.repeat(4);
const COUNT = Math.ceil(CHARACTERS / PARAGRAPH.length);
/** Where the person writes; nobody else is at this paragraph. */
const PLACE = 9;
const NOTES = 20;
const KEYS = 100;
/** After how many keys the colleague has written on. */
const KEYS_BETWEEN = 10;
const STORIES = '/content-manager/collection-types/plugin::newsroom.article';

const [address = 'http://127.0.0.1:1337', email, password] = process.argv.slice(2);

/** @type {{ data: { accessToken: string } }} */
const { data } = await send(`${address}/admin/login`, { body: { email, password } });
const token = data.accessToken;

/** @param {readonly string[]} texts */
const bodyOf = (texts) => texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
const TEXTS = Array.from({ length: COUNT }, () => PARAGRAPH);

/** A new story of the person who measures. */
async function newStory() {
  const body = { headline: `逐键 ${Date.now()}`, body: bodyOf(TEXTS) };
  /** @type {{ data: { documentId: string } }} */
  const story = await send(`${address}${STORIES}`, { token, body });
  return story.data.documentId;
}

/** Invites a colleague with the same roles, who signs up; gives their token. */
async function inviteColleague() {
  /** @type {{ data: { roles: { id: number }[] } }} */
  const me = await send(`${address}/admin/users/me`, { token });
  const invitation = {
    firstname: '同事',
    lastname: '',
    email: `colleague-${Date.now()}@example.com`,
    roles: me.data.roles.map(({ id }) => id),
  };
  /** @type {{ data: { registrationToken: string } }} */
  const invited = await send(`${address}/admin/users`, { token, body: invitation });
  const { registrationToken } = invited.data;
  const userInfo = { firstname: '同事', lastname: '', password };
  /** @type {{ data: { token: string } }} */
  const registered = await send(`${address}/admin/register`, { body: { registrationToken, userInfo } });
  return registered.data.token;
}

/**
 * Remarks on words all over the story, and that of the place itself.
 * @param {string} story
 */
async function writeNotes(story) {
  for (let number = 0; number < NOTES; number += 1) {
    const start = 4 * Math.floor(number / COUNT);
    const place = { field: 'body', index: (PLACE + number) % COUNT, start, end: start + 3 };
    const body = { ...place, version: 1, text: `第 ${number + 1} 条批注` };
    await send(`${address}/newsroom/articles/${story}/notes`, { token, body });
  }
}

/**
 * Lets the colleague write on, in three paragraphs.
 * @param {string} story
 * @param {{ token: string, words: string }} written
 */
async function colleagueWrites(story, { token: theirs, words }) {
  const texts = TEXTS.map((text, index) => (index > PLACE && index <= PLACE + 3 ? `${text}${words}` : text));
  const body = { version: 1, fields: { body: bodyOf(texts) } };
  await send(`${address}/newsroom/articles/${story}/autosave`, { token: theirs, body, method: 'PUT' });
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--disable-gpu'] });
const localStorage = [
  { name: 'jwtToken', value: JSON.stringify(token) },
  { name: 'isLoggedIn', value: 'true' },
];
const context = await browser.newContext({
  storageState: { cookies: [], origins: [{ origin: address, localStorage }] },
});

/**
 * What keys cost on a story, and what looking alone does, in ms; `between` is done now and then, and is not counted.
 * @param {string} story
 * @param {{ shown: string, between: (key: number) => Promise<void> }} scene what has to be on the sheet before
 */
async function measure(story, { shown, between }) {
  const page = await context.newPage();
  await page.goto(`${address}/admin/plugins/newsroom/stories/${story}?view=edit`);
  await page.locator(shown).first().waitFor();
  await page.locator('[data-field="body"] > p').nth(PLACE).click();
  await page.keyboard.press('End');
  const devtools = await context.newCDPSession(page);
  // What other programs take of the processor meanwhile is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** How long the page has worked since it was opened, in ms: scripts, layout, paint. */
  const workMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  /** Waits until what a key set off is drawn. */
  const drawn = () =>
    page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  /** @param {() => Promise<void>} act */
  const costOf = async (act) => {
    const before = await workMs();
    await act();
    await drawn();
    return (await workMs()) - before;
  };
  /** @type {{ keys: number[], idle: number[], marks: number }} */
  const measured = { keys: [], idle: [], marks: 0 };
  for (let key = 0; key < KEYS; key += 1) {
    if (key % KEYS_BETWEEN === 0) await between(key);
    measured.keys.push(await costOf(() => page.keyboard.insertText('字')));
    measured.idle.push(await costOf(async () => {}));
  }
  measured.marks = await page.locator('.ProseMirror mark').count();
  await page.close();
  return measured;
}

/**
 * @param {string} name
 * @param {Awaited<ReturnType<typeof measure>>} measured
 */
function tell(name, { keys, idle, marks }) {
  const p90 = keys.sort((one, other) => one - other)[Math.floor(KEYS * 0.9)] ?? 0;
  const looking = `looking alone ${median(idle).toFixed(1)} ms`;
  process.stdout.write(
    `${name}, ${marks} marks: ${median(keys).toFixed(1)} ms a key, 90 % within ${p90.toFixed(1)} ms (${looking})\n`,
  );
}

const bare = await newStory();
tell(`${CHARACTERS} characters`, await measure(bare, { shown: '.ProseMirror p', between: async () => {} }));

const shared = await newStory();
const colleague = await inviteColleague();
await writeNotes(shared);
await colleagueWrites(shared, { token: colleague, words: '同事写的。' });
const between = (/** @type {number} */ key) =>
  colleagueWrites(shared, { token: colleague, words: `同事写的第 ${key} 句。` });
tell(
  'with notes and a colleague who writes',
  await measure(shared, { shown: 'mark[data-kind="presence"]', between }),
);
await browser.close();
