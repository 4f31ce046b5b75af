import type { LinkedDecision } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { Notices } from '../../../../src/plugins/newsroom/server/src/domain/record/replay';
import type { KeptVersion } from '../../../../src/plugins/newsroom/server/src/domain/record/state';
import { strangeColumns, type Run } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { ArticleContent } from '../../../../src/plugins/newsroom/shared/article';
import type { Row } from './read';
import type { ArticleRow, DeliveryRow, ReceiverRow, RunRow } from './tables';

/** A JSON column: some drivers parse it, others do not. */
const json = (value: unknown): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : (value ?? null);

const nullable = (value: unknown): string | null => (value as string | null | undefined) ?? null;

/** A time, of which some databases keep the milliseconds only. */
const instant = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as Date | number).toISOString();

/** A row of the article table; `links` name its relations by the id of the row. */
export function articleOf(row: Row, links: Record<'column' | 'department', Map<number, string>>): ArticleRow {
  const id = row.id as number;
  const content = {
    kicker: nullable(row.kicker),
    headline: row.headline,
    subhead: nullable(row.subhead),
    slug: row.slug,
    column: links.column.get(id) ?? null,
    department: links.department.get(id) ?? null,
    dateline: nullable(row.dateline),
    byline: nullable(row.byline),
    contributors: json(row.contributors) ?? [],
    body: json(row.body) ?? [],
    photos: json(row.photos) ?? [],
    endMark: nullable(row.end_mark),
    keywords: json(row.keywords) ?? [],
    language: row.language,
    source: row.source,
    sourceReference: nullable(row.source_reference),
    aiOrigin: row.ai_origin ?? 'none',
    urgency: row.urgency ?? null,
    summary: nullable(row.summary),
    leadPhoto: json(row.lead_photo),
    issueDate: nullable(row.issue_date),
    pageNumber: nullable(row.page_number),
    pageName: nullable(row.page_name),
    originalSource: json(row.original_source),
  } as ArticleContent;
  return {
    story: row.document_id as string,
    isPublished: row.published_at !== null,
    version: row.version as number,
    content,
    notices: {
      firstPublishedAt: instant(row.first_published_at),
      correctedAt: instant(row.corrected_at),
      corrections: (json(row.corrections) ?? []) as Notices['corrections'],
    },
  };
}

export function runOf(row: Row): RunRow {
  const run = {
    stage: row.stage,
    publication: row.publication,
    round: row.round,
    policy: json(row.policy),
    authors: json(row.authors),
    namesakes: row.namesakes ? json(row.namesakes) : [],
    submitter: nullable(row.submitter),
    holder: json(row.holder),
    taken: json(row.taken),
    version: row.version,
    digest: row.digest,
    published: json(row.published),
    lastPublic: json(row.last_public),
    schedules: json(row.schedules) ?? [],
    tombstone: json(row.tombstone),
    override: json(row.override),
  } as Run;
  return { article: row.article as string, run, strangeColumns: strangeColumns(columnsOf(row), run) };
}

const columnsOf = (row: Row): Parameters<typeof strangeColumns>[0] => ({
  dueAt: nullable(row.due_at),
  scheduledFor: nullable(row.scheduled_for),
  heldSince: nullable(row.held_since),
  countersignDueAt: nullable(row.countersign_due_at),
  isEmbargoed: Boolean(row.is_embargoed),
  isWaiting: Boolean(row.is_waiting),
  waitsFor: row.waits_for as string,
  notFor: row.not_for as string,
  holderKey: nullable(row.holder_key),
  holderUntil: nullable(row.holder_until),
});

export const versionOf = (row: Row): KeptVersion => ({
  article: row.article as string,
  number: row.number as number,
  digest: row.digest as string,
  slug: nullable(row.slug),
  content: json(row.content) as ArticleContent,
  mediaHashes: (json(row.media_hashes) ?? {}) as Record<number, string>,
  actorKind: row.actor_kind as string,
  actorId: row.actor_id as string,
  actorName: row.actor_name as string,
  at: row.at as string,
});

export const decisionOf = (row: Row): LinkedDecision =>
  ({
    sequence: row.sequence,
    article: row.article,
    act: row.act,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    actorName: row.actor_name,
    at: row.at,
    round: row.round,
    fromStage: row.from_stage,
    toStage: row.to_stage,
    fromPublication: row.from_publication,
    toPublication: row.to_publication,
    version: row.version,
    digest: row.digest,
    opinion: nullable(row.opinion),
    reasonCode: nullable(row.reason_code),
    details: json(row.details),
    previousHash: row.previous_hash,
    hash: row.hash,
  }) as LinkedDecision;

export const receiverOf = (row: Row): ReceiverRow => ({
  id: row.document_id as string,
  audience: row.audience as ReceiverRow['audience'],
  embargo: Boolean(row.embargo),
});

export const deliveryOf = (row: Row): DeliveryRow => ({
  receiver: row.receiver as string,
  messageId: row.message_id as string,
  topic: row.topic as string,
  article: row.article as string,
  sequence: row.sequence as number | null,
  body: row.body as string,
  state: row.state as DeliveryRow['state'],
  at: row.at as string,
});
