import type { z } from 'zod';
import {
  columnChange,
  columnEntry,
  columnInput,
  columnsAnswer,
  departmentChange,
  departmentEntry,
  departmentInput,
  departmentsAnswer,
  endMarkChange,
  endMarkEntry,
  endMarkInput,
  endMarksAnswer,
} from '../../../shared/contracts/directory-entries';
import type { ErrorCode } from '../../../shared/errors';
import { route, settingsRoute, type EditorRoute } from './editor-route';

interface Entries {
  contracts: Record<'input' | 'change' | 'entry', z.ZodType>;
  summaries: Record<'add' | 'change' | 'remove', string>;
  /** What else is refused: an entry that meets another one, and one that is needed. */
  refusals: { write: ErrorCode; remove: ErrorCode[] };
}

/** Adding, changing and deleting the entries of one list; reading them has its own permission. */
const entryRoutes = (name: string, { contracts, summaries, refusals }: Entries): EditorRoute[] => [
  settingsRoute('POST', `/${name}`, `${name}.create`, {
    summary: summaries.add,
    body: contracts.input,
    status: 201,
    answer: contracts.entry,
    refusals: ['entry_faulty', refusals.write],
  }),
  settingsRoute('PUT', `/${name}/:documentId`, `${name}.change`, {
    summary: summaries.change,
    body: contracts.change,
    answer: contracts.entry,
    refusals: ['entry_faulty', refusals.write, 'stale_entry'],
  }),
  settingsRoute('DELETE', `/${name}/:documentId`, `${name}.remove`, {
    summary: summaries.remove,
    status: 204,
    refusals: refusals.remove,
  }),
];

const columns = [
  settingsRoute('GET', '/columns', 'columns.list', {
    summary: 'Columns, with how many stories name each',
    answer: columnsAnswer,
  }),
  ...entryRoutes('columns', {
    contracts: { input: columnInput, change: columnChange, entry: columnEntry },
    summaries: {
      add: 'Adds a column',
      change: 'Renames a column, or puts its coming stories under another policy',
      remove: 'Deletes a column that no story names',
    },
    refusals: { write: 'name_taken', remove: ['named_by_stories'] },
  }),
];

const departments = [
  settingsRoute('GET', '/departments', 'departments.list', {
    summary: 'Departments with all their names, and how many stories name each',
    answer: departmentsAnswer,
  }),
  ...entryRoutes('departments', {
    contracts: { input: departmentInput, change: departmentChange, entry: departmentEntry },
    summaries: {
      add: 'Adds a department',
      change: 'Changes the names of a department; no story is changed',
      remove: 'Deletes a department that no story names',
    },
    refusals: { write: 'name_taken', remove: ['named_by_stories'] },
  }),
];

/** Everybody at the desk may see whose a mark is. */
const endMarks = [
  route('GET', '/end-marks', 'end-marks.list', {
    summary: 'Who answers for which end mark, and when',
    answer: endMarksAnswer,
  }),
  ...entryRoutes('end-marks', {
    contracts: { input: endMarkInput, change: endMarkChange, entry: endMarkEntry },
    summaries: {
      add: 'Adds an entry to the table of end marks',
      change: 'Changes an entry of the table of end marks',
      remove: 'Takes an entry out of the table of end marks',
    },
    refusals: { write: 'end_mark_overlaps', remove: [] },
  }),
];

/** 名录: what stories name, and who answers for their marks. */
export const directory = [...columns, ...departments, ...endMarks];
