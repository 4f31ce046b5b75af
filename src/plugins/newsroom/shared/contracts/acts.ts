import { z } from 'zod';
import { SCHEDULED_ACTS, STAGES, WITHDRAWAL_SCOPES, type Act } from '../vocabulary';
import { text } from './text';

/** Longest opinion, in UTF-16 units. */
const OPINION_LENGTH = 5000;
/** Longest note that the public reads, in UTF-16 units. */
const NOTE_LENGTH = 1000;
/** Most stories of one bulk act. */
const LARGEST_SELECTION = 100;

/** The zone of the paper's clock. */
export const PAPER_ZONE = 'Asia/Shanghai';

const opinion = {
  opinion: text().max(OPINION_LENGTH).optional(),
  reasonCode: text().max(100).optional(),
};

const seen = {
  /** The version of the text that the person saw. */
  version: z.int().positive(),
  /** The stage that the person saw; where given, the act is refused in another one. */
  stage: z.enum(STAGES).optional(),
};

const note = { note: text().trim().max(NOTE_LENGTH).optional() };

const plan = {
  act: z.enum(SCHEDULED_ACTS).default('publish'),
  /** Wall time in `timeZone`, such as 2026-12-01T06:00, or an instant with its offset. */
  at: z.iso.datetime({ local: true, offset: true }),
  timeZone: text().max(64).default(PAPER_ZONE),
  /** 提前供稿: sites with the right get the story before its time. */
  embargo: z.boolean().default(false),
};

const scopes = {
  scopes: z
    .array(z.enum(WITHDRAWAL_SCOPES))
    .min(1)
    .default([...WITHDRAWAL_SCOPES]),
};

/** What single acts need beside opinion and version. */
const EXTRAS: Partial<Record<Act, z.ZodRawShape>> = {
  schedule: plan,
  unschedule: { act: z.enum(SCHEDULED_ACTS).optional() },
  correct: note,
  restore: note,
  override: note,
  withdraw: { ...note, ...scopes },
};

/** Input of an act; the parts of single acts are there where the act asks for them. */
export interface ActInput {
  version: number;
  stage?: (typeof STAGES)[number];
  opinion?: string;
  reasonCode?: string;
  /** 更正说明: what the public reads. */
  note?: string;
  act?: (typeof SCHEDULED_ACTS)[number];
  at?: string;
  timeZone?: string;
  embargo?: boolean;
  scopes?: (typeof WITHDRAWAL_SCOPES)[number][];
}

/** Schema of the body of `POST /newsroom/articles/:documentId/acts/:act`. */
export const actInput = (act: Act): z.ZodType<ActInput> =>
  z.strictObject({ ...seen, ...opinion, ...EXTRAS[act] });

/** What a bulk act shares over all its stories. */
export type SharedActInput = Omit<ActInput, 'version' | 'stage'>;

/** Body of `POST /newsroom/acts/:act`: a selection of stories, each with the version that was seen. */
export interface BulkInput extends SharedActInput {
  stories: (Pick<ActInput, 'version' | 'stage'> & { documentId: string })[];
}

/** Schema of the body of a bulk act. */
export const bulkInput = (act: Act): z.ZodType<BulkInput> =>
  z.strictObject({
    stories: z
      .array(z.strictObject({ documentId: text().min(1).max(64), ...seen }))
      .min(1)
      .max(LARGEST_SELECTION),
    ...opinion,
    ...EXTRAS[act],
  });

/** What became of one story of a bulk act: done, or refused with a code of the catalogue. */
export type BulkResult =
  | { documentId: string; done: true; stage: string; publication: string }
  | { documentId: string; done: false; status: number; code: string; message: string; zh?: string };
