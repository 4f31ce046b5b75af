import type { Child, FC } from 'hono/jsx';
import type { Newsroom, SearchHit } from '../newsroom/client.js';
import type { components, operations } from '../newsroom/schema.js';
import { to, withQuery } from '../parts/addresses.js';
import type { Site } from '../parts/site.js';
import type { PageOf } from './page.js';

type Found = operations['search.find']['responses'][200]['content']['application/json'];
type Refused = Pick<components['schemas']['Refusal'], 'error'>;
type Words = Record<string, string | undefined>;

const PAGE = 20;

/** What of the address is asked for, with a year as its days. */
function ask({ api }: Newsroom, { q = '', sort, column, year, page }: Words) {
  const days = year && /^\d{4}$/.test(year) ? { from: `${year}-01-01`, to: `${year}-12-31` } : {};
  const query = {
    q,
    sort: sort === 'best' ? ('best' as const) : ('newest' as const),
    ...(column && { column }),
    ...days,
    page: Number(page) || 1,
    pageSize: PAGE,
  };
  return api.GET('/api/newsroom/search', { params: { query } });
}

/** 检索: an empty form, what was found, or why nothing could be looked for. */
export const search: PageOf = async ({ newsroom, site, query }) => {
  const { q = '' } = query;
  const { data, error } = q.trim() ? await ask(newsroom, query) : {};
  return {
    status: error ? 400 : 200,
    head: { title: q ? `检索：${q}` : '检索', crumbs: [{ name: '检索' }], isUnlisted: true },
    content: (
      <>
        <header class="listing">
          <h1>检索</h1>
          <Form q={q} />
        </header>
        {error && <p class="notice">{wordsOf(error)}</p>}
        {data && <Results site={site} words={query} found={data} />}
      </>
    ),
  };
};

/** The newsroom’s own words. */
const wordsOf = ({ error }: Refused): string => error.details.zh;

const Form: FC<{ q: string }> = ({ q }) => (
  <form action="/search" role="search" aria-label="检索" class="search">
    <input type="search" name="q" value={q} aria-label="检索词" required maxlength={100} />
    <button>检索</button>
    <p class="about">多个词用空格隔开；“引号”中是一个短语；-词 表示不含此词。</p>
  </form>
);

interface Shown {
  site: Site;
  words: Words;
  found: Found;
}

const Results: FC<Shown> = ({ site, words, found: { data, meta } }) => {
  const { page, pageSize, total } = meta.pagination;
  const asking = (change: Words): string => withQuery('/search', { ...words, page: undefined, ...change });
  return (
    <div class="results">
      <Narrow words={words} facets={meta.facets} asking={asking} />
      <section aria-label="检索结果">
        <p class="meta" role="status">
          <span>共 {total} 篇</span>
          <a href={asking({ sort: undefined })} aria-current={words.sort === 'best' ? undefined : 'true'}>
            按时间
          </a>
          <a href={asking({ sort: 'best' })} aria-current={words.sort === 'best' ? 'true' : undefined}>
            按相关
          </a>
        </p>
        {data.map((hit) => (
          <Hit site={site} hit={hit} />
        ))}
        <nav class="pager" aria-label="分页">
          {page > 1 && (
            <a href={asking({ page: String(page - 1) })} rel="prev">
              上一页
            </a>
          )}
          {page * pageSize < total && (
            <a href={asking({ page: String(page + 1) })} rel="next">
              下一页
            </a>
          )}
        </nav>
      </section>
    </div>
  );
};

interface Narrowing {
  words: Words;
  facets: Found['meta']['facets'];
  asking: (change: Words) => string;
}

const Narrow: FC<Narrowing> = ({ words, facets, asking }) => (
  <aside aria-label="缩小范围">
    <h2 class="rule">栏目</h2>
    <ul class="facets">
      <Facet href={asking({ column: undefined })} isChosen={!words.column}>
        全部
      </Facet>
      {facets.columns.map(({ documentId, name, count }) => (
        <Facet href={asking({ column: documentId })} isChosen={words.column === documentId} count={count}>
          {name}
        </Facet>
      ))}
    </ul>
    <h2 class="rule">年份</h2>
    <ul class="facets">
      <Facet href={asking({ year: undefined })} isChosen={!words.year}>
        全部
      </Facet>
      {facets.years.map(({ year, count }) => (
        <Facet href={asking({ year: String(year) })} isChosen={words.year === String(year)} count={count}>
          {year}
        </Facet>
      ))}
    </ul>
  </aside>
);

const Facet: FC<{ href: string; isChosen: boolean; count?: number; children?: Child }> = (facet) => (
  <li>
    <a href={facet.href} aria-current={facet.isChosen ? 'true' : undefined}>
      {facet.children}
    </a>
    {facet.count !== undefined && <span>{facet.count}</span>}
  </li>
);

const Hit: FC<{ site: Site; hit: SearchHit }> = ({ site, hit }) => {
  const title = hit.highlights.find(({ field }) => field === 'headline');
  const others = hit.highlights.filter((highlight) => highlight !== title);
  return (
    <article class="hit">
      <h2>
        <a href={to.story(hit)}>{title ? <Marked {...title} /> : hit.headline}</a>
      </h2>
      {others.map((highlight) => (
        <p>
          <Marked {...highlight} />
        </p>
      ))}
      <p class="meta">
        {hit.column && <span>{hit.column.name}</span>}
        {hit.firstPublishedAt && (
          <time datetime={hit.firstPublishedAt}>{site.clock.minute(hit.firstPublishedAt)}</time>
        )}
        {hit.correctedAt && <span class="corrected">有更正</span>}
      </p>
    </article>
  );
};

/** A text with what was found in it marked. */
const Marked: FC<Pick<SearchHit['highlights'][number], 'text' | 'ranges'>> = ({ text, ranges }) => {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return (
    <>
      {ranges.map(([start, end], index) => (
        <>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
};
