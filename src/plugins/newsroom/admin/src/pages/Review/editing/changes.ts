import type { ArticleContent } from '../../../../../shared/article';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { withoutEmpty } from './blocks';

/** Lines that stand alone, in the order in which they are edited. */
export const LINES = ['kicker', 'headline', 'subhead', 'dateline', 'byline', 'endMark'] as const;

const EDITED = [
  ...LINES,
  'column',
  'department',
  'contributors',
  'keywords',
  'body',
  'photos',
  'slug',
  'aiOrigin',
  'urgency',
  'summary',
  'leadPhoto',
  'issueDate',
  'pageNumber',
  'pageName',
  'originalSource',
] as const satisfies readonly (keyof EditedFields)[];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is left of a list once what nobody filled in is gone. */
const FILLED: {
  [Field in 'body' | 'contributors' | 'keywords' | 'originalSource']: (text: ArticleContent) => unknown;
} = {
  body: ({ body }) => withoutEmpty(body),
  contributors: ({ contributors }) => contributors.filter(({ name }) => name.trim()),
  keywords: ({ keywords }) => keywords.map((word) => word.trim()).filter(Boolean),
  originalSource: ({ originalSource }) => (originalSource?.name.trim() ? originalSource : null),
};

/** What of a text was changed; an empty record where nothing was. */
export function changesIn(base: ArticleContent, draft: ArticleContent): EditedFields {
  const filled = Object.entries(FILLED).flatMap(([field, fill]) =>
    isSame(draft[field as keyof typeof FILLED], base[field as keyof typeof FILLED])
      ? []
      : [[field, fill(draft)] as const],
  );
  const text = { ...draft, ...Object.fromEntries(filled) };
  return Object.fromEntries(
    EDITED.filter((field) => !isSame(text[field], base[field])).map((field) => [field, text[field]]),
  );
}

/** Whether anything was changed. */
export const isAny = (fields: EditedFields): boolean => Object.keys(fields).length > 0;
