import { z } from 'zod';
import type { ErrorCode } from '../errors';
import type { Mistakes } from '../proofreading';
import {
  PROOFS,
  PUBLICATIONS,
  SCHEDULED_ACTS,
  STAGES,
  WITHDRAWAL_SCOPES,
  type Act,
  type ProofNumber,
} from '../vocabulary';
import { mistakesInput } from './proofreading';
import { line, text } from './text';

/** Longest opinion, in characters. */
const OPINION_LENGTH = 5000;
/** Longest note that the public reads, in characters. */
const NOTE_LENGTH = 1000;
/** Most stories of one bulk act. */
const LARGEST_SELECTION = 100;

const opinion = {
  opinion: text(OPINION_LENGTH).optional(),
  reasonCode: line(100).optional(),
};

const seen = {
  /** The version of the text that the person saw. */
  version: z.int32().positive(),
  /** The stage that the person saw; where given, the act is refused in another one. */
  stage: z.enum(STAGES).optional(),
  /** Of a proof: the one that the person saw due; without it nobody reads two proofs one right after the other. */
  proof: z.literal(PROOFS).optional(),
};

const note = { note: text(NOTE_LENGTH).trim().optional() };

const plan = {
  act: z.enum(SCHEDULED_ACTS).default('publish'),
  /** Wall time in `timeZone`, such as 2026-12-01T06:00, or an instant with its offset. */
  at: z.iso.datetime({ local: true, offset: true }),
  /** IANA name; the paper's where none is named. */
  timeZone: line(64).optional(),
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
  publish: note,
  schedule: { ...plan, ...note },
  unschedule: { act: z.enum(SCHEDULED_ACTS).optional() },
  correct: note,
  restore: note,
  proof: { mistakes: mistakesInput.optional() },
  override: note,
  withdraw: { ...note, ...scopes },
};

/** Input of an act; the parts of single acts are there where the act asks for them. */
export interface ActInput {
  version: number;
  stage?: (typeof STAGES)[number];
  proof?: ProofNumber;
  opinion?: string;
  reasonCode?: string;
  /** 更正说明: what the public reads. */
  note?: string;
  /** 差错: what a proof found. */
  mistakes?: Mistakes[];
  act?: (typeof SCHEDULED_ACTS)[number];
  at?: string;
  timeZone?: string;
  embargo?: boolean;
  scopes?: (typeof WITHDRAWAL_SCOPES)[number][];
}

/** Schema of the body of `POST /newsroom/articles/:documentId/acts/:act`. */
export const actInput = (act: Act): z.ZodType<ActInput> =>
  z.strictObject({ ...seen, ...opinion, ...EXTRAS[act] });

/** What an act may be refused with, beside a body that is not understood. */
export const ACT_REFUSALS: readonly ErrorCode[] = [
  ...([
    'opinion_required',
    'unchanged_since_return',
    'note_required',
    'no_such_time',
    'time_is_past',
  ] as const),
  ...(['not_permitted', 'wrong_role', 'own_story', 'not_author'] as const),
  ...(['same_reviewer', 'same_proofreader', 'own_override', 'same_countersigner', 'unknown_act'] as const),
  ...([
    'stale_version',
    'wrong_stage',
    'held_by_other',
    'not_held',
    'not_held_by_other',
    'already_decided',
  ] as const),
  ...([
    'no_proof_due',
    'wrong_proof',
    'proofs_missing',
    'not_signed',
    'already_published',
    'is_published',
  ] as const),
  ...(['not_published', 'is_public', 'is_withdrawn', 'not_withdrawn', 'not_scheduled'] as const),
  ...(['before_publication', 'no_override', 'countersign_due', 'no_countersign_due'] as const),
  ...([
    'picture_unreadable',
    'picture_missing',
    'version_differs',
    'slug_taken',
    'policy_missing',
    'story_incomplete',
    'notes_open',
    'record_differs',
  ] as const),
];

/** What a bulk act shares over all its stories. */
export type SharedActInput = Omit<ActInput, 'version' | 'stage' | 'proof'>;

/** Body of `POST /newsroom/acts/:act`: a selection of stories, each with the version that was seen. */
export interface BulkInput extends SharedActInput {
  stories: (Pick<ActInput, 'version' | 'stage' | 'proof'> & { documentId: string })[];
}

/** Schema of the body of a bulk act. */
export const bulkInput = (act: Act): z.ZodType<BulkInput> =>
  z.strictObject({
    stories: z
      .array(z.strictObject({ documentId: line(64).min(1), ...seen }))
      .min(1)
      .max(LARGEST_SELECTION),
    ...opinion,
    ...EXTRAS[act],
  });

/** What became of one story of a bulk act: done, or refused with a code of the catalogue. */
const bulkResult = z.union([
  z.object({
    documentId: z.string(),
    done: z.literal(true),
    stage: z.enum(STAGES),
    publication: z.enum(PUBLICATIONS),
  }),
  z.object({
    documentId: z.string(),
    done: z.literal(false),
    status: z.int(),
    code: z.string(),
    message: z.string(),
    zh: z.string().optional(),
  }),
]);
export type BulkResult = z.infer<typeof bulkResult>;

/** Answer of a bulk act. */
export const bulkAnswer = z.object({ results: z.array(bulkResult) });
