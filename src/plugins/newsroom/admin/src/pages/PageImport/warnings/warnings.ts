import type { PageStory, ResolvedWarning } from '../../../../../shared/page-editing';
import {
  PARSE_WARNING_LABELS,
  type ParsedArticle,
  type ParsedPage,
  type ParseWarning,
  type ParseWarningCode,
} from '../../../../../shared/parsed-page';

import { inFullWidth } from '../work/full-width';

/** Where in a story a warning is shown: at a part of it, or at a paragraph with the words around the place. */
export type WarningPlace =
  | { part: 'headline' | 'byline' | 'endMark' | 'story' }
  | { part: 'paragraph'; paragraph: number; around: [string, string] };

/** A warning of the reading in the story that has its words now. */
export interface PlacedWarning extends ResolvedWarning {
  code: ParseWarningCode;
  /** What the warning is about, such as a name. */
  detail: string | null;
  /** The place of the story. */
  story: number;
  place: WarningPlace;
  isResolved: boolean;
}

const PARTS: Partial<Record<ParseWarningCode, 'headline' | 'byline' | 'endMark'>> = {
  no_headline: 'headline',
  uncertain_titles: 'headline',
  no_byline: 'byline',
  unusual_surname: 'byline',
  uncertain_name: 'byline',
  empty_byline: 'byline',
  unknown_end_mark: 'endMark',
};

/** The warnings of a reading, each where its words are in what the editor made of it; those of dropped stories are gone. */
export function warningsOf(page: ParsedPage, stories: readonly PageStory[]): PlacedWarning[] {
  return page.articles.flatMap((article, source) => {
    const holders = stories.flatMap((story, at) => (story.sources.includes(source) ? [at] : []));
    const [first] = holders;
    if (first === undefined) return [];
    return article.warnings.flatMap((warning, index) => {
      if (holders.every((at) => isRepaired(warning, stories[at]))) return [];
      return {
        source,
        warning: index,
        code: warning.code,
        detail: detailOf(warning),
        isResolved: stories.some(({ resolved }) =>
          resolved.some((one) => one.source === source && one.warning === index),
        ),
        ...(placeIn(stories, holders, contextOf(article, warning)) ?? {
          story: first,
          place: { part: PARTS[warning.code] ?? 'story' },
        }),
      };
    });
  });
}

/** Whether the story has by now what the warning missed. */
const REPAIRED: Partial<Record<ParseWarningCode, (story: PageStory) => boolean>> = {
  no_byline: ({ byline, contributors }) => Boolean(byline) || contributors.length > 0,
  empty_byline: ({ contributors }) => contributors.length > 0,
  half_width_punctuation: (story) => JSON.stringify(inFullWidth(story)) === JSON.stringify(story),
};

const isRepaired = ({ code }: ParseWarning, story: PageStory | undefined): boolean =>
  story !== undefined && (REPAIRED[code]?.(story) ?? false);

/** A sure seam of the reading in the paragraph that has its words now. */
export interface PlacedSeam {
  /** The place of the story. */
  story: number;
  paragraph: number;
  around: [string, string];
}

/** The seams of a reading whose two sides meet; those that do not are warnings. */
export const seamsOf = (page: ParsedPage, stories: readonly PageStory[]): PlacedSeam[] =>
  page.articles.flatMap((article, source) => {
    const holders = stories.flatMap((story, at) => (story.sources.includes(source) ? [at] : []));
    return article.seams
      .filter(({ sure }) => sure)
      .flatMap((seam) => {
        const found = placeIn(stories, holders, contextOf(article, seam));
        return found?.place.part === 'paragraph' ? [{ story: found.story, ...found.place }] : [];
      });
  });

/** What a message says behind the words of its code. */
function detailOf({ code, message, count }: ParseWarning): string | null {
  const { zh } = PARSE_WARNING_LABELS[code];
  return message.slice(zh.length + 1) || count?.toString() || null;
}

interface Context {
  paragraph: string;
  before: string;
  after: string;
}

const AROUND = 12;

type InText = Pick<ParseWarning, 'paragraph' | 'offset'>;

function contextOf(article: ParsedArticle, { paragraph, offset = 0 }: InText): Context | null {
  const text = paragraph === undefined ? undefined : article.paragraphs[paragraph];
  if (text === undefined) return null;
  return {
    paragraph: text,
    before: text.slice(Math.max(0, offset - AROUND), offset),
    after: text.slice(offset, offset + AROUND),
  };
}

/** The paragraph that has the words around a place: all of them, or those of one side. */
function placeIn(
  stories: readonly PageStory[],
  holders: readonly number[],
  context: Context | null,
): Pick<PlacedWarning, 'story' | 'place'> | null {
  if (!context) return null;
  const { before, after } = context;
  for (const words of [context.paragraph, before + after, before, after].filter(Boolean)) {
    for (const story of holders) {
      const paragraph = stories[story]?.paragraphs.findIndex((text) => text.includes(words)) ?? -1;
      if (paragraph >= 0) return { story, place: { part: 'paragraph', paragraph, around: [before, after] } };
    }
  }
  return null;
}
