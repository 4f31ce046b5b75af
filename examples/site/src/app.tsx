import { readFile } from 'node:fs/promises';
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { html } from 'hono/html';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { KeptAnswers, NewsroomSilent } from './newsroom/kept-answers.js';
import { newsroomOf, type Newsroom } from './newsroom/client.js';
import { front } from './pages/front.js';
import { issue } from './pages/issue.js';
import { column, day, department, keyword, reporter } from './pages/lists.js';
import { missing } from './pages/notices.js';
import type { PageOf } from './pages/page.js';
import { search } from './pages/search.js';
import { preview, story } from './pages/story.js';
import { clockOf } from './parts/dates.js';
import { Layout } from './parts/layout.js';
import type { Site } from './parts/site.js';
import type { Settings } from './settings.js';

/** The pages by their paths; `:name` is what each is about. */
const PAGES: Record<string, PageOf> = {
  '/': front,
  '/articles/:name': story,
  '/columns/:name': column,
  '/departments/:name': department,
  '/reporters/:name': reporter,
  '/tags/:name': keyword,
  '/dates/:name': day,
  '/issues/:name': issue,
  '/search': search,
  '/preview': preview,
  '*': () => Promise.resolve(null),
};

const KEPT_HEADERS = [...RETAINED_304_HEADERS, 'last-modified', 'surrogate-key', 'cache-tag'];

const STYLES = new URL('../assets/site.css', import.meta.url);

/** The site of a newsroom. */
export function appOf(settings: Settings): Hono {
  const app = new Hono();
  const kept = new KeptAnswers();
  const clock = clockOf(settings.timeZone);
  app.use(compress(), etag({ retainedHeaders: KEPT_HEADERS }), secured(settings));
  app.get('/assets/site.css', async (context) =>
    context.body(await readFile(STYLES, 'utf8'), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    }),
  );
  for (const [path, make] of Object.entries(PAGES)) {
    app.get(path, async (context) => {
      const newsroom = newsroomOf(settings, kept);
      const site = { settings, clock, columns: await columnsOf(newsroom) };
      return answer(context, { newsroom, site, make });
    });
  }
  app.onError(failed);
  return app;
}

interface Asked {
  newsroom: Newsroom;
  site: Site;
  make: PageOf;
}

async function answer(context: Context, { newsroom, site, make }: Asked): Promise<Response> {
  const visit = { newsroom, site, name: context.req.param('name') ?? '', query: context.req.query() };
  const made = (await make(visit)) ?? missing();
  if ('moved' in made) return context.redirect(made.moved, 301);
  const { head, status = 200, content } = made;
  const page = (
    <Layout site={site} {...head}>
      {content}
    </Layout>
  );
  return context.html(html`<!doctype html>${page}`, status, newsroom.sources.headers);
}

const MOST_COLUMNS = 100;

async function columnsOf({ api }: Newsroom): Promise<Site['columns']> {
  const params = { query: { pagination: { pageSize: MOST_COLUMNS } } };
  const { data } = await api.GET('/api/newsroom/columns', { params });
  return data?.data ?? [];
}

/** Nothing on a page acts; the newsroom’s panel may show it in a frame, for previews. */
function secured({ publicNewsroom }: Settings) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    'img-src http: https: data:',
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors 'self' ${new URL(publicNewsroom).origin}`,
  ].join('; ');
  return async ({ header }: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    header('Content-Security-Policy', policy);
    header('X-Content-Type-Options', 'nosniff');
    header('Referrer-Policy', 'strict-origin-when-cross-origin');
  };
}

/** A newsroom that is silent is said to readers in a few words; the rest is a fault of the site. */
function failed(error: Error, context: Context): Response {
  console.error(error);
  const isSilent = error instanceof NewsroomSilent;
  const words = isSilent ? '新闻编辑系统暂时没有应答，请稍后再来。' : '页面出错了，请稍后再来。';
  return context.text(words, isSilent ? 503 : 500, { 'Cache-Control': 'no-store' });
}
