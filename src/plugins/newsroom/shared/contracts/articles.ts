import { z } from 'zod';
import { AI_ORIGINS } from '../vocabulary';

/** Longest line of a title block, in UTF-16 units. */
export const TITLE_LENGTH = 200;

const line = z.string().max(TITLE_LENGTH).nullish();

/** One person or agency of a byline. */
export const contributorInput = z.strictObject({
  role: z.string().min(1).max(50),
  name: z.string().min(1).max(100),
  reporter: z.string().max(64).nullish(),
});

const credit = z.strictObject({
  role: z.string().max(50),
  name: z.string().max(100),
  title: z.string().max(100).nullish(),
});

/** One photo of a story. */
export const photoInput = z.strictObject({
  file: z.int().positive().nullish(),
  caption: z.string().max(2000),
  credit: credit.nullish(),
  mark: z.string().max(20).nullish(),
});

/** What every door checks of an article's data; attributes that are not named here pass as they are. */
export const draftFields = z.object({
  kicker: line,
  headline: line,
  subhead: line,
  dateline: line,
  contributors: z.array(contributorInput).max(100).nullish(),
  photos: z.array(photoInput).max(200).nullish(),
  keywords: z.array(z.string().max(100)).max(50).nullish(),
});

/** What a correspondent writes. */
export const submissionInput = z.strictObject({
  headline: z.string().trim().min(1).max(TITLE_LENGTH),
  kicker: line,
  subhead: line,
  paragraphs: z.array(z.string().max(20_000)).max(500),
  photos: z.array(photoInput).max(50).optional(),
  keywords: z.array(z.string().max(100)).max(50).optional(),
  aiOrigin: z.enum(AI_ORIGINS).optional(),
});
export type SubmissionInput = z.infer<typeof submissionInput>;

/** A change names the version that it was made on. */
export const submissionChange = submissionInput.partial().extend({ version: z.int().positive() });
export type SubmissionChange = z.infer<typeof submissionChange>;
