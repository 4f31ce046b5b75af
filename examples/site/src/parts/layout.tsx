import type { FC, PropsWithChildren } from 'hono/jsx';
import { to, withQuery } from './addresses.js';
import { atNewsroom, type Site } from './site.js';

/** What a page says of itself. */
export interface PageHead {
  title: string;
  description?: string;
  canonical?: string;
  /** The story as search engines read it. */
  jsonLd?: unknown;
  /** What the feeds of this page are narrowed to. */
  feed?: { column?: string; department?: string; reporter?: string; keyword?: string };
  /** The way from the front page to this one, itself included. */
  crumbs?: { name: string; href?: string }[];
  /** Slug of the column that the page belongs to. */
  column?: string | null;
  /** Whether search engines leave it out. */
  isUnlisted?: boolean;
}

const FEEDS = [
  { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
];

const feedsOf = (site: Site, feed: PageHead['feed'] = {}): ((typeof FEEDS)[number] & { href: string })[] =>
  FEEDS.map((one) => ({
    ...one,
    href: atNewsroom(site, withQuery(`/api/newsroom/feeds/${one.file}`, feed)),
  }));

/** A `<` would end the element that it stands in. */
const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const Head: FC<PageHead & { site: Site }> = ({ site, title, description, canonical, ...head }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title === site.settings.name ? title : `${title} · ${site.settings.name}`}</title>
    {description && <meta name="description" content={description} />}
    <meta name="color-scheme" content="light dark" />
    {head.isUnlisted && <meta name="robots" content="noindex" />}
    {canonical && <link rel="canonical" href={canonical} />}
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href={STYLES} />
    {feedsOf(site, head.feed).map(({ type, name, href }) => (
      <link rel="alternate" type={type} title={`${title} ${name}`} href={href} />
    ))}
    {head.jsonLd !== undefined && (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(head.jsonLd) }} />
    )}
  </head>
);

const STYLES = '/assets/site.css';

const Masthead: FC<{ site: Site; column?: string | null }> = ({ site, column }) => {
  const today = site.clock.dayOf(Date.now());
  return (
    <header class="masthead">
      <div class="nameplate">
        <a class="today" href={to.day(today)}>
          <time datetime={today}>{site.clock.long(today)}</time>
        </a>
        <a class="name" href="/">
          {site.settings.name}
        </a>
        <form action="/search" role="search" aria-label="全站搜索">
          <input type="search" name="q" aria-label="搜索稿件" placeholder="搜索" required maxlength={100} />
          <button>搜索</button>
        </form>
      </div>
      <nav aria-label="栏目">
        <a href="/" aria-current={column === '' ? 'page' : undefined}>
          首页
        </a>
        {site.columns
          .filter(({ parent }) => !parent)
          .map((one) => (
            <a href={to.column(one)} aria-current={one.slug === column ? 'true' : undefined}>
              {one.name}
            </a>
          ))}
      </nav>
    </header>
  );
};

const Crumbs: FC<{ crumbs: NonNullable<PageHead['crumbs']> }> = ({ crumbs }) => (
  <nav class="crumbs" aria-label="当前位置">
    <ol>
      <li>
        <a href="/">首页</a>
      </li>
      {crumbs.map(({ name, href }) => (
        <li>{href ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}</li>
      ))}
    </ol>
  </nav>
);

const Foot: FC<{ site: Site; feed?: PageHead['feed'] }> = ({ site, feed }) => (
  <footer>
    <p>
      订阅：
      {feedsOf(site, feed).map(({ name, href }) => (
        <a href={href}>{name}</a>
      ))}
    </p>
    <p>{site.settings.name} · 更正与撤稿见各篇稿件页面</p>
  </footer>
);

/** A whole page, readable without any script. */
export const Layout: FC<PropsWithChildren<PageHead & { site: Site }>> = ({ children, ...page }) => (
  <html lang="zh-Hans">
    <Head {...page} />
    <body>
      <a class="skip" href="#main">
        跳到正文
      </a>
      <Masthead site={page.site} column={page.column} />
      {page.crumbs && <Crumbs crumbs={page.crumbs} />}
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <Foot site={page.site} feed={page.feed} />
    </body>
  </html>
);
