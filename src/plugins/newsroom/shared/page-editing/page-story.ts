import { TITLE_LENGTH, type Contributor, type Photo } from '../article';
import type { ParsedArticle, ParsedSubhead } from '../parsed-page';

/** A story of a page as the editor has it: what the parser read, and what was made of it since. */
export interface PageStory {
  /** Which stories of the reading it was made of, counted from 0; none where the editor added it. */
  sources: number[];
  /** Name of the column and of the department, as they are printed or corrected. */
  column: string | null;
  department: string | null;
  kicker: string | null;
  headline: string;
  subhead: string | null;
  dateline: string | null;
  byline: string | null;
  contributors: Contributor[];
  paragraphs: string[];
  subheads: ParsedSubhead[];
  photos: Photo[];
  endMark: string | null;
  /** 已核: warnings of the reading that the editor has resolved. */
  resolved: ResolvedWarning[];
}

/** A warning of the reading: that of the story `source`, by its place in the list of warnings. */
export interface ResolvedWarning {
  source: number;
  warning: number;
}

/** A story as the parser read it, before anybody changed it; lines that are too long are cut, the raw page keeps the rest. */
export const storyOf = (article: ParsedArticle, source: number): PageStory => ({
  sources: [source],
  column: article.column,
  department: article.department,
  kicker: fit(article.kicker),
  headline: fit(article.headline) ?? headlineFrom(article),
  subhead: fit(article.subhead),
  dateline: fit(article.dateline),
  byline: article.byline?.raw ?? null,
  contributors: article.contributors.map(({ role, name }) => ({ role, name, reporter: null })),
  paragraphs: article.paragraphs,
  subheads: article.subheads,
  photos: article.photos.map(({ caption, credit, mark }) => ({ caption: caption ?? '', credit, mark })),
  endMark: article.endMark,
  resolved: [],
});

/** A story as version 0.1.0 kept it, which said `settled` for `resolved`. */
type OlderStory = Omit<PageStory, 'resolved'> & { settled: ResolvedWarning[] };

/** A story that was kept by this version or an older one, as this version has it. */
export function currentStory(kept: PageStory | OlderStory): PageStory {
  if ('resolved' in kept) return kept;
  const { settled: resolved, ...story } = kept;
  return { ...story, resolved };
}

const fit = (line: string | null): string | null => line && cut(line, TITLE_LENGTH);

const OPENING = 20;

/** A story without a headline is called by its opening words until an editor writes one. */
const headlineFrom = ({ paragraphs }: ParsedArticle): string => cut(paragraphs[0] ?? '', OPENING) || '无标题';

/** The beginning of a text, without half a surrogate pair at its end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
