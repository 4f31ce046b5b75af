import type { FC } from 'hono/jsx';
import type { Newsroom, Story } from '../newsroom/client.js';
import { withQuery } from './addresses.js';
import { Card } from './cards.js';
import type { Site } from './site.js';

const PAGE = 20;

/** What a list is narrowed to, in the newsroom’s own words. */
export type Narrowing = Partial<
  Record<'column' | 'department' | 'reporter' | 'keyword' | 'from' | 'to', string>
>;

/** A part of a list, and by which word the next part is asked for. */
export interface Part {
  stories: Story[];
  next: string | null;
}

/** A part of a list from a cursor on, the newest stories first. */
export async function partOf({ api }: Newsroom, narrowing: Narrowing, after = ''): Promise<Part | null> {
  const query = { ...narrowing, pagination: { after, pageSize: PAGE }, body: 'text' as const };
  const { data } = await api.GET('/api/newsroom/articles', { params: { query } });
  return data ? { stories: data.data, next: data.meta.pagination.next ?? null } : null;
}

interface Shown extends Part {
  site: Site;
  /** Address of the list. */
  path: string;
}

/** Stories with pictures and summaries, and the way on to the older ones. */
export const StoryList: FC<Shown> = ({ site, path, stories, next }) => (
  <>
    {stories.length === 0 && <p class="empty">这里还没有稿件。</p>}
    <div class="cards">
      {stories.map((story) => (
        <Card site={site} story={story} level="h2" />
      ))}
    </div>
    {next && (
      <nav class="pager" aria-label="分页">
        <a href={withQuery(path, { after: next })} rel="next">
          更早的稿件
        </a>
      </nav>
    )}
  </>
);
