import type { QueueQuery } from '../../../../shared/contracts/queue';
import { REVIEWS } from '../../../../shared/vocabulary';
import { actorKey, interestsOf, type Doer, type Interest } from '../../domain/workflow';
import { barred } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

/** Who looks, when, and for what. */
export interface Look {
  strapi: Strapi;
  query: QueueQuery;
  by: Doer;
  /** ISO 8601, UTC. */
  now: string;
  /** Row ids of the reporter records that are this person. */
  ownReporters: readonly number[];
}

/** A query of the driver; what is joined to it is named `run` and `draft`. */
type Rows = ReturnType<Strapi['db']['connection']>;

/** The runs that the query finds at whatever stage, in no order. */
export function matchingRuns(look: Look): Rows {
  const rows = look.strapi.db.connection<object>('newsroom_runs as run');
  if (asksForText(look)) {
    rows.join('newsroom_articles as draft', (join) => {
      join.on('draft.document_id', 'run.article').onNull('draft.published_at');
    });
  }
  narrowByScope(rows, look);
  narrowByState(rows, look);
  narrowByText(rows, look);
  return rows;
}

/** Whether the runs alone do not tell; reading the drafts too is most of the work of a query. */
function asksForText({ query, ownReporters }: Look): boolean {
  const { q, column, department, reporter, sort, scope } = query;
  const filters = [q, column, department, reporter].some((filter) => filter !== undefined);
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

function narrowByScope(rows: Rows, look: Look): void {
  const { scope } = look.query;
  if (scope === 'all') return;
  rows.where('run.is_waiting', true);
  rows.where((any) => {
    any.whereRaw('1 = 0');
    for (const interest of interestsOf(look.by)) any.orWhere((one) => narrowByInterest(one, interest, look));
  });
}

function narrowByInterest(rows: Rows, interest: Interest, look: Look): void {
  rows.where((any) => {
    for (const word of interest.waitsFor) any.orWhereRaw(LIKE, ['run.waits_for', containing(barred(word))]);
  });
  if (look.query.scope === 'desk') return;
  rows.whereRaw(`not ${LIKE}`, ['run.not_for', containing(barred(interest.notFor))]);
  if (interest.isForHolder) rows.where((free) => narrowToFree(free, look));
  if (interest.isForOthers && look.ownReporters.length > 0)
    rows.whereNotExists(linksOf(look, 'reporters').whereIn('link.reporter_id', [...look.ownReporters]));
}

const LIKE = "?? like ? escape '!'";

/** A pattern for `LIKE` in which no letter of the words means another thing. */
const containing = (words: string): string => `%${words.replace(/[!%_]/g, '!$&')}%`;

function narrowToFree(rows: Rows, { by, now }: Look): void {
  rows
    .whereNull('run.holder_key')
    .orWhere('run.holder_key', actorKey(by))
    .orWhere('run.holder_until', '<=', now);
}

function narrowByState(rows: Rows, look: Look): void {
  const { publication, holder, waitingBefore, dueBefore } = look.query;
  if (publication) rows.whereIn('run.publication', [...publication]);
  if (waitingBefore) rows.where('run.stage_since', '<', waitingBefore);
  if (dueBefore) rows.where('run.review_due_at', '<', dueBefore);
  if (holder) rows.where((held) => HOLDERS[holder](held, look));
}

const HOLDERS: Record<NonNullable<QueueQuery['holder']>, (rows: Rows, look: Look) => void> = {
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

function narrowByText(rows: Rows, look: Look): void {
  const { q, column, department, reporter } = look.query;
  if (q) rows.whereRaw(`lower(draft.headline) like ? escape '!'`, [containing(q.toLowerCase())]);
  for (const [neighbours, documentId] of [
    ['column', column],
    ['department', department],
    ['reporters', reporter],
  ] as const) {
    if (documentId) rows.whereExists(namedBy(look, neighbours, documentId));
  }
}

/** Where the stories of the query name records of another table. */
const NEIGHBOURS = {
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

const linksOf = ({ strapi }: Look, neighbours: keyof typeof NEIGHBOURS): Rows =>
  strapi.db
    .connection(`newsroom_articles_${neighbours}_lnk as link`)
    .select('link.id')
    .whereRaw('?? = ??', ['link.article_id', 'draft.id']);

function namedBy(look: Look, neighbours: keyof typeof NEIGHBOURS, documentId: string): Rows {
  const { table, own, names } = NEIGHBOURS[neighbours];
  return linksOf(look, neighbours)
    .join(`${table} as other`, 'other.id', own)
    .where((any) => {
      for (const name of names) any.orWhere(name, documentId);
    });
}
