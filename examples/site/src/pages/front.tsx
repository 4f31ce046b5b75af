import type { FC } from 'hono/jsx';
import type { Column, Newsroom, Story } from '../newsroom/client.js';
import { Card, Headlines } from '../parts/cards.js';
import { to } from '../parts/addresses.js';
import type { Site } from '../parts/site.js';
import type { PageOf } from './page.js';

const NEWEST = 9;
const OF_COLUMN = 6;

async function newest({ api }: Newsroom, pageSize: number, column?: string): Promise<Story[]> {
  const query = { column, pagination: { pageSize, withCount: false }, body: 'text' as const };
  const { data } = await api.GET('/api/newsroom/articles', { params: { query } });
  return data?.data ?? [];
}

/** 首页: the newest story large, the next ones beside it, then the paper by its columns. */
export const front: PageOf = async ({ newsroom, site }) => {
  const top = site.columns.filter(({ parent }) => !parent);
  const [stories, ...lists] = await Promise.all([
    newest(newsroom, NEWEST),
    ...top.map(({ documentId }) => newest(newsroom, OF_COLUMN, documentId)),
  ]);
  const [lead, ...others] = stories;
  const sections = top.map((column, index) => ({
    column,
    stories: (lists[index] ?? []).filter(({ documentId }) => documentId !== lead?.documentId),
  }));
  return {
    head: { title: site.settings.name, description: `${site.settings.name}：最新稿件`, column: '' },
    content: (
      <>
        <h1 class="unseen">{site.settings.name}</h1>
        {lead ? (
          <section class="top" aria-label="要闻">
            <Card site={site} story={lead} level="h2" isLead />
            <Headlines site={site} stories={others} />
          </section>
        ) : (
          <p class="empty">还没有刊发的稿件。</p>
        )}
        <div class="sections">
          {sections
            .filter((section) => section.stories.length > 0)
            .map((section) => (
              <Section site={site} {...section} />
            ))}
        </div>
      </>
    ),
  };
};

const Section: FC<{ site: Site; column: Column; stories: Story[] }> = ({ site, column, stories }) => {
  const [first, ...others] = stories;
  return (
    <section aria-labelledby={column.documentId}>
      <h2 id={column.documentId} class="rule">
        <a href={to.column(column)}>{column.name}</a>
      </h2>
      {first && <Card site={site} story={first} level="h3" />}
      <Headlines site={site} stories={others} />
    </section>
  );
};
