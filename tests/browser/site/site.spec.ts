import { freePort } from '../../../scripts/lib/instances/free-port.cjs';
import { callerAt } from '../../support/instances/remote';
import { demand, done, writeStory } from '../../support/people/stories';
import { expect } from '../newsroom/fixtures';
import { NEWSPAPER, newspaper } from './newspaper';
import { faultsOf, read, sidewaysOf, startSite, test, vitalsOf } from './site';

test.use({ scene: newspaper });

const STORY = `/articles/${NEWSPAPER.lead.slug}`;

/** A page of every kind, and its title. */
const PAGES = [
  ['/', '青石日报'],
  [STORY, NEWSPAPER.lead.headline],
  [`/columns/${NEWSPAPER.column.slug}`, NEWSPAPER.column.name],
  [`/reporters/${NEWSPAPER.reporter.slug}`, NEWSPAPER.reporter.name],
  [`/tags/${NEWSPAPER.keyword}`, NEWSPAPER.keyword],
  [`/issues/${NEWSPAPER.issueDate}`, '2026年3月1日 星期日 报纸'],
  ['/search?q=青石大桥', '检索'],
  [`/articles/no-such-story`, '没有找到页面'],
] as const;

for (const [path, title] of PAGES) {
  test(`${title} is read in a wide window by day and on a phone by night`, async ({ browser, site }) => {
    const day = await read(browser, site.address + path, {
      colorScheme: 'light',
      viewport: { width: 1440, height: 900 },
    });
    await expect(day.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await faultsOf(day)).toEqual([]);

    const night = await read(browser, site.address + path, {
      colorScheme: 'dark',
      viewport: { width: 360, height: 740 },
    });
    expect(await faultsOf(night)).toEqual([]);
    expect(await sidewaysOf(night)).toBe(0);
  });
}

test('a reader goes from the front page to a story, its department, its day and the next story', async ({
  browser,
  site,
}) => {
  const page = await read(browser, site.address);
  await page.getByRole('main').getByRole('link', { name: NEWSPAPER.lead.headline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEWSPAPER.lead.headline);
  await expect(page.getByRole('figure')).toContainText('检修后的青石大桥。 通讯员 石磊 摄');
  await expect(page.getByRole('navigation', { name: '当前位置' })).toContainText(NEWSPAPER.column.name);
  await expect(page.getByText('第A03版 城区新闻')).toBeVisible();
  const published = await page.getByRole('main').locator('time').first().getAttribute('datetime');

  await page.getByRole('link', { name: NEWSPAPER.department }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEWSPAPER.department);
  await page.goBack();
  await page.getByRole('link', { name: /上一篇/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEWSPAPER.corrected.headline);

  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(
    new Date(`${published}`),
  );
  await page.goto(`${site.address}/dates/${day}`);
  await expect(page.getByRole('link', { name: NEWSPAPER.lead.headline })).toBeVisible();
});

test('a search marks what it found, and is narrowed to a column', async ({ browser, site }) => {
  const page = await read(browser, site.address);
  await page.getByRole('searchbox', { name: '搜索稿件' }).fill('环城路');
  await page.getByRole('button', { name: '搜索' }).click();
  const hits = page.getByRole('region', { name: '检索结果' }).getByRole('article');
  await expect(hits.first().locator('mark').first()).toHaveText('环城路');

  await page
    .getByRole('complementary', { name: '缩小范围' })
    .getByRole('link', { name: NEWSPAPER.below.name })
    .click();
  await expect(hits).toHaveCount(1);
  await expect(hits).toContainText(NEWSPAPER.machine.headline);
});

test('a correction and the label of machines stand with their stories', async ({ browser, site }) => {
  const corrected = await read(browser, `${site.address}/articles/${NEWSPAPER.corrected.slug}`);
  await expect(corrected.getByRole('complementary', { name: '更正' })).toContainText(
    NEWSPAPER.corrected.note,
  );

  const machine = await read(browser, `${site.address}/articles/${NEWSPAPER.machine.slug}`);
  await expect(machine.getByRole('note')).toHaveText('本文由人工智能生成。');
});

test('a story that is withdrawn is gone with the next request', async ({ browser, site, newsroom }) => {
  const address = `${site.address}/articles/${NEWSPAPER.withdrawn.slug}`;
  const before = await fetch(address);
  const visitor = callerAt(newsroom.address, null);
  const { body } = demand(await visitor.get(`/api/newsroom/articles/slug/${NEWSPAPER.withdrawn.slug}`));
  await done(await newsroom.caller('chief-editor'), body.data.documentId, 'withdraw', {
    opinion: '单位来函。',
    note: NEWSPAPER.withdrawn.note,
  });

  const after = await fetch(address);
  const page = await read(browser, address);
  const front = await (await fetch(site.address)).text();
  expect([before.status, after.status]).toEqual([200, 410]);
  await expect(page.getByRole('main')).toContainText(NEWSPAPER.withdrawn.note);
  expect(front).not.toContain(NEWSPAPER.withdrawn.headline);
});

test('an editor looks at a draft by a signed link, and nobody keeps it', async ({
  browser,
  site,
  newsroom,
}) => {
  const editor = await newsroom.caller('editor1');
  const draft = await writeStory(editor, { headline: '老戏台下月开锣' });
  const { body } = demand(await editor.post(`/newsroom/articles/${draft}/previews`, { version: 1 }), 201);
  const { search } = new URL(body.url);

  const answer = await fetch(`${site.address}/preview${search}`);
  const page = await read(browser, `${site.address}/preview${search}`);
  const strange = await read(browser, `${site.address}/preview?token=none`);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('老戏台下月开锣');
  await expect(page.getByRole('note')).toContainText('第 1 版，未刊发');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  await expect(strange.getByRole('main')).toContainText('预览链接无效');
});

test('a story is read without scripts, and printed without what stands around it', async ({
  browser,
  site,
}) => {
  const page = await read(browser, site.address + STORY, { javaScriptEnabled: false });
  await expect(page.getByText('绕行多走了六公里')).toBeVisible();
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '栏目' })).toBeHidden();
  await expect(page.getByText('绕行多走了六公里')).toBeVisible();
});

