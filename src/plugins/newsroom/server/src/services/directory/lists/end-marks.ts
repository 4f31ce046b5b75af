import type { EndMarkEntry, EndMarkInput } from '../../../../../shared/contracts/directory-entries';
import { codeOf, marksIn, personBehind } from '../../../../../shared/end-marks';
import { overlap } from '../../../../../shared/periods';
import { periodFaults } from '../../../../../shared/entry-faults';
import { dayOf } from '../../../../../shared/day';
import type { ArticleRow } from '../../stores/article-store';
import { now, paperZone } from '../../runtime/editorial-clock';
import { refusal } from '../../runtime/errors';
import type { DirectoryList, Entry } from './entries';
import { table, type Strapi } from '../../runtime/strapi';

/** `from` is a word of SQL, so the columns have other names. */
interface EndMarkRow extends Entry {
  code: string;
  person: string;
  validFrom: string | null;
  validUntil: string | null;
}

const endMarks = (strapi: Strapi) => table<EndMarkRow>(strapi, 'end-mark');

/** 稿末编号: who answers for which mark, the oldest period of each first. */
export const END_MARKS: DirectoryList<EndMarkInput, EndMarkEntry> = {
  type: 'end-mark',

  // The table is internal: the gate takes no write of it, so its rows are written directly.
  rows: (strapi) => ({
    create: (data) => endMarks(strapi).create({ data: { ...data } }),
    update: (documentId, data) =>
      endMarks(strapi).updateMany({ where: { documentId }, data: { ...data, updatedAt: now() } }),
    delete: (documentId) => endMarks(strapi).deleteMany({ where: { documentId } }),
  }),

  async list(strapi) {
    const rows = await endMarks(strapi).findMany({ orderBy: { id: 'asc' } });
    return rows.map(entryOf).sort(inOrder);
  },

  /** On no day do two persons have one mark. */
  async fit(strapi, { code: written, person, from, until }, own) {
    const issues = periodFaults({ from, until });
    if (issues.length > 0) throw refusal('entry_faulty', { issues });
    const code = codeOf(written);
    const others = (await END_MARKS.list(strapi)).filter(
      (one) => one.code === code && one.documentId !== own,
    );
    refuseOverlap(others.find((one) => overlap(one, { from, until })));
    return { code, person, validFrom: from, validUntil: until };
  },
};

function refuseOverlap(met: EndMarkEntry | undefined): void {
  if (!met) return;
  const { documentId, person, from, until } = met;
  throw refusal('end_mark_overlaps', { documentId, person, from, until });
}

const entryOf = ({
  documentId,
  code,
  person,
  validFrom,
  validUntil,
  updatedAt,
}: EndMarkRow): EndMarkEntry => ({
  documentId,
  code,
  person,
  from: validFrom,
  until: validUntil,
  updatedAt,
});

const inOrder = (one: EndMarkEntry, other: EndMarkEntry): number =>
  compare(one.code, other.code) || compare(one.from ?? '', other.from ?? '');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Who answers for the marks of a story, by the mark as it is printed. */
export async function personsBehind(strapi: Strapi, story: ArticleRow): Promise<Record<string, string>> {
  const marks = marksIn({ endMark: story.endMark, photos: story.photos ?? [] });
  const entries = marks.length > 0 ? await END_MARKS.list(strapi) : [];
  if (entries.length === 0) return {};
  const day = await issueDayOf(strapi, story);
  const behind = marks.map((mark) => [mark, personBehind(mark, day, entries)] as const);
  return Object.fromEntries(behind.filter((one): one is [string, string] => one[1] !== null));
}

/** The day of the paper that printed a story, or of the page that it was imported from; else the day on which it came out, or today. */
async function issueDayOf(
  strapi: Strapi,
  { issueDate, source, sourceReference, firstPublishedAt }: ArticleRow,
): Promise<string> {
  if (issueDate) return issueDate;
  const [pageImport = ''] = sourceReference?.split('#') ?? [];
  const page =
    source === 'page_import'
      ? await table<{ issueDate: string | null }>(strapi, 'page-import').findOne({
          where: { documentId: pageImport },
          select: ['issueDate'],
        })
      : null;
  return page?.issueDate ?? dayOf(firstPublishedAt ?? now(), paperZone(strapi));
}
