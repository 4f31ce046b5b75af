import { z } from 'zod';
import type { EndMark } from '../end-marks';
import type { DepartmentNames } from '../entry-faults';
import { REPORTER_KINDS } from '../vocabulary';
import { line, text } from './text';

/** Longest name of a department, a person or a column, in characters. */
export const NAME_LENGTH = 100;
/** Longest code of an end mark. */
export const CODE_LENGTH = 20;
/** Longest description of a column, and longest biography of a person. */
export const ABOUT_LENGTH = 2_000;
/** Longest slug that a person may write. */
export const SLUG_LENGTH = 200;
/** Columns are put in order by whole numbers up to this one, of either sign. */
const HIGHEST_ORDER = 1_000_000;
/** Most other names of one department, of each kind. */
const MOST_NAMES = 50;

const name = line(NAME_LENGTH).min(1);
/** First and last day; `null` where it is open. */
const period = { from: z.iso.date().nullable(), until: z.iso.date().nullable() };
/** When the record was changed last, as the person saw it: ISO 8601, UTC. */
const seen = { updatedAt: z.iso.datetime() };

/** What every entry of a list has. */
const kept = { documentId: z.string(), updatedAt: z.string() };
/** Stories that name the record, and how many of these are public. */
const counts = { stories: z.int(), publicStories: z.int() };

const id = line(64).min(1);
/** Made from the name where none is given, and kept when the name changes. */
const slug = line(SLUG_LENGTH).optional();
const about = text(ABOUT_LENGTH).nullish();

/** `policy` is a code; `null` for the default of the paper. What is left out stays as it is. */
const column = {
  name,
  policy: line(255).min(1).nullable(),
  slug,
  description: about,
  order: z.int().min(-HIGHEST_ORDER).max(HIGHEST_ORDER).optional(),
  /** documentId of the column above; `null` for none. */
  parent: id.nullish(),
};

/** Body of `POST /newsroom/columns`. */
export const columnInput = z.strictObject(column);
export type ColumnInput = z.infer<typeof columnInput>;

/** Body of `PUT /newsroom/columns/:documentId`. */
export const columnChange = z.strictObject({ ...column, ...seen });

/** 栏目 as the settings show it. */
export const columnEntry = z.object({
  ...kept,
  ...counts,
  name: z.string(),
  policy: z.string().nullable(),
  slug: z.string(),
  description: z.string().nullable(),
  order: z.int(),
  parent: z.string().nullable(),
});
export type ColumnEntry = z.infer<typeof columnEntry>;

/** Answer of `GET /newsroom/columns`, in their order. */
export const columnsAnswer = z.object({ columns: z.array(columnEntry) });
export type ColumnsAnswer = z.infer<typeof columnsAnswer>;

const department = {
  name,
  /** Names beside it that mean the department now. */
  aliases: z.array(name).max(MOST_NAMES),
  formerNames: z.array(z.strictObject({ name, ...period })).max(MOST_NAMES),
};

/** Body of `POST /newsroom/departments`; that the names fit together is `departmentFaults`' to say. */
export const departmentInput = z.strictObject(department) satisfies z.ZodType<DepartmentNames>;
export type DepartmentInput = z.infer<typeof departmentInput>;

/** Body of `PUT /newsroom/departments/:documentId`. */
export const departmentChange = z.strictObject({ ...department, ...seen });

/** 单位 as the settings show it; what was written elsewhere may be longer than a form allows. */
export const departmentEntry = z.object({
  ...kept,
  ...counts,
  name: z.string(),
  aliases: z.array(z.string()),
  formerNames: z.array(z.object({ name: z.string(), ...period })),
});
export type DepartmentEntry = z.infer<typeof departmentEntry>;

/** Answer of `GET /newsroom/departments`, by name, without those that others stand for. */
export const departmentsAnswer = z.object({ departments: z.array(departmentEntry) });
export type DepartmentsAnswer = z.infer<typeof departmentsAnswer>;

const reporter = {
  name,
  kind: z.enum(REPORTER_KINDS),
  /** documentId. */
  department: id.nullable(),
  aliases: z.array(name).max(MOST_NAMES),
  slug,
  biography: about,
  /** Id of a picture of the media library. */
  photo: z.int32().positive().nullish(),
};

/** Body of `POST /newsroom/reporters`. */
export const reporterInput = z.strictObject(reporter);
export type ReporterInput = z.infer<typeof reporterInput>;

/** Body of `PUT /newsroom/reporters/:documentId`. */
export const reporterChange = z.strictObject({ ...reporter, ...seen });

/** 人员 as the settings show it. */
export const reporterEntry = z.object({
  ...kept,
  ...counts,
  name: z.string(),
  kind: z.enum(REPORTER_KINDS),
  department: z.object({ documentId: z.string(), name: z.string() }).nullable(),
  aliases: z.array(z.string()),
  slug: z.string(),
  biography: z.string().nullable(),
  photo: z.object({ id: z.int(), url: z.string() }).nullable(),
  /** Whether a correspondent or an editor signs in as this person. */
  hasAccount: z.boolean(),
});
export type ReporterEntry = z.infer<typeof reporterEntry>;

/** Answer of `GET /newsroom/reporters`, by name, without those that others stand for. */
export const reportersAnswer = z.object({ reporters: z.array(reporterEntry) });
export type ReportersAnswer = z.infer<typeof reportersAnswer>;

const endMark = { code: line(CODE_LENGTH).min(1), person: name, ...period };

/** Body of `POST /newsroom/end-marks`. */
export const endMarkInput = z.strictObject(endMark) satisfies z.ZodType<EndMark>;
export type EndMarkInput = z.infer<typeof endMarkInput>;

/** Body of `PUT /newsroom/end-marks/:documentId`. */
export const endMarkChange = z.strictObject({ ...endMark, ...seen });

/** An entry of the table of end marks. */
export const endMarkEntry = z.object({ ...kept, ...endMark });
export type EndMarkEntry = z.infer<typeof endMarkEntry>;

/** Answer of `GET /newsroom/end-marks`, by code, the oldest period first. */
export const endMarksAnswer = z.object({ endMarks: z.array(endMarkEntry) });
export type EndMarksAnswer = z.infer<typeof endMarksAnswer>;
