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
import { route, settingsRoute } from './editor-route';

const columns = [
  settingsRoute('GET', '/columns', 'columns.list', {
    summary: 'Columns, with how many stories name each',
    answer: columnsAnswer,
  }),
  settingsRoute('POST', '/columns', 'columns.create', {
    summary: 'Adds a column',
    body: columnInput,
    status: 201,
    answer: columnEntry,
    refusals: ['record_faulty', 'name_taken'],
  }),
  settingsRoute('PUT', '/columns/:documentId', 'columns.change', {
    summary: 'Renames a column, or puts its coming stories under another policy',
    body: columnChange,
    answer: columnEntry,
    refusals: ['record_faulty', 'name_taken', 'stale_record'],
  }),
  settingsRoute('DELETE', '/columns/:documentId', 'columns.remove', {
    summary: 'Deletes a column that no story names',
    status: 204,
    refusals: ['named_by_stories'],
  }),
];

const departments = [
  settingsRoute('GET', '/departments', 'departments.list', {
    summary: 'Departments with all their names, and how many stories name each',
    answer: departmentsAnswer,
  }),
  settingsRoute('POST', '/departments', 'departments.create', {
    summary: 'Adds a department',
    body: departmentInput,
    status: 201,
    answer: departmentEntry,
    refusals: ['record_faulty', 'name_taken'],
  }),
  settingsRoute('PUT', '/departments/:documentId', 'departments.change', {
    summary: 'Changes the names of a department; no story is changed',
    body: departmentChange,
    answer: departmentEntry,
    refusals: ['record_faulty', 'name_taken', 'stale_record'],
  }),
  settingsRoute('DELETE', '/departments/:documentId', 'departments.remove', {
    summary: 'Deletes a department that no story names',
    status: 204,
    refusals: ['named_by_stories'],
  }),
];

/** Everybody at the desk may see whose a mark is. */
const endMarks = [
  route('GET', '/end-marks', 'end-marks.list', {
    summary: 'Who answers for which end mark, and when',
    answer: endMarksAnswer,
  }),
  settingsRoute('POST', '/end-marks', 'end-marks.create', {
    summary: 'Adds an entry to the table of end marks',
    body: endMarkInput,
    status: 201,
    answer: endMarkEntry,
    refusals: ['record_faulty', 'end_mark_overlaps'],
  }),
  settingsRoute('PUT', '/end-marks/:documentId', 'end-marks.change', {
    summary: 'Changes an entry of the table of end marks',
    body: endMarkChange,
    answer: endMarkEntry,
    refusals: ['record_faulty', 'end_mark_overlaps', 'stale_record'],
  }),
  settingsRoute('DELETE', '/end-marks/:documentId', 'end-marks.remove', {
    summary: 'Takes an entry out of the table of end marks',
    status: 204,
  }),
];

/** 名录: what stories name, and who answers for their marks. */
export const records = [...columns, ...departments, ...endMarks];
