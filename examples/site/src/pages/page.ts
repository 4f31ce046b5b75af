import type { Child } from 'hono/jsx';
import type { Newsroom } from '../newsroom/client.js';
import type { PageHead } from '../parts/layout.js';
import type { Site } from '../parts/site.js';

/** A page, and how it is answered: 404 and 410 are pages too. */
export interface Page {
  status?: 200 | 400 | 401 | 404 | 410;
  head: PageHead;
  content: Child;
}

/** The page is elsewhere now. */
export interface Moved {
  moved: string;
}

/** What a page is made of: the newsroom, the site, what the address names, and its query. */
export interface Visit {
  newsroom: Newsroom;
  site: Site;
  /** The part of the path that names something; empty where there is none. */
  name: string;
  query: Record<string, string>;
}

/** Makes a page; nothing where there is none. */
export type PageOf = (visit: Visit) => Promise<Page | Moved | null>;
