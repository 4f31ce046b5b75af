import { HOLDERS, QUEUE_DATES, type QueueQuery } from '../../../../../shared/contracts/queue';
import { PUBLICATIONS, STAGES, type Publication, type Stage } from '../../../../../shared/vocabulary';

/* What the address of the desk says, and what is asked of the queue for it. */

export const SCOPES = ['mine', 'desk', 'all'] as const satisfies readonly QueueQuery['scope'][];
export type Scope = (typeof SCOPES)[number];

/** Whether stories are shown in rows, in rows close together, or a column for each stage. */
export const LAYOUTS = ['table', 'dense', 'board'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Spans that can be chosen, by their names in the address, in hours. */
const AGES = { '4h': 4, '1d': 24, '3d': 72, '7d': 168 } as const;
const DUES = { overdue: 0, '2h': 2, '1d': 24, '3d': 72 } as const;
export type Age = keyof typeof AGES;
export type Due = keyof typeof DUES;
export const AGE_HOURS: Readonly<Record<Age, number>> = AGES;
export const DUE_HOURS: Readonly<Record<Due, number>> = DUES;

const SORTS = [
  'waitingSince',
  'dueAt',
  'headline',
  'publicationSince',
] as const satisfies readonly QueueQuery['sort'][];

/** What a story can be looked for by its day. */
export type Dated = (typeof QUEUE_DATES)[number];
export { HOLDERS, QUEUE_DATES };

/** How many rows a page may have; Strapi's page sizes. */
const PAGE_SIZES = [10, 20, 50, 100];
export const PAGE_SIZE = 20;

/** Which stories the desk shows, in what order, and how. `null` and an empty list mean any. */
export interface DeskFilter {
  scope: Scope;
  layout: Layout;
  stages: readonly Stage[];
  publication: Publication | null;
  /** documentIds. */
  column: string | null;
  department: string | null;
  reporter: string | null;
  /** Me, others, nobody, or a person by `actorKey`. */
  holder: string | null;
  /** documentId of a page import. */
  pageImport: string | null;
  /** What happened on the days from the first to the last. */
  dated: Dated;
  from: string | null;
  to: string | null;
  /** Waiting for longer than this. */
  age: Age | null;
  /** To be reviewed within this time. */
  due: Due | null;
  /** Words of the headline. */
  words: string;
  sort: (typeof SORTS)[number];
  order: 'asc' | 'desc';
  page: number;
  pageSize: number;
}

/** What can stand in the address. The names `_q`, `sort`, `page` and `pageSize` are those of Strapi's own lists. */
export type Param =
  | 'scope'
  | 'layout'
  | 'stage'
  | 'publication'
  | 'column'
  | 'department'
  | 'reporter'
  | 'holder'
  | 'import'
  | 'dated'
  | 'from'
  | 'to'
  | 'age'
  | 'due'
  | '_q'
  | 'sort'
  | 'page'
  | 'pageSize';

/** Those that find fewer stories; the scope and the order do not count. */
const NARROWING = [
  'stage',
  'publication',
  'column',
  'department',
  'reporter',
  'holder',
  'import',
  'from',
  'to',
  'age',
  'due',
  '_q',
] as const satisfies readonly Param[];

const oneOf = <Word extends string>(words: readonly Word[], word: string | null): Word | null =>
  words.find((one) => one === word) ?? null;

const namesOf = <Word extends string>(spans: Readonly<Record<Word, number>>): Word[] =>
  Object.keys(spans) as Word[];

/** Reads the search part of an address; what it does not know is passed over, as with an address of another version. */
export function readFilter(search: string): DeskFilter {
  const params = new URLSearchParams(search);
  const said = (param: Param): string | null => params.get(param)?.trim() || null;
  return {
    scope: oneOf(SCOPES, said('scope')) ?? 'mine',
    layout: oneOf(LAYOUTS, said('layout')) ?? 'table',
    stages: STAGES.filter((stage) => said('stage')?.split(',').includes(stage)),
    publication: oneOf(PUBLICATIONS, said('publication')),
    column: said('column'),
    department: said('department'),
    reporter: said('reporter'),
    holder: heldIn(said('holder')),
    pageImport: said('import'),
    dated: oneOf(QUEUE_DATES, said('dated')) ?? 'submitted',
    from: dayIn(said('from')),
    to: dayIn(said('to')),
    age: oneOf(namesOf(AGE_HOURS), said('age')),
    due: oneOf(namesOf(DUE_HOURS), said('due')),
    words: said('_q') ?? '',
    ...orderIn(said('sort')),
    page: Math.max(1, Math.trunc(Number(said('page'))) || 1),
    pageSize: PAGE_SIZES.find((size) => size === Number(said('pageSize'))) ?? PAGE_SIZE,
  };
}

const heldIn = (said: string | null): string | null =>
  oneOf(HOLDERS, said) ?? (said && /^admin:\d{1,10}$/.test(said) ? said : null);

const dayIn = (said: string | null): string | null =>
  said && /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said)) ? said : null;

/** Strapi's tables write an order as `headline:DESC`. */
function orderIn(said: string | null): Pick<DeskFilter, 'sort' | 'order'> {
  const [sort = '', order] = said?.split(':') ?? [];
  return { sort: oneOf(SORTS, sort) ?? 'waitingSince', order: order === 'DESC' ? 'desc' : 'asc' };
}

/** The address with other values; `null` takes one out. Another filter begins at its first page. */
export function withParams(search: string, changes: Partial<Record<Param, string | null>>): string {
  const params = new URLSearchParams(search);
  for (const [param, value] of Object.entries({ page: null, ...changes })) {
    if (value) params.set(param, value);
    else params.delete(param);
  }
  return `?${params.toString()}`;
}

/** The address with every filter taken out. */
export const cleared = (search: string): string =>
  withParams(search, Object.fromEntries([...NARROWING, 'dated'].map((param) => [param, null])));

/** How many filters the address sets. */
export function countFilters(search: string, among: readonly Param[] = NARROWING): number {
  const params = new URLSearchParams(search);
  return among.filter((param) => params.get(param)).length;
}

/** What is asked of the queue. Spans are counted from the minute, so that the same question stays the same for one. */
export function queueQueryOf(filter: DeskFilter, now: number): Partial<QueueQuery> {
  const { stages, publication } = filter;
  return {
    scope: filter.scope,
    stage: stages.length > 0 ? [...stages] : undefined,
    publication: publication ? [publication] : undefined,
    column: filter.column ?? undefined,
    department: filter.department ?? undefined,
    reporter: filter.reporter ?? undefined,
    holder: filter.holder ?? undefined,
    pageImport: filter.pageImport ?? undefined,
    ...daysOf(filter),
    ...spansOf(filter, now),
    q: filter.words || undefined,
    sort: filter.sort,
    order: filter.order,
    page: filter.page,
    pageSize: filter.pageSize,
  };
}

function spansOf({ age, due }: DeskFilter, now: number): Partial<QueueQuery> {
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const hoursFrom = (hours: number): string => new Date(minute + hours * HOUR_MS).toISOString();
  return {
    ...(age && { waitingBefore: hoursFrom(-AGE_HOURS[age]) }),
    ...(due && { dueBefore: hoursFrom(DUE_HOURS[due]) }),
  };
}

const daysOf = ({ dated, from, to }: DeskFilter): Partial<QueueQuery> =>
  from || to ? { dated, from: from ?? undefined, to: to ?? undefined } : {};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
