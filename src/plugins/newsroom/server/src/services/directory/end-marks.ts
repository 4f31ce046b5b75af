import type { EndMarkChange, EndMarkEntry, EndMarkInput } from '../../../../shared/contracts/records';
import { codeOf, marksIn, personBehind } from '../../../../shared/end-marks';
import { overlap } from '../../../../shared/periods';
import { periodFaults } from '../../../../shared/entry-faults';
import { dayOf } from '../../../../shared/day';
import type { Actor } from '../../domain/workflow';
import type { ArticleRow } from '../stores/article-store';
import { now, paperZone } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import { changingRecords, openRecord, removingRecords, type RecordRow } from './records';
import { table, type Strapi } from '../runtime/strapi';

/** `from` is a word of SQL, so the columns have other names. */
interface EndMarkRow extends RecordRow {
  code: string;
  person: string;
  validFrom: string | null;
  validUntil: string | null;
}

const endMarks = (strapi: Strapi) => table<EndMarkRow>(strapi, 'end-mark');

/** 稿末编号: who answers for which mark, the oldest period of each first. */
export async function listEndMarks(strapi: Strapi): Promise<EndMarkEntry[]> {
  const rows = await endMarks(strapi).findMany({ orderBy: { id: 'asc' } });
  return rows.map(entryOf).sort(inOrder);
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

/** Adds an entry to the table. */
export const addEndMark = (strapi: Strapi, input: EndMarkInput, by: Actor): Promise<EndMarkEntry> =>
  changingRecords(
    strapi,
    { act: 'add_end_mark', by },
    async () => {
      const data = await fitting(strapi, input);
      const { documentId } = await endMarks(strapi).create({ data });
      return documentId;
    },
    listEndMarks,
  );

/** Changes an entry of the table. */
export function changeEndMark(
  strapi: Strapi,
  { documentId, change, by }: { documentId: string; change: EndMarkChange; by: Actor },
): Promise<EndMarkEntry> {
  const { updatedAt, ...input } = change;
  return changingRecords(
    strapi,
    { act: 'change_end_mark', subject: documentId, by },
    async () => {
      await openRecord(strapi, 'end-mark', { documentId, updatedAt });
      const data = { ...(await fitting(strapi, input, documentId)), updatedAt: now() };
      await endMarks(strapi).updateMany({ where: { documentId }, data });
      return documentId;
    },
    listEndMarks,
  );
}

/** Takes an entry out of the table. */
export const removeEndMark = (strapi: Strapi, documentId: string, by: Actor): Promise<object> =>
  removingRecords(strapi, { act: 'remove_end_mark', subject: documentId, by }, async () => {
    await openRecord(strapi, 'end-mark', { documentId });
    return endMarks(strapi).deleteMany({ where: { documentId } });
  });

type Written = Pick<EndMarkRow, 'code' | 'person' | 'validFrom' | 'validUntil'>;

/** What goes into the row; on no day do two persons have one mark. */
async function fitting(strapi: Strapi, input: EndMarkInput, own?: string): Promise<Written> {
  const issues = periodFaults(input);
  if (issues.length > 0) throw refusal('record_faulty', { issues });
  const code = codeOf(input.code);
  const others = (await listEndMarks(strapi)).filter((one) => one.code === code && one.documentId !== own);
  const met = others.find((one) => overlap(one, input));
  if (met) {
    const { documentId, person, from, until } = met;
    throw refusal('end_mark_overlaps', { documentId, person, from, until });
  }
  return { code, person: input.person, validFrom: input.from, validUntil: input.until };
}

/** Who answers for the marks of a story, by the mark as it is printed. */
export async function personsBehind(strapi: Strapi, story: ArticleRow): Promise<Record<string, string>> {
  const marks = marksIn({ endMark: story.endMark, photos: story.photos ?? [] });
  const entries = marks.length > 0 ? await listEndMarks(strapi) : [];
  if (entries.length === 0) return {};
  const day = await issueDayOf(strapi, story);
  const behind = marks.map((mark) => [mark, personBehind(mark, day, entries)] as const);
  return Object.fromEntries(behind.filter((one): one is [string, string] => one[1] !== null));
}

/** The day of the page that a story was imported from; else the day on which it came out, or today. */
async function issueDayOf(
  strapi: Strapi,
  { source, sourceReference, firstPublishedAt }: ArticleRow,
): Promise<string> {
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
