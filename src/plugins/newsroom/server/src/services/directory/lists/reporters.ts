import type { ReporterEntry, ReporterInput } from '../../../../../shared/contracts/directory-entries';
import type { EntryFault } from '../../../../../shared/entry-faults';
import type { ReporterKind } from '../../../../../shared/vocabulary';
import { aliasesIn } from '../../../domain/people/names';
import { refusal } from '../../runtime/errors';
import { filesOf, refuseNoPicture } from '../../runtime/pictures/library';
import { table, type Strapi } from '../../runtime/strapi';
import { countStories, NO_STORIES } from '../../stores/story-counts';
import { throughGate, type DirectoryList, type Entry } from './entries';

interface ReporterRow extends Entry {
  name: string;
  kind: ReporterKind;
  department: { documentId: string; name: string } | null;
  aliases: unknown;
  slug: string;
  biography: string | null;
  photo: { id: number; url: string } | null;
  user: object | null;
  editor: object | null;
  mergedInto: string | null;
}

const POPULATE = {
  department: { select: ['documentId', 'name'] },
  photo: true,
  user: { select: ['id'] },
  editor: { select: ['id'] },
};

/** 人员: by name, with how many stories name each, without those that others stand for. */
export const REPORTERS: DirectoryList<ReporterInput, ReporterEntry> = {
  type: 'reporter',
  rows: throughGate('reporter'),

  async list(strapi) {
    const rows = await table<ReporterRow>(strapi, 'reporter').findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      populate: POPULATE,
    });
    const counts = await countStories(strapi, 'reporter');
    return rows.filter(({ mergedInto }) => !mergedInto).map((row) => entryOf(row, counts.get(row.id)));
  },

  async fit(strapi, { department, photo, ...reporter }) {
    await refuseUnknown(strapi, { department, photo });
    return { ...reporter, department, ...(photo !== undefined && { photo }) };
  },
};

const entryOf = (row: ReporterRow, counts = NO_STORIES): ReporterEntry => ({
  documentId: row.documentId,
  name: row.name,
  kind: row.kind,
  department: row.department && { documentId: row.department.documentId, name: row.department.name },
  aliases: aliasesIn(row.aliases),
  slug: row.slug,
  biography: row.biography,
  photo: row.photo && { id: row.photo.id, url: row.photo.url },
  hasAccount: Boolean(row.user ?? row.editor),
  updatedAt: row.updatedAt,
  ...counts,
});

async function refuseUnknown(
  strapi: Strapi,
  { department, photo }: Pick<ReporterInput, 'department' | 'photo'>,
): Promise<void> {
  const issues: EntryFault[] = [];
  if (department && !(await table(strapi, 'department').findOne({ where: { documentId: department } })))
    issues.push({ path: ['department'], fault: 'no_such_entry' });
  const files = photo ? await filesOf(strapi, [photo]) : [];
  if (photo && files.length === 0) issues.push({ path: ['photo'], fault: 'no_such_entry' });
  if (issues.length > 0) throw refusal('entry_faulty', { issues });
  refuseNoPicture(files, 'photo');
}
