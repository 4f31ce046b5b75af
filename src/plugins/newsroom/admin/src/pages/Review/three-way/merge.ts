import type { ArticleContent, Block, Photo } from '../../../../../shared/article';
import type { LineField, ThreeTexts, ThreeWayLine } from '../../../../../shared/difference';
import type { Choice } from './choice';
import { ownFields, type WholeField } from './whole-fields';

type Taken = ThreeWayLine & {
  choice: Choice;
  /** The line as it was put together of words of both, in the place of either. */
  words?: string;
};

/** The text that comes of two changed ones, line by line and field by field as it was chosen. */
export function merged(
  texts: ThreeTexts<ArticleContent>,
  taken: readonly Taken[],
  fields: readonly (WholeField & { choice: Choice })[],
): ArticleContent {
  const { theirs } = texts;
  const ofField = (field: LineField): Taken[] => taken.filter((line) => line.field === field);
  const title = (field: Exclude<LineField, 'body' | 'caption' | 'leadCaption'>): string | null => {
    const [line] = ofField(field);
    return line ? (line.words ?? texts[line.choice][field]) : null;
  };
  const beside = { ...theirs, ...ownFields(texts, fields) };
  return {
    ...beside,
    leadPhoto: beside.leadPhoto && {
      ...beside.leadPhoto,
      caption: captionOf(texts, ofField('leadCaption')[0]),
    },
    summary: title('summary'),
    kicker: title('kicker'),
    headline: title('headline') ?? theirs.headline,
    subhead: title('subhead'),
    dateline: title('dateline'),
    byline: title('byline'),
    body: ofField('body').flatMap((line) => blockOf(texts, line)),
    photos: ofField('caption').flatMap((line) => photoOf(texts, line)),
  };
}

const captionOf = (texts: ThreeTexts<ArticleContent>, line: Taken | undefined): string =>
  line ? (line.words ?? texts[line.choice].leadPhoto?.caption ?? '') : '';

function blockOf(texts: ThreeTexts<ArticleContent>, line: Taken): Block[] {
  const block = texts[line.choice].body[line[line.choice] ?? -1];
  if (!block) return [];
  if (line.words === undefined) return [block];
  return [{ ...block, children: [{ type: 'text', text: line.words }] }];
}

/** What a photo may be without. */
const OPTIONAL = ['alternativeText', 'aiOrigin', 'focus'] as const;

/** The photo of a caption: its picture, what that shows, who made it, and its credit are those of whoever changed them, else of whose line is taken. */
function photoOf(texts: ThreeTexts<ArticleContent>, line: Taken): Photo[] {
  const at = (side: keyof ThreeTexts): Photo | undefined => texts[side].photos[line[side] ?? -1];
  const [base, mine, theirs, taken] = [at('base'), at('mine'), at('theirs'), at(line.choice)];
  if (!taken) return [];
  const caption = line.words ?? taken.caption;
  if (!base || !mine || !theirs) return [taken];
  const owner = (part: 'file' | 'credit' | (typeof OPTIONAL)[number]): Photo => {
    if (isSame(mine[part], base[part])) return theirs;
    return isSame(theirs[part], base[part]) ? mine : taken;
  };
  const optional = OPTIONAL.flatMap((part) => {
    const value = owner(part)[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  return [
    {
      ...taken,
      caption,
      file: owner('file').file ?? null,
      credit: owner('credit').credit ?? null,
      ...(Object.fromEntries(optional) as Partial<Photo>),
    },
  ];
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
