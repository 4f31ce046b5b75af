import type { z } from 'zod';
import {
  columnChange,
  columnInput,
  departmentChange,
  departmentInput,
  endMarkChange,
  endMarkInput,
  reporterChange,
  reporterInput,
} from '../../../shared/contracts/directory-entries';
import { COLUMNS } from '../services/directory/lists/columns';
import { DEPARTMENTS } from '../services/directory/lists/departments';
import { END_MARKS } from '../services/directory/lists/end-marks';
import {
  addEntry,
  changeEntry,
  removeEntry,
  type DirectoryList,
  type Entry,
} from '../services/directory/lists/entries';
import { REPORTERS } from '../services/directory/lists/reporters';
import { actorOf } from '../services/runtime/actors';
import { listNames } from '../services/stores/directory';
import { param, parse, type Controller } from './http';

/** What stories can be looked for by. */
export const directory: Controller = ({ strapi }) => ({
  async read(ctx) {
    ctx.body = await listNames(strapi);
  },
});

interface Contracts<Input> {
  /** Of the answer that has all entries. */
  name: string;
  input: z.ZodType<Input>;
  change: z.ZodType<Input & Pick<Entry, 'updatedAt'>>;
}

/** The entries of one list in the settings. */
const entriesOf =
  <Input, Listed extends Entry>(
    list: DirectoryList<Input, Listed>,
    { name, input, change }: Contracts<Input>,
  ): Controller =>
  ({ strapi }) => ({
    async list(ctx) {
      ctx.body = { [name]: await list.list(strapi) };
    },

    async create(ctx) {
      const entry = parse(input, ctx.request.body);
      ctx.status = 201;
      ctx.body = await addEntry(strapi, list, entry, actorOf(ctx.state));
    },

    async change(ctx) {
      const entry = parse(change, ctx.request.body);
      const documentId = param(ctx, 'documentId');
      ctx.body = await changeEntry(strapi, list, { documentId, change: entry, by: actorOf(ctx.state) });
    },

    async remove(ctx) {
      await removeEntry(strapi, list, param(ctx, 'documentId'), actorOf(ctx.state));
      ctx.status = 204;
    },
  });

/** 栏目 in the settings. */
export const columns = entriesOf(COLUMNS, { name: 'columns', input: columnInput, change: columnChange });

/** 单位 in the settings. */
export const departments = entriesOf(DEPARTMENTS, {
  name: 'departments',
  input: departmentInput,
  change: departmentChange,
});

/** 人员 in the settings. */
export const reporters = entriesOf(REPORTERS, {
  name: 'reporters',
  input: reporterInput,
  change: reporterChange,
});

/** 稿末编号: who answers for which mark. */
export const endMarks = entriesOf(END_MARKS, {
  name: 'endMarks',
  input: endMarkInput,
  change: endMarkChange,
});
