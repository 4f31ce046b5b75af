import type { ArticleContent } from '../article';

/** Where a line of a story stands. Of `body` and `caption` there are many, of the others one. */
export const LINE_FIELDS = [
  'kicker',
  'headline',
  'subhead',
  'summary',
  'leadCaption',
  'dateline',
  'byline',
  'body',
  'caption',
] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** One line of a story as it is read: a title line, the summary, a block of the body, or the caption of a photo. */
export interface Line {
  field: LineField;
  /** Counts from 0 within its field. */
  index: number;
  text: string;
}

/** Lines that are a field of the story each. */
type OwnField = Exclude<LineField, 'summary' | 'leadCaption' | 'caption'>;

/** What of a story is read as text; the reading of a page has no summary and no lead photo, nor have versions from before there were any. */
export type ReadableContent = Pick<ArticleContent, OwnField | 'photos' | 'contributors'> &
  Partial<Pick<ArticleContent, 'summary' | 'leadPhoto'>>;

/** The text of a block, formatting left away. */
export function textOfBlock(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node && typeof node.text === 'string') return node.text;
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOfBlock).join('') : '';
}

/** The lines of a story in the order of reading; those above the body that it does not have are left away. */
export function linesOf(content: ReadableContent): Line[] {
  return LINE_FIELDS.flatMap((field) =>
    textsOf(content, field).map((text, index): Line => ({ field, index, text })),
  );
}

function textsOf(content: ReadableContent, field: LineField): string[] {
  if (field === 'body') return content.body.map(textOfBlock);
  if (field === 'caption') return content.photos.map(({ caption }) => caption);
  const text = field === 'leadCaption' ? content.leadPhoto?.caption : content[field];
  return text ? [text] : [];
}
