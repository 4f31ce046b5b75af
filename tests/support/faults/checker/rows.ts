import type { LinkedDecision } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { ArticleContent } from '../../../../src/plugins/newsroom/shared/article';
import type { Row } from './read';
import type { ArticleRow, DeliveryRow, Notices, ReceiverRow, RunRow, VersionRow } from './tables';

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
  } as ArticleContent;
  return {
    id,
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

export const runOf = (row: Row): RunRow => ({
  article: row.article as string,
  run: {
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
  } as RunRow['run'],
  indexColumns: {
    dueAt: nullable(row.due_at),
    heldSince: nullable(row.held_since),
    countersignDueAt: nullable(row.countersign_due_at),
    isEmbargoed: Boolean(row.is_embargoed),
  },
});

export const versionOf = (row: Row): VersionRow => ({
  article: row.article as string,
  number: row.number as number,
  digest: row.digest as string,
  content: json(row.content) as ArticleContent,
  mediaHashes: (json(row.media_hashes) ?? {}) as Record<number, string>,
  actor: `${String(row.actor_kind)}:${String(row.actor_id)}`,
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
