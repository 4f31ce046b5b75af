import type { FC } from 'hono/jsx';
import { raw } from 'hono/html';
import type { Newsroom, Story, StoryCard } from '../newsroom/client.js';
import { to } from '../parts/addresses.js';
import { Headlines } from '../parts/cards.js';
import { Figure, isShown } from '../parts/photo.js';
import type { Site } from '../parts/site.js';
import { refused, withdrawn } from './notices.js';
import type { PageOf, Visit } from './page.js';

const RELATED = 5;

/** What stands beside a story: its neighbours, what is related, and how search engines read it. */
interface Beside {
  previous: StoryCard | null;
  next: StoryCard | null;
  related: StoryCard[];
  jsonLd: unknown;
}

async function besideOf({ api }: Newsroom, { documentId }: Story): Promise<Beside> {
  const params = { path: { documentId } };
  const [neighbours, related, jsonLd] = await Promise.all([
    api.GET('/api/newsroom/articles/{documentId}/neighbours', { params }),
    api.GET('/api/newsroom/articles/{documentId}/related', {
      params: { ...params, query: { limit: RELATED } },
    }),
    api.GET('/api/newsroom/articles/{documentId}/json-ld', { params, parseAs: 'json' }),
  ]);
  return {
    previous: neighbours.data?.data.previous ?? null,
    next: neighbours.data?.data.next ?? null,
    related: related.data?.data ?? [],
    jsonLd: jsonLd.data,
  };
}

/** 稿件页; 410 for one that was withdrawn, and the present address for an old one. */
export const story: PageOf = async ({ newsroom, site, name }) => {
  const { data, error } = await newsroom.api.GET('/api/newsroom/articles/slug/{slug}', {
    params: { path: { slug: name }, query: { body: 'html' } },
  });
  if (error?.error.details.code === 'withdrawn') return withdrawn(site, error.error.details.withdrawal);
  if (!data) return null;
  if (data.data.slug !== name) return { moved: to.story(data.data) };
  return pageOf({ newsroom, site }, data.data);
};

async function pageOf(
  { newsroom, site }: Pick<Visit, 'newsroom' | 'site'>,
  shown: Story,
): ReturnType<PageOf> {
  const beside = await besideOf(newsroom, shown);
  return {
    head: {
      title: shown.headline,
      description: shown.summary ?? shown.headline,
      canonical: canonicalOf(shown, beside.jsonLd),
      jsonLd: beside.jsonLd,
      feed: shown.column ? { column: shown.column.documentId } : {},
      crumbs: crumbsOf(shown),
      column: (shown.column?.parent ?? shown.column)?.slug ?? null,
    },
    content: <Whole site={site} story={shown} beside={beside} />,
  };
}

/** Beside a text that need not be public stands nothing. */
const ALONE: Beside = { previous: null, next: null, related: [], jsonLd: undefined };

/** 预览: any version of a story by a signed link, as it would look now; nobody keeps it, no search engine lists it. */
export const preview: PageOf = async ({ newsroom, site, query }) => {
  const { data, error, response } = await newsroom.api.GET('/api/newsroom/preview', {
    params: { query: { token: query.token ?? '', body: 'html' } },
  });
  if (!data) return refused(response.status, error.error.details.zh);
  const written = data.data;
  const shown = { ...written, firstPublishedAt: written.firstPublishedAt ?? new Date().toISOString() };
  return {
    head: { title: `预览：${shown.headline}`, crumbs: crumbsOf(shown), isUnlisted: true },
    content: (
      <>
        <p class="notice" role="note">
          预览：第 {data.meta.preview.version} 版，{data.meta.preview.isPublic ? '已刊发' : '未刊发'}
          ，链接有效至 {site.clock.minute(data.meta.preview.until)}。
        </p>
        <Whole site={site} story={shown} beside={ALONE} />
      </>
    ),
  };
};

/** The newsroom’s own word for where the story is, if it knows this site; else nothing, and the address is what it is. */
function canonicalOf(shown: Story, jsonLd: unknown): string | undefined {
  const { url } = jsonLd as { url?: string };
  return url?.endsWith(to.story(shown)) ? url : undefined;
}

const crumbsOf = ({ column, headline }: Story): { name: string; href?: string }[] => [
  ...[column?.parent, column].flatMap((one) => (one ? [{ name: one.name, href: to.column(one) }] : [])),
  { name: headline },
];

