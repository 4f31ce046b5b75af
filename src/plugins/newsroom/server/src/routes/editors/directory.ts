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
  reporterChange,
  reporterEntry,
  reporterInput,
  reportersAnswer,
} from '../../../../shared/contracts/directory-entries';
import type { ErrorCode } from '../../../../shared/errors';
import { editors, settings, type EditorRoute } from './editor-route';

interface Entries {
  contracts: Record<'input' | 'change' | 'entry', z.ZodType>;
  summaries: Record<'add' | 'change' | 'remove', string>;
  /** What else is refused: an entry that meets another one, and one that is needed. */
  refusals: { write: ErrorCode[]; remove: ErrorCode[] };
}

/** Adding, changing and deleting the entries of one list; reading them has its own permission. */
const entryRoutes = (name: string, { contracts, summaries, refusals }: Entries): EditorRoute[] => [
  settings.post(`/${name}`, `${name}.create`, summaries.add, {
    body: contracts.input,
    status: 201,
    answer: contracts.entry,
    refusals: ['entry_faulty', ...refusals.write],
  }),
  settings.put(`/${name}/:documentId`, `${name}.change`, summaries.change, {
    body: contracts.change,
    answer: contracts.entry,
    refusals: ['entry_faulty', ...refusals.write, 'stale_entry'],
  }),
  settings.remove(`/${name}/:documentId`, `${name}.remove`, summaries.remove, { refusals: refusals.remove }),
];

const SLUG_REFUSALS: ErrorCode[] = ['slug_malformed', 'entry_slug_taken'];

const columns = [
  settings.get('/columns', 'columns.list', 'Columns, with how many stories name each', {
    answer: columnsAnswer,
  }),
  ...entryRoutes('columns', {
    contracts: { input: columnInput, change: columnChange, entry: columnEntry },
    summaries: {
      add: 'Adds a column',
      change: 'Renames a column, moves it, or puts its coming stories under another policy',
      remove: 'Deletes a column that no story names and no other is below',
    },
    refusals: {
      write: ['name_taken', ...SLUG_REFUSALS, 'column_cycle'],
      remove: ['named_by_stories', 'column_has_columns'],
    },
  }),
];

const departments = [
  settings.get(
    '/departments',
    'departments.list',
    'Departments with all their names, and how many stories name each',
    { answer: departmentsAnswer },
  ),
  ...entryRoutes('departments', {
    contracts: { input: departmentInput, change: departmentChange, entry: departmentEntry },
    summaries: {
      add: 'Adds a department',
      change: 'Changes the names of a department; no story is changed',
      remove: 'Deletes a department that no story names',
    },
    refusals: { write: ['name_taken'], remove: ['named_by_stories'] },
  }),
];

const reporters = [
  settings.get('/reporters', 'reporters.list', 'Persons with a byline, and how many stories name each', {
    answer: reportersAnswer,
  }),
  ...entryRoutes('reporters', {
    contracts: { input: reporterInput, change: reporterChange, entry: reporterEntry },
    summaries: {
      add: 'Adds a person',
      change: 'Changes a person; no story is changed',
      remove: 'Deletes a person that no story names',
    },
    refusals: { write: ['name_taken', ...SLUG_REFUSALS, 'no_picture'], remove: ['named_by_stories'] },
  }),
];

/** Everybody at the desk may see whose a mark is. */
const endMarks = [
  editors.get('/end-marks', 'end-marks.list', 'Who answers for which end mark, and when', {
    answer: endMarksAnswer,
  }),
  ...entryRoutes('end-marks', {
    contracts: { input: endMarkInput, change: endMarkChange, entry: endMarkEntry },
    summaries: {
      add: 'Adds an entry to the table of end marks',
      change: 'Changes an entry of the table of end marks',
      remove: 'Takes an entry out of the table of end marks',
    },
    refusals: { write: ['end_mark_overlaps'], remove: [] },
  }),
];

/** 名录: what stories name, and who answers for their marks. */
export const directory = [...columns, ...departments, ...reporters, ...endMarks];
