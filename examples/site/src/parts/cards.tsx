import type { FC } from 'hono/jsx';
import type { Story, StoryCard } from '../newsroom/client.js';
import { to } from './addresses.js';
import { Cut, isShown, noteOf } from './photo.js';
import type { Site } from './site.js';

/** What a list shows of a story. */
export type Listed = StoryCard & Partial<Pick<Story, 'corrections' | 'body'>>;

const EXTRACT = 90;

/** 提要, or the beginning of the text where the list was asked for with texts. */
function extractOf({ summary, body }: Listed): string | null {
  if (summary || typeof body !== 'string') return summary;
  const text = Array.from(body.replaceAll('\n', ''));
  const cut = text.slice(0, EXTRACT).join('');
  return text.length > EXTRACT ? (/^.*[。！？]/u.exec(cut)?.[0] ?? `${cut}…`) : cut;
}

/** When a story first went public. */
export const When: FC<{ site: Site; story: Listed }> = ({ site, story }) => (
  <time datetime={story.firstPublishedAt}>{site.clock.short(story.firstPublishedAt)}</time>
);

/** A headline that leads to its story; a corrected one says so. */
export const Headline: FC<{ story: Listed }> = ({ story }) => (
  <>
    {story.kicker && <span class="kicker">{story.kicker}</span>}
    <a href={to.story(story)}>{story.headline}</a>
    {(story.corrections?.length ?? 0) > 0 && <span class="corrected">有更正</span>}
  </>
);

interface CardProps {
  site: Site;
  story: Listed;
  /** Level of its headline. */
  level: 'h2' | 'h3';
  /** Whether it is the first story of the front page. */
  isLead?: boolean;
}

/** A story with its picture and its summary. */
export const Card: FC<CardProps> = ({ site, story, level: Level, isLead }) => {
  const extract = extractOf(story);
  const note = story.leadPhoto && noteOf(story.leadPhoto);
  return (
    <article class={isLead ? 'card lead' : 'card'}>
      {isShown(story.leadPhoto) && (
        <Cut
          site={site}
          photo={story.leadPhoto}
          sizes={isLead ? '(min-width: 60rem) 40rem, 100vw' : '12rem'}
          isFirst={isLead}
        />
      )}
      <div>
        <Level>
          <Headline story={story} />
        </Level>
        {extract && <p class="summary">{extract}</p>}
        <p class="meta">
          {story.column && <a href={to.column(story.column)}>{story.column.name}</a>}
          <When site={site} story={story} />
          {note && <span class="machine">{note}</span>}
        </p>
      </div>
    </article>
  );
};

/** Stories, one line each. */
export const Headlines: FC<{ site: Site; stories: Listed[] }> = ({ site, stories }) =>
  stories.length > 0 ? (
    <ul class="headlines">
      {stories.map((story) => (
        <li>
          <span>
            <Headline story={story} />
          </span>
          <When site={site} story={story} />
        </li>
      ))}
    </ul>
  ) : null;