const Whole: FC<{ site: Site; story: Story; beside: Beside }> = ({ site, story: shown, beside }) => (
  <>
    <article class="story">
      <Title site={site} story={shown} />
      <Corrections site={site} story={shown} />
      {shown.aiLabel && (
        <p class="notice" role="note">
          {shown.aiLabel}
        </p>
      )}
      {shown.summary && <p class="abstract">{shown.summary}</p>}
      <Photos site={site} story={shown} place="lead" />
      <div class="text">{raw(textOf(shown))}</div>
      <Photos site={site} story={shown} place="text" />
      <End story={shown} />
    </article>
    <Neighbours {...beside} />
    {beside.related.length > 0 && (
      <section class="related" aria-labelledby="related">
        <h2 id="related" class="rule">
          相关稿件
        </h2>
        <Headlines site={site} stories={beside.related} />
      </section>
    )}
  </>
);

const Title: FC<{ site: Site; story: Story }> = ({ site, story: shown }) => (
  <header>
    {shown.kicker && <p class="kicker">{shown.kicker}</p>}
    <h1>{shown.headline}</h1>
    {shown.subhead && <p class="subhead">{shown.subhead}</p>}
    <p class="meta">
      <time datetime={shown.firstPublishedAt}>{site.clock.minute(shown.firstPublishedAt)}</time>
      {shown.department && <a href={to.department(shown.department)}>{shown.department.name}</a>}
      {shown.reporters.map((reporter) => (
        <a href={to.reporter(reporter)}>{reporter.name}</a>
      ))}
      <span>{shown.wordCount} 字</span>
      {shown.issueDate && (
        <a href={to.issue(shown.issueDate)}>
          见报 {shown.issueDate}
          {shown.pageNumber && ` 第${shown.pageNumber}版`}
          {shown.pageName && ` ${shown.pageName}`}
        </a>
      )}
    </p>
  </header>
);

const Corrections: FC<{ site: Site; story: Story }> = ({ site, story: { corrections } }) =>
  corrections?.length ? (
    <aside class="notice" aria-label="更正">
      {corrections.map(({ at, note }) => (
        <p>
          <strong>更正</strong>
          {note}
          <time datetime={at}>{site.clock.minute(at)}</time>
        </p>
      ))}
    </aside>
  ) : null;

/** The text as the newsroom writes it for pages; it was asked for in this form. */
const textOf = ({ body }: Story): string => (typeof body === 'string' ? body : '');

const WIDE = '(min-width: 46rem) 42rem, 100vw';

/** The lead photo above the text, the others below it; each stands once. */
const Photos: FC<{ site: Site; story: Story; place: 'lead' | 'text' }> = ({ site, story: shown, place }) => {
  const { leadPhoto, photos } = shown;
  const others = (photos ?? []).filter(({ file }) => !leadPhoto || file !== leadPhoto.file);
  const here = place === 'lead' ? [leadPhoto] : others;
  return (
    <>
      {here.filter(isShown).map((photo) => (
        <Figure site={site} photo={photo} sizes={WIDE} isFirst={place === 'lead'} />
      ))}
    </>
  );
};

const End: FC<{ story: Story }> = ({ story: { byline, originalSource, keywords } }) => (
  <footer>
    {byline && <p class="byline">{byline}</p>}
    {originalSource && (
      <p class="byline">
        稿源：
        {originalSource.url ? (
          <a href={originalSource.url} rel="noopener noreferrer">
            {originalSource.name}
          </a>
        ) : (
          originalSource.name
        )}
        {originalSource.title && `《${originalSource.title}》`}
      </p>
    )}
    {(keywords?.length ?? 0) > 0 && (
      <ul class="tags" aria-label="关键词">
        {keywords?.map((keyword) => (
          <li>
            <a href={to.keyword(keyword)} rel="tag">
              {keyword}
            </a>
          </li>
        ))}
      </ul>
    )}
  </footer>
);

const Neighbours: FC<Pick<Beside, 'previous' | 'next'>> = ({ previous, next }) =>
  previous || next ? (
    <nav class="neighbours" aria-label="本栏目的前后稿件">
      {previous && (
        <a href={to.story(previous)} rel="prev">
          <span>上一篇</span>
          {previous.headline}
        </a>
      )}
      {next && (
        <a href={to.story(next)} rel="next">
          <span>下一篇</span>
          {next.headline}
        </a>
      )}
    </nav>
  ) : null;
