import {
  actorKey,
  holderAt,
  interestsOf,
  possibleActs,
  waitingOf,
  type EntitledActor,
  type Run,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Act } from '../../../src/plugins/newsroom/shared/vocabulary';

/** What a list of waiting stories would offer this person of a story. */
function tasksListed(run: Run, by: EntitledActor, now: string): string[] {
  const { waitsFor, notFor } = waitingOf(run);
  const holder = holderAt(run, now);
  const isFree = holder === null || actorKey(holder) === actorKey(by);
  return interestsOf(by)
    .filter((interest) => interest.waitsFor.some((word) => waitsFor.includes(word)))
    .filter((interest) => !notFor.includes(interest.notFor) && (isFree || !interest.isForHolder))
    .map((interest) => interest.notFor.slice(0, interest.notFor.indexOf(':')))
    .sort();
}

/** What the rules would let this person do that moves the story on. */
function tasksAllowed(run: Run, by: EntitledActor, now: string): string[] {
  const acts = possibleActs(run, by, now).filter(({ allowed }) => allowed);
  const may = (act: Act) => acts.some((one) => one.act === act);
  const isOwn = run.authors.includes(actorKey(by));
  const tasks: [string, boolean][] = [
    ['correct', may('correct')],
    ['countersign', may('countersign')],
    ['proof', may('proof')],
    ['publish', may('publish') && run.publication === 'none'],
    ['review', may('approve')],
    ['rework', may('submit') && isOwn && run.stage === 'returned'],
  ];
  return tasks.flatMap(([task, isOpen]) => (isOpen ? [task] : []));
}

/** Everybody finds listed what they may do, and nothing else. */
export function expectListsToAgree(run: Run, actors: readonly EntitledActor[], now: string): void {
  const listed = actors.map((by) => tasksListed(run, by, now).join());
  expect(listed).toEqual(actors.map((by) => tasksAllowed(run, by, now).join()));
}
