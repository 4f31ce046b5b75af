import type { ArticleContent } from '../../../../../shared/article';
import type { ThreeTexts, ThreeWayLine } from '../../../../../shared/difference';
import type { Choice } from './choice';

/** What of a story is no line of its text, and is taken as a whole from one person or the other. */
const WHOLE_FIELDS = [
  'endMark',
  'column',
  'department',
  'contributors',
  'keywords',
  'slug',
  'aiOrigin',
  'urgency',
  'leadPhoto',
  'issueDate',
  'pageNumber',
  'pageName',
  'originalSource',
] as const;
type WholeFieldName = (typeof WHOLE_FIELDS)[number];

/** Such a field that somebody changed. */
export interface WholeField {
  field: WholeFieldName;
  changedBy: Exclude<ThreeWayLine['changedBy'], 'nobody'>;
}

/** The fields beside the text that either person changed, unless both made the same of it. */
export const wholeFields = (texts: ThreeTexts<ArticleContent>): WholeField[] =>
  WHOLE_FIELDS.flatMap((field) => {
    const changedBy = changerOf(texts, field);
    return changedBy ? [{ field, changedBy }] : [];
  });

function changerOf(
  { base, mine, theirs }: ThreeTexts<ArticleContent>,
  field: WholeFieldName,
): WholeField['changedBy'] | null {
  const texts = [base, mine, theirs];
  const areAllLed = texts.every(({ leadPhoto }) => leadPhoto);
  const [was, my, their] = texts.map((text) =>
    JSON.stringify(field === 'leadPhoto' && areAllLed ? withoutCaption(text) : text[field]),
  );
  if (my === their) return null;
  if (their === was) return 'me';
  return my === was ? 'them' : 'both';
}

/** The caption is a line of the text, as long as nobody adds or takes away its picture. */
const withoutCaption = ({ leadPhoto }: ArticleContent): object => ({ ...leadPhoto, caption: null });

/** The fields that are taken from one's own text; the others are as in the other one. */
export const ownFields = (
  { mine }: Pick<ThreeTexts<ArticleContent>, 'mine'>,
  taken: readonly (WholeField & { choice: Choice })[],
): Partial<ArticleContent> =>
  Object.fromEntries(
    taken.filter(({ choice }) => choice === 'mine').map(({ field }) => [field, mine[field]]),
  );
