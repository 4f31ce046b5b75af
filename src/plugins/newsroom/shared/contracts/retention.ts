import { z } from 'zod';

/** A period after which something may be forgotten. */
export interface Period {
  /** Days that a new newsroom starts with; `null` keeps it for ever. */
  days: number | null;
  /** Fewest days that the law leaves; fewer are refused. */
  minimum: number;
}

/**
 * What may be forgotten, and after how many days. All that is not named here is kept: decisions, checkpoints, and
 * whatever was once submitted (docs/reference/retention.md names the rules that the minimums come from).
 */
export const PERIODS = {
  /** Raw text of a page import; its reading and its stories stay. */
  pageTexts: { days: 730, minimum: 60 },
  /** Earlier versions of stories that were never submitted; the present text stays. */
  draftVersions: { days: null, minimum: 184 },
  /** Messages that reached their receiver; those that did not stay. */
  sentMessages: { days: 184, minimum: 60 },
} as const satisfies Record<string, Period>;

export type Forgettable = keyof typeof PERIODS;

const period = z.int().positive().max(36_500).nullable();

/** Body of `PUT /newsroom/retention`: days for each thing, `null` to keep it for ever. */
export const retentionInput = z.strictObject({
  pageTexts: period,
  draftVersions: period,
  sentMessages: period,
} satisfies Record<Forgettable, z.ZodType>);
export type Retention = z.infer<typeof retentionInput>;

/** Answer of `GET` and `PUT /newsroom/retention`. */
export const retentionAnswer = z.object({
  retention: retentionInput,
  minimums: z.object({
    pageTexts: z.int(),
    draftVersions: z.int(),
    sentMessages: z.int(),
  } satisfies Record<Forgettable, z.ZodType>),
});
export type RetentionAnswer = z.infer<typeof retentionAnswer>;
