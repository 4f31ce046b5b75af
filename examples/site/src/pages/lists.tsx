import type { Child, FC } from 'hono/jsx';
import type { Column } from '../newsroom/client.js';
import { to } from '../parts/addresses.js';
import { dayAfter } from '../parts/dates.js';
import type { PageHead } from '../parts/layout.js';
import { atNewsroom, type Site } from '../parts/site.js';
import { partOf, StoryList, type Narrowing } from '../parts/story-list.js';
import type { Page, PageOf, Visit } from './page.js';

/** A list of stories: what it is called, and what it is narrowed to. */
interface Listing {
  title: string;
  path: string;
  narrowing: Narrowing;
  head?: Partial<PageHead>;
  /** What stands below its title. */
  about?: Child;
}

async function listing({ newsroom, site, query }: Visit, list: Listing): Promise<Page | null> {
  const part = await partOf(newsroom, list.narrowing, query.after);
  if (!part) return null;
  return {
    head: {
      title: list.title,
      description: `${site.settings.name}：${list.title}`,
      crumbs: [{ name: list.title }],
      feed: list.narrowing,
      ...list.head,
    },
    content: (
      <>
        <header class="listing">
          <h1>{list.title}</h1>
          {list.about}
        </header>
        <StoryList site={site} path={list.path} {...part} />
      </>
    ),
  };
}

const isNamed = (name: string) => (one: Column) => one.slug === name || one.documentId === name;

/** 栏目, with the columns below it. */
export const column: PageOf = async (visit) => {
  const { columns } = visit.site;
  const here = columns.find(isNamed(visit.name));
  if (!here) return null;
  const above = columns.find(({ documentId }) => documentId === here.parent?.documentId);
  return listing(visit, {
    title: here.name,
    path: to.column(here),
    narrowing: { column: here.documentId },
    head: {
      column: (above ?? here).slug,
      crumbs: [...(above ? [{ name: above.name, href: to.column(above) }] : []), { name: here.name }],
    },
    about: (
      <About words={here.description}>
        <Below columns={columns.filter(({ parent }) => parent?.documentId === here.documentId)} />
      </About>
    ),
  });
};

const About: FC<{ words: string | null; children?: Child }> = ({ words, children }) => (
  <>
    {words && <p class="about">{words}</p>}
    {children}
  </>
);

const Below: FC<{ columns: Column[] }> = ({ columns }) =>
  columns.length > 0 ? (
    <ul class="tags" aria-label="子栏目">
      {columns.map((one) => (
        <li>
          <a href={to.column(one)}>{one.name}</a>
        </li>
      ))}
    </ul>
  ) : null;

/** 单位. */
export const department: PageOf = async (visit) => {
  const { data } = await visit.newsroom.api.GET('/api/newsroom/departments/{documentId}', {
    params: { path: { documentId: visit.name } },
  });
  if (!data) return null;
  const { documentId, name } = data.data;
  return listing(visit, {
    title: name,
    path: to.department(data.data),
    narrowing: { department: documentId },
  });
};

const KINDS = { staff: '记者', correspondent: '通讯员' };

/** 记者/通讯员. */
export const reporter: PageOf = async (visit) => {
  const { data } = await visit.newsroom.api.GET('/api/newsroom/reporters', {
    params: { query: { filters: { slug: visit.name } } },
  });
  const person = data?.data[0];
  if (!person) return null;
  return listing(visit, {
    title: person.name,
    path: to.reporter(person),
    narrowing: { reporter: person.documentId },
    about: (
      <div class="person">
        <Portrait site={visit.site} photo={person.photo} />
        <div>
          <p class="about">{KINDS[person.kind]}</p>
          <About words={person.biography} />
        </div>
      </div>
    ),
  });
};

const Portrait: FC<{ site: Site; photo: { url: string } | null }> = ({ site, photo }) =>
  photo && <img class="cut" src={atNewsroom(site, photo.url)} width={96} height={96} alt="" />;

/** A tag page. */
export const keyword: PageOf = (visit) =>
  listing(visit, {
    title: visit.name,
    path: to.keyword(visit.name),
    narrowing: { keyword: visit.name },
    about: <p class="about">关键词</p>,
  });

/** What went public on a day. */
export const day: PageOf = async (visit) => {
  const { site, name } = visit;
  const [before, after] = [dayAfter(name, -1), dayAfter(name, 1)];
  if (!before || !after) return null;
  return listing(visit, {
    title: site.clock.long(name),
    path: to.day(name),
    narrowing: { from: name, to: name },
    head: { feed: {} },
    about: (
      <nav class="pager" aria-label="前后各日">
        <a href={to.day(before)} rel="prev">
          前一天
        </a>
        {after <= site.clock.dayOf(Date.now()) && (
          <a href={to.day(after)} rel="next">
            后一天
          </a>
        )}
        <a href={to.issue(name)}>当日报纸</a>
      </nav>
    ),
  });
};
