import { z } from 'zod';
import { ACTS, AI_ORIGINS, PUBLICATIONS, STAGES } from '../vocabulary';
import { leadPhotoInput, originalSourceInput, photoInput } from './articles';
import { SENT_KEY_HEADER } from '../sent-key';
import { pagination } from './pagination';

/** A key under which something is sent once: characters that can be seen, such as a UUID. */
export const sentKeyHeader = z.object({ [SENT_KEY_HEADER]: z.string().regex(/^[\x21-\x7e]{1,128}$/) });

const state = z.object({
  documentId: z.string(),
  headline: z.string(),
  version: z.int(),
  stage: z.enum(STAGES),
  publication: z.enum(PUBLICATIONS),
  since: z.string(),
});

/** Answer of `GET /api/newsroom/submissions`. */
export const submissionsAnswer = z.object({
  data: z.array(state),
  meta: z.object({ pagination }),
});

/** What the author of a story reads of a decision on it. */
const opinion = z.looseObject({ act: z.enum(ACTS), opinion: z.string().nullable(), at: z.string() });

/** 投稿 as its correspondent sees it. */
const submission = state
  .extend({
    kicker: z.string().nullable(),
    subhead: z.string().nullable(),
    summary: z.string().nullable(),
    leadPhoto: z.looseObject(leadPhotoInput.shape).nullable(),
    originalSource: z.looseObject(originalSourceInput.shape).nullable(),
    paragraphs: z.array(z.string()),
    photos: z.array(z.looseObject(photoInput.shape)),
    aiOrigin: z.enum(AI_ORIGINS),
    /** What became of it, as long as the public reads it; `url` where the host has said where the site is. */
    published: z.object({ headline: z.string(), url: z.string().nullable(), at: z.string() }).nullable(),
    opinions: z.array(opinion),
    /** What the author may do with it now, and if not, by which code it is refused. */
    acts: z.array(z.object({ act: z.enum(ACTS), allowed: z.boolean(), reason: z.string().optional() })),
  })
  .meta({ id: 'Submission' });

/** Answer of the routes that show or change a submission. */
export const submissionAnswer = z.object({ data: submission, meta: z.object({}).optional() });