test('the keyboard goes past the head of a page', async ({ browser, site }) => {
  const page = await read(browser, site.address + STORY);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a story is light, nothing in it moves, and its picture is cut around its focus', async ({
  browser,
  site,
}, info) => {
  const page = await read(browser, site.address + STORY);
  await expect(page.getByRole('figure').locator('img')).toHaveJSProperty('complete', true);
  const { bytes, sent, lcp, cls } = await vitalsOf(page);
  const measured = `${bytes} bytes without pictures (${sent} sent), LCP ${lcp} ms, CLS ${cls}`;
  info.annotations.push({ type: 'measured', description: measured });
  console.log(`A story page: ${measured}`);

  expect(bytes).toBeLessThanOrEqual(100_000);
  expect(cls).toBe(0);
  await page.goto(site.address);
  await expect(page.locator('.lead .cut')).toHaveCSS('object-position', '20% 30%');
});

test('a page tells caches what the newsroom tells, and search engines where it is', async ({
  site,
  newsroom,
}) => {
  const visitor = callerAt(newsroom.address, null);
  const { body } = demand(await visitor.get(`/api/newsroom/articles/slug/${NEWSPAPER.lead.slug}`));
  const first = await fetch(site.address + STORY);
  const html = await first.text();
  const again = await fetch(site.address + STORY, {
    headers: { 'If-None-Match': String(first.headers.get('etag')) },
  });

  expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
  expect(first.headers.get('surrogate-key')?.split(' ')).toEqual(
    expect.arrayContaining(['newsroom', `newsroom-${body.data.documentId}`]),
  );
  expect(again.status).toBe(304);
  expect(html).toContain(`<link rel="canonical" href="https://paper.example${STORY}"`);
  expect(html).toContain('"@type":"NewsArticle"');
  expect(html).toContain('/api/newsroom/feeds/atom.xml?column=');
});

test('a site whose newsroom is silent says so', async ({ built }) => {
  const site = await startSite(built, `http://127.0.0.1:${await freePort()}`);
  const answer = await fetch(site.address);
  const words = await answer.text();
  await site.stop();

  expect([answer.status, words]).toEqual([503, '新闻编辑系统暂时没有应答，请稍后再来。']);
});
