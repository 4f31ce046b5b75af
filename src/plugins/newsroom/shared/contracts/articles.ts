import { z } from 'zod';
import { PAGE_NAME_LENGTH, PAGE_NUMBER_LENGTH, SUMMARY_LENGTH, TITLE_LENGTH } from '../article';
import { writtenPage } from '../pages';
import { AI_ORIGINS } from '../vocabulary';
import { isBlank, seenLine } from '../characters';
import { line, text } from './text';

const titleLine = line(TITLE_LENGTH).nullish();

/** Nothing where an empty text is sent: what nobody wrote is no part of what is signed. */
const emptied = (written: z.ZodString) =>
  z.nullish(written).transform((sent) => (typeof sent === 'string' && isBlank(sent) ? null : sent));

/** One person or agency of a byline. */
export const contributorInput = z.strictObject({
  role: line(50).min(1),
  name: line(100).min(1),
  reporter: line(64).nullish(),
});

const credit = z.strictObject({
  role: line(50),
  name: line(100),
  title: line(100).nullish(),
});

/** Longest alternative text of a picture, in characters. */
export const ALTERNATIVE_TEXT_LENGTH = 2000;

/** Longest end mark of a story, in characters. */
export const END_MARK_LENGTH = 50;

/** The language that papers are written in. */
const LANGUAGE = 'zh-Hans';

/** Longest tag of a language, and longest reference to where a text comes from, in characters; columns take no more. */
const LANGUAGE_LENGTH = 35;
const SOURCE_REFERENCE_LENGTH = 255;

/** The canonical form of a language tag; nothing for what is none. */
function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const percent = z.int().min(0).max(100);

/** One photo of a story. */
export const photoInput = z.strictObject({
  file: z.int32().positive().nullish(),
  caption: text(2000),
  alternativeText: text(ALTERNATIVE_TEXT_LENGTH).nullish(),
  credit: credit.nullish(),
  mark: line(20).nullish(),
  aiOrigin: z.enum(AI_ORIGINS).nullish(),
  focus: z.strictObject({ x: percent, y: percent }).nullish(),
});

/** The picture that stands for a story; responsibility codes are printed with photos of the text only. */
export const leadPhotoInput = photoInput.omit({ mark: true }).extend({ file: z.int32().positive() });

/** Longest address of an original, in characters. */
const URL_LENGTH = 2000;

/** Pages and no scripts: an address that browsers would run is none. */
const pageAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .overwrite(seenLine)
  .max(URL_LENGTH)
  .refine((url) => /^https?:\/\//i.test(url), { error: 'Is no address of a page (http or https).' });

/** Where a reprinted story comes from. */
export const originalSourceInput = z.strictObject({
  name: line(100).min(1),
  title: line(TITLE_LENGTH).nullish(),
  url: pageAddress.nullish(),
});

/** No paper is older, and databases differ in how old a day they keep. */
const FIRST_DAY = '1600-01-01';

/** The day of a paper. */
export const issueDateInput = z.iso
  .date()
  .refine((day) => day >= FIRST_DAY, { error: 'Is before the first papers.' });

/** The number of a page of print, in the one form in which it is kept. */
export const pageNumberInput = line(PAGE_NUMBER_LENGTH).overwrite(writtenPage);
/** The name of a page of print. */
export const pageNameInput = line(PAGE_NAME_LENGTH);

/** A language as BCP 47 names it, in its usual form: `zh-hans` is `zh-Hans`. Where none is sent, it is the paper's. */
const languageInput = z
  .nullish(
    line(LANGUAGE_LENGTH)
      .refine((tag) => isBlank(tag) || languageOf(tag) !== undefined, {
        error: 'Is no language tag (BCP 47), such as zh-Hans.',
      })
      .overwrite((tag) => languageOf(tag) ?? tag),
  )
  .transform((tag) => (tag === undefined || tag ? tag : LANGUAGE));

/** What every write checks of an article's data; attributes that are not named here pass as they are. */
export const draftFields = z.object({
  kicker: titleLine,
  headline: titleLine,
  subhead: titleLine,
  dateline: titleLine,
  byline: text(2000).nullish(),
  endMark: line(END_MARK_LENGTH).nullish(),
  contributors: z.array(contributorInput).max(100).nullish(),
  photos: z.array(photoInput).max(200).nullish(),
  keywords: z.array(line(100)).max(50).nullish(),
  summary: emptied(text(SUMMARY_LENGTH)),
  leadPhoto: leadPhotoInput.nullish(),
  issueDate: issueDateInput.nullish(),
  pageNumber: emptied(pageNumberInput),
  pageName: emptied(pageNameInput),
  originalSource: originalSourceInput.nullish(),
  language: languageInput,
  sourceReference: line(SOURCE_REFERENCE_LENGTH).nullish(),
});
export type DraftFields = z.infer<typeof draftFields>;

/** Path of `GET /newsroom/articles/:documentId/versions/:number`. */
export const versionPath = z.object({ number: z.coerce.number().pipe(z.int32()) });

/** What a correspondent writes. */
export const submissionInput = z.strictObject({
  headline: line(TITLE_LENGTH).min(1),
  kicker: titleLine,
  subhead: titleLine,
  paragraphs: z.array(text(20_000)).max(500),
  photos: z.array(photoInput).max(50).optional(),
  keywords: z.array(line(100)).max(50).optional(),
  aiOrigin: z.enum(AI_ORIGINS).optional(),
  summary: text(SUMMARY_LENGTH).nullish(),
  leadPhoto: leadPhotoInput.nullish(),
  originalSource: originalSourceInput.nullish(),
});
export type SubmissionInput = z.infer<typeof submissionInput>;

/** A change names the version that it was made on. */
export const submissionChange = submissionInput.partial().extend({ version: z.int32().positive() });
export type SubmissionChange = z.infer<typeof submissionChange>;
