import { HOLDERS, type QueueQuery } from '../../../../../shared/contracts/queue';
import { REVIEWS } from '../../../../../shared/vocabulary';
import { actorKey, interestsOf, type EntitledActor, type Interest } from '../../../domain/workflow';
import { beginningOf, dayAfter } from '../../../domain/schedule/instant';
import { delimited } from '../../../domain/workflow';
import type { Strapi } from '../../runtime/strapi';
import { articlesAtDesk } from '../../search/desk-search';

/** Who looks, when, and for what. */
export interface QueueRequest {
  strapi: Strapi;
  query: QueueQuery;
  by: EntitledActor;
  /** ISO 8601, UTC. */
  now: string;
  /** Row ids of the reporter records that are this person. */
  ownReporters: readonly number[];
  /** documentIds of the stories of the page import that the query names. */
  imported: readonly string[];
  /** IANA name of the zone of the paper's clock. */
  timeZone: string;
  /** Numbers in the desk's index of the stories that hold the words of the query; nothing where it has none. */
  found: readonly number[] | null;
}

/** A query of the driver; what is joined to it is named `run` and `draft`. */
type Rows = ReturnType<Strapi['db']['connection']>;

/** The runs that the query finds at whatever stage, in no order. */
export function matchingRuns(request: QueueRequest): Rows {
  const rows = request.strapi.db.connection<object>('newsroom_runs as run');
  if (asksForText(request)) {
    rows.join('newsroom_articles as draft', (join) => {
      join.on('draft.document_id', 'run.article').onNull('draft.published_at');
    });
  }
  narrowByScope(rows, request);
  narrowByState(rows, request);
  narrowByText(rows, request);
  return rows;
}

/** Whether the runs alone do not tell; reading the drafts too is most of the work of a query. */
function asksForText({ query, ownReporters }: QueueRequest): boolean {
  const { column, department, reporter, sort, scope } = query;
  const day = query.dated === 'printed' ? (query.from ?? query.to) : undefined;
  const filters = [column, department, reporter, day].some((filter) => filter !== undefined);
  return filters || sort === 'headline' || (scope === 'mine' && ownReporters.length > 0);
}

/** The stages of a page: where none is named, all for a person, and the reviews for everybody. */
export function atStages(rows: Rows, { stage, scope }: QueueQuery): Rows {
  const stages = stage ?? (scope === 'all' ? REVIEWS : null);
  return stages ? rows.whereIn('run.stage', [...stages]) : rows;
}

const ORDERS: Record<QueueQuery['sort'], string> = {
  waitingSince: 'run.stage_since',
  dueAt: 'run.review_due_at',
  headline: 'draft.headline',
  publicationSince: 'run.publication_since',
};

/** Puts rows in order; those without a time come last. */
export function inOrder(rows: Rows, { sort, order }: QueueQuery): Rows {
  if (sort === 'dueAt') rows.orderByRaw('run.review_due_at is null');
  return rows.orderBy(ORDERS[sort], order).orderBy('run.id', order);
}

function narrowByScope(rows: Rows, request: QueueRequest): void {
  const { scope } = request.query;
  if (scope === 'all') return;
  rows.where((any) => {
    any.where((waiting) => narrowToWaiting(waiting, request));
    if (scope === 'mine' && request.by.permits.includes('submit')) any.orWhere(begunBy(request));
  });
}

/** What somebody has begun to write, or imported, waits for them to submit it. */
const begunBy = ({ by }: QueueRequest): Record<string, string> => ({
  'run.creator': actorKey(by),
  'run.stage': 'draft',
});

function narrowToWaiting(rows: Rows, request: QueueRequest): void {
  rows.where('run.is_waiting', true).where((any) => {
    any.whereRaw('1 = 0');
    for (const interest of interestsOf(request.by))
      any.orWhere((one) => narrowByInterest(one, interest, request));
  });
}

function narrowByInterest(rows: Rows, interest: Interest, request: QueueRequest): void {
  rows.where((any) => {
    for (const word of interest.waitsFor)
      any.orWhereRaw(LIKE, ['run.waits_for', containing(delimited(word))]);
  });
  if (request.query.scope === 'desk') return;
  rows.whereRaw(`not ${LIKE}`, ['run.not_for', containing(delimited(interest.notFor))]);
  if (interest.isForHolder) rows.where((free) => narrowToFree(free, request));
  if (interest.isForOthers && request.ownReporters.length > 0)
    rows.whereNotExists(linksOf(request, 'reporters').whereIn('link.reporter_id', [...request.ownReporters]));
}

const LIKE = "?? like ? escape '!'";

