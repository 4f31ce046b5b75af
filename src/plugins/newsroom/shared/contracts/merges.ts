import { z } from 'zod';
import { REPORTER_KINDS } from '../vocabulary';
import { line } from './text';

/** What can be merged. */
export const MERGEABLE = ['department', 'reporter'] as const;
export type Mergeable = (typeof MERGEABLE)[number];

const id = line(64).min(1);

/** Body of `POST /newsroom/merges`: from now on `kept` stands for `merged` too. */
export const mergeInput = z.strictObject({ type: z.enum(MERGEABLE), kept: id, merged: id });
export type MergeInput = z.infer<typeof mergeInput>;

const record = {
  documentId: z.string(),
  name: z.string(),
  /** Other names that page imports know it by, without those of merged records. */
  otherNames: z.array(z.string()),
  /** documentId of the record that stands for it. */
  mergedInto: z.string().nullable(),
  /** Stories that name it, and how many of these are public. */
  stories: z.int(),
  publicStories: z.int(),
};

const departmentEntry = z.object(record);
const reporterEntry = z.object({
  ...record,
  kind: z.enum(REPORTER_KINDS),
  /** Name of the department. */
  department: z.string().nullable(),
  /** Whether a correspondent or an editor signs in as this person. */
  hasAccount: z.boolean(),
});
export type DirectoryEntry = z.infer<typeof departmentEntry> & Partial<z.infer<typeof reporterEntry>>;

/** Answer of `GET /newsroom/merges`, by name. */
export const mergesAnswer = z.object({
  departments: z.array(departmentEntry),
  reporters: z.array(reporterEntry),
});
export type MergesAnswer = z.infer<typeof mergesAnswer>;
