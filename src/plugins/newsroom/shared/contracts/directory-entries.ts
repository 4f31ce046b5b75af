import { z } from 'zod';
import type { EndMark } from '../end-marks';
import type { DepartmentNames } from '../entry-faults';
import { line } from './text';

/** Longest name of a department, a person or a column, in characters. */
export const NAME_LENGTH = 100;
/** Longest code of an end mark. */
export const CODE_LENGTH = 20;
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

/** `policy` is a code; `null` for the default of the paper. */
const column = { name, policy: line(255).min(1).nullable() };

/** Body of `POST /newsroom/columns`. */
export const columnInput = z.strictObject(column);
export type ColumnInput = z.infer<typeof columnInput>;

/** Body of `PUT /newsroom/columns/:documentId`. */
export const columnChange = z.strictObject({ ...column, ...seen });

/** 栏目 as the settings show it. */
export const columnEntry = z.object({ ...kept, ...column, ...counts, name: z.string() });
export type ColumnEntry = z.infer<typeof columnEntry>;

/** Answer of `GET /newsroom/columns`, by name. */
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
