import type { NoticeTopic } from '../../../../shared/outgoing';
import type { Act } from '../../../../shared/vocabulary';
import {
  ACT_OF,
  ANYBODY,
  actorKey,
  reviewDueAt,
  waitsOf,
  type Actor,
  type Run,
  type Wait,
} from '../workflow';

/*
 * 提醒: what an act lets a story wait for, as notices to persons. A notice goes with what it tells of: who has nothing to
 * do there any more finds nothing (docs/decisions/0065-notices-to-persons.md).
 */

/** Something that persons are to be told. */
export interface Summons {
  topic: NoticeTopic;
  /** Roles that it is for, persons by `actorKey`, or anybody who has the permission. */
  of: readonly string[];
  /** `actorKey`s of those whom it is not for. */
  notBy: readonly string[];
  /** The permission that it asks for. */
  permit: Act;
  /** ISO 8601, UTC: when it is overdue, if ever. */
  dueAt: string | null;
}

/** What an act changes of the notices on its story. */
export interface NoticeChange {
  /** Topics of which nothing holds any more. */
  gone: NoticeTopic[];
  come: Summons[];
}

/** What the notices on a story are after an act; `null` where they stay as they are. */
export function noticeChange(before: Run, after: Run, now: string): NoticeChange | null {
  const [were, are] = [summonsOf(before, now), summonsOf(after, now)];
  const gone = were.filter((one) => !are.some(isSameAs(one)));
  const come = are.filter((one) => !were.some(isSameAs(one)));
  if (gone.length + come.length === 0) return null;
  return { gone: gone.map(({ summons }) => summons.topic), come: come.map(({ summons }) => summons) };
}

/** A summons, and by what it is the same one still. */
interface Standing {
  key: string;
  summons: Summons;
}

const isSameAs =
  ({ key }: Standing) =>
  (other: Standing): boolean =>
    other.key === key;

const summonsOf = (run: Run, now: string): Standing[] => [
  ...waitsOf(run).map((wait) => ofWait(run, wait, now)),
  ...heldSchedules(run),
];

function ofWait(run: Run, { task, step, of, notBy }: Wait, now: string): Standing {
  const topic = `waiting.${task}` as const;
  const summons = { topic, of, notBy, permit: ACT_OF[task], dueAt: dueAtOf(run, task, now) };
  return { key: JSON.stringify([topic, step, of, notBy]), summons };
}

function dueAtOf(run: Run, task: Wait['task'], now: string): string | null {
  if (task === 'review') return reviewDueAt(run, now);
  return task === 'countersign' ? (run.override?.dueAt ?? null) : null;
}

/** Whoever may set a time is told that one was not kept. */
const heldSchedules = ({ schedules }: Run): Standing[] =>
  schedules
    .flatMap(({ act, held }) => (held ? [{ act, held }] : []))
    .slice(0, 1)
    .map(({ act, held }) => ({
      key: JSON.stringify(['schedule.held', act, held.at]),
      summons: { topic: 'schedule.held', of: ANYBODY, notBy: [], permit: 'schedule', dueAt: null },
    }));

/** An account of the panel, with what it is entitled to. */
export interface Editor {
  /** `actorKey`. */
  key: string;
  /** Codes of its roles. */
  roles: readonly string[];
  /** Acts that its roles permit. */
  permits: readonly string[];
}

/** Whom a summons is for; nobody is told what they brought about. */
export const summoned = (
  { of, notBy, permit }: Summons,
  editors: readonly Editor[],
  by: Pick<Actor, 'kind' | 'id'>,
): string[] =>
  editors
    .filter(({ key, permits }) => permits.includes(permit) && key !== actorKey(by) && !notBy.includes(key))
    .filter(({ key, roles }) => [...ANYBODY, ...roles, key].some((name) => of.includes(name)))
    .map(({ key }) => key);
