import type { ParsedPhoto } from '../../../../../shared/parsed-page';
import { takeEndMark } from '../lines/end-mark';
import type { PhotoCredit } from './photo-credit';

type CreditFields = Pick<ParsedPhoto, 'credit' | 'credits' | 'creditLine'>;

/** The fields of a photo that its credit gives. */
export function creditFields(credit: PhotoCredit | null): CreditFields {
  if (credit === null) return { credit: null, credits: [], creditLine: null };
  return { credit: credit.credits[0] ?? null, credits: credit.credits, creditLine: credit.line };
}

/** A photo of its caption, which may have an end mark behind it, and its credit. */
export function photoOf(caption: string | null, credit: PhotoCredit | null): ParsedPhoto {
  const marked = caption === null ? null : takeEndMark(caption);
  const text = marked === null ? { caption, mark: null } : { caption: marked.text, mark: marked.mark };
  return { ...text, ...creditFields(credit) };
}

const LONGEST_CAPTION = 160;

/** Whether a paragraph reads like a caption without 图为: short, and dated or pointing at a picture. */
export function isDatedCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  return /^\d{1,2}月\d{1,2}日[，,]|[（(][上下左右如]?图[）)]/.test(text);
}
