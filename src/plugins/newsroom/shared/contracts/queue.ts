import { z } from 'zod';
import { TITLE_LENGTH } from '../article';
import { PROOFS, PUBLICATIONS, STAGES } from '../vocabulary';
import { pageOf, pageQuery } from './pagination';
import { line } from './text';

/** Whose stories: what I may do something about now, what is for my roles whoever has it, or every story. */
export const SCOPES = ['mine', 'desk', 'all'] as const;

/** What a queue can be put in order by. */
export const QUEUE_SORTS = ['waitingSince', 'dueAt', 'headline', 'publicationSince'] as const;

/** By whom a story is held, where no person is named. */
export const HOLDERS = ['me', 'others', 'nobody'] as const;

/** What a story can be looked for by its day: when it was submitted, when the public saw it last, and of which paper it is. */
export const QUEUE_DATES = ['submitted', 'published', 'printed'] as const;

const someOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.union([z.enum(words), z.array(z.enum(words))]).transform((word): Word[] => [word].flat() as Word[]);

const id = line(64).min(1);

/** A time in any zone, as the stores write times. */
const instant = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());

/** Query of `GET /newsroom/queue`. */
export const queueQuery = pageQuery.extend({
  scope: z.enum(SCOPES).default('all'),
  stage: someOf(STAGES).optional(),
  publication: someOf(PUBLICATIONS).optional(),
  /** documentIds. */
  column: id.optional(),
  department: id.optional(),
  /** documentId of a reporter or correspondent in the byline. */
  reporter: id.optional(),
  /** `me`, `others`, `nobody`, or one person by `actorKey`. */
  holder: z.union([z.enum(HOLDERS), z.string().regex(/^admin:\d{1,10}$/)]).optional(),
  /** documentId of the page import that the stories come from. */
  pageImport: id.optional(),
  /** What happened on a day of the paper's clock between `from` and `to`, both counted. */
  dated: z.enum(QUEUE_DATES).default('submitted'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  waitingBefore: instant.optional(),
  dueBefore: instant.optional(),
  /** Words and phrases of the text, as a search takes them. */
  q: line(TITLE_LENGTH).min(1).optional(),
  sort: z.enum(QUEUE_SORTS).default('waitingSince'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
export type QueueQuery = z.infer<typeof queueQuery>;

/** One waiting story. */
const queueRow = z.object({
  documentId: z.string(),
  headline: z.string(),
  kicker: z.string().nullable(),
  column: z.string().nullable(),
  department: z.string().nullable(),
  /** Names in the byline. */
  contributors: z.array(z.string()),
  stage: z.enum(STAGES),
  publication: z.enum(PUBLICATIONS),
  /** ISO 8601, UTC: since when the publication is what it is. */
  publicationSince: z.string().nullable(),
  version: z.int(),
  /** ISO 8601, UTC. */
  waitingSince: z.string(),
  /** When its review is overdue, if its policy says so. */
  dueAt: z.string().nullable(),
  isOverdue: z.boolean(),
  holder: z.string().nullable(),
  heldSince: z.string().nullable(),
  isMine: z.boolean(),
  /** 字数: how many characters a reader sees of its text. */
  characters: z.int(),
  /** 见报日期: the day of the paper, such as `2026-03-01`. */
  issueDate: z.string().nullable(),
  /** 版次. */
  pageNumber: z.string().nullable(),
  /** The proof that is due, where one can be read now. */
  proof: z.literal(PROOFS).nullable(),
  /** 紧急签发: whether this text, or an earlier one, went out before its reviews. */
  isEmergency: z.boolean(),
});
export type QueueRow = z.infer<typeof queueRow>;

/** Answer of `GET /newsroom/queue`. */
export const queueAnswer = pageOf(queueRow).extend({
  /** How many stories of the scope and filters are at each stage, whichever stages were asked for. */
  counts: z.record(z.enum(STAGES), z.int()),
});
export type QueueAnswer = z.infer<typeof queueAnswer>;