/** A pattern for `LIKE` in which no letter of the words means another thing. */
const containing = (words: string): string => `%${words.replace(/[!%_]/g, '!$&')}%`;

function narrowToFree(rows: Rows, { by, now }: QueueRequest): void {
  rows
    .whereNull('run.holder_key')
    .orWhere('run.holder_key', actorKey(by))
    .orWhere('run.holder_until', '<=', now);
}

function narrowByState(rows: Rows, request: QueueRequest): void {
  const { publication, holder, waitingBefore, dueBefore, pageImport } = request.query;
  if (publication) rows.whereIn('run.publication', [...publication]);
  if (waitingBefore) rows.where('run.stage_since', '<', waitingBefore);
  if (dueBefore) rows.where('run.review_due_at', '<', dueBefore);
  if (holder) rows.where((held) => narrowByHolder(held, holder, request));
  if (pageImport) rows.whereIn('run.article', [...request.imported]);
  narrowByDay(rows, request);
}

function narrowByHolder(rows: Rows, holder: NonNullable<QueueQuery['holder']>, request: QueueRequest): void {
  const word = HOLDERS.find((one) => one === holder);
  if (word) NARROW_BY_HOLDER[word](rows, request);
  else rows.where('run.holder_key', holder).where('run.holder_until', '>', request.now);
}

const NARROW_BY_HOLDER: Record<(typeof HOLDERS)[number], (rows: Rows, request: QueueRequest) => void> = {
  me: (rows, { by, now }) => {
    rows.where('run.holder_key', actorKey(by)).where('run.holder_until', '>', now);
  },
  others: (rows, { by, now }) => {
    rows.whereNot('run.holder_key', actorKey(by)).where('run.holder_until', '>', now);
  },
  nobody: (rows, { now }) => {
    rows.whereNull('run.holder_key').orWhere('run.holder_until', '<=', now);
  },
};

function narrowByDay(rows: Rows, request: QueueRequest): void {
  const { dated, from, to } = request.query;
  if (from ?? to) NARROW_BY_DAY[dated](rows, request);
}

const NARROW_BY_DAY: Record<QueueQuery['dated'], (rows: Rows, request: QueueRequest) => void> = {
  submitted: (rows, request) => {
    const submissions = request.strapi.db
      .connection<object>('newsroom_decisions as told')
      .select('told.id')
      .whereRaw('?? = ??', ['told.article', 'run.article'])
      .where('told.act', 'submit');
    narrowToDays(submissions, 'told.at', request);
    rows.whereExists(submissions);
  },
  published: (rows, request) => {
    narrowToDays(rows.where('run.publication', 'published'), 'run.publication_since', request);
  },
  printed: (rows, { query: { from, to } }) => {
    if (from) rows.where('draft.issue_date', '>=', from);
    if (to) rows.where('draft.issue_date', '<=', to);
  },
};

/** The days are those of the paper's clock. */
function narrowToDays(rows: Rows, column: string, { query: { from, to }, timeZone }: QueueRequest): void {
  if (from) rows.where(column, '>=', beginningOf(from, timeZone));
  if (to) rows.where(column, '<', beginningOf(dayAfter(to), timeZone));
}

function narrowByText(rows: Rows, request: QueueRequest): void {
  const { found, query } = request;
  const { column, department, reporter } = query;
  if (found) rows.whereIn('run.article', articlesAtDesk(request.strapi, found));
  for (const [relation, documentId] of [
    ['column', column],
    ['department', department],
    ['reporters', reporter],
  ] as const) {
    if (documentId) rows.whereExists(namedBy(request, relation, documentId));
  }
}

/** Where the stories of the query name records of another table. */
const RELATIONS = {
  column: { table: 'newsroom_columns', own: 'link.column_id', names: ['other.document_id'] },
  department: {
    table: 'newsroom_departments',
    own: 'link.department_id',
    names: ['other.document_id', 'other.merged_into'],
  },
  reporters: {
    table: 'newsroom_reporters',
    own: 'link.reporter_id',
    names: ['other.document_id', 'other.merged_into'],
  },
} as const;

const linksOf = ({ strapi }: QueueRequest, relation: keyof typeof RELATIONS): Rows =>
  strapi.db
    .connection(`newsroom_articles_${relation}_lnk as link`)
    .select('link.id')
    .whereRaw('?? = ??', ['link.article_id', 'draft.id']);

function namedBy(request: QueueRequest, relation: keyof typeof RELATIONS, documentId: string): Rows {
  const { table, own, names } = RELATIONS[relation];
  return linksOf(request, relation)
    .join(`${table} as other`, 'other.id', own)
    .where((any) => {
      for (const name of names) any.orWhere(name, documentId);
    });
}
