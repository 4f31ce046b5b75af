import type { ArticleContent } from '../article';

/** Where a line of a story stands. Of `body` and `caption` there are many, of the others one. */
export const LINE_FIELDS = [
  'kicker',
  'headline',
  'subhead',
  'dateline',
  'byline',
  'body',
  'caption',
] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** One line of a story as it is read: a title line, a block of the body, or the caption of a photo. */
export interface Line {
  field: LineField;
  /** Counts from 0 within its field. */
  index: number;
  text: string;
}

/** What of a story is read as text. */
export type ReadableContent = Pick<ArticleContent, Exclude<LineField, 'caption'> | 'photos' | 'contributors'>;

/** The text of a block, formatting left away. */
export function textOfBlock(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node && typeof node.text === 'string') return node.text;
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOfBlock).join('') : '';
}

/** The lines of a story in the order of reading; title lines that it does not have are left away. */
export function linesOf(content: ReadableContent): Line[] {
  return LINE_FIELDS.flatMap((field) =>
    textsOf(content, field).map((text, index): Line => ({ field, index, text })),
  );
}

function textsOf(content: ReadableContent, field: LineField): string[] {
  if (field === 'body') return content.body.map(textOfBlock);
  if (field === 'caption') return content.photos.map(({ caption }) => caption);
  return content[field] ? [content[field]] : [];
}
