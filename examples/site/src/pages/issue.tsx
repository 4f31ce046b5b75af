import type { Newsroom, Story } from '../newsroom/client.js';
import { Headlines } from '../parts/cards.js';
import { to } from '../parts/addresses.js';
import { dayAfter } from '../parts/dates.js';
import type { PageOf } from './page.js';

const MOST = 100;

async function printedOn({ api }: Newsroom, issueDate: string): Promise<Story[]> {
  const query = { issueDate, sort: 'pageOrder', pagination: { pageSize: MOST } };
  const { data } = await api.GET('/api/newsroom/articles', { params: { query } });
  return data?.data ?? [];
}

const pageNameOf = ({ pageNumber, pageName }: Story): string =>
  [pageNumber ? `第${pageNumber}版` : '其他', pageName].filter(Boolean).join(' ');

function byPage(stories: Story[]): [string, Story[]][] {
  const pages = new Map<string, Story[]>();
  for (const story of stories) {
    const name = pageNameOf(story);
    pages.set(name, [...(pages.get(name) ?? []), story]);
  }
  return [...pages];
}

/** 版面: what the paper of a day printed, page by page. */
export const issue: PageOf = async ({ newsroom, site, name }) => {
  if (!dayAfter(name, 0)) return null;
  const pages = byPage(await printedOn(newsroom, name));
  const title = `${site.clock.long(name)} 报纸`;
  return {
    head: { title, crumbs: [{ name: title }] },
    content: (
      <>
        <header class="listing">
          <h1>{title}</h1>
          <nav class="pager" aria-label="同日">
            <a href={to.day(name)}>当日网上稿件</a>
          </nav>
        </header>
        {pages.length === 0 && <p class="empty">当日报纸没有见报稿件。</p>}
        <div class="sections">
          {pages.map(([page, stories]) => (
            <section aria-label={page}>
              <h2 class="rule">{page}</h2>
              <Headlines site={site} stories={stories} />
            </section>
          ))}
        </div>
      </>
    ),
  };
};
