import { actorKey, type Run } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { ModelOverride, ModelSchedule, Observation } from './workflow-situation';

/** What a newsroom tells of a story. */
export type StoryView = Pick<
  Run,
  | 'stage'
  | 'publication'
  | 'version'
  | 'digest'
  | 'holder'
  | 'taken'
  | 'lastPublic'
  | 'schedules'
  | 'tombstone'
  | 'override'
>;

/** Finds the words of the model: a member by `actorKey`, and a text by its digest. */
export interface Names {
  person(key: string): string;
  text(digest: string): string;
}

/** A story in the words of the model. */
export function observationOf(view: StoryView, publicText: string | null, names: Names): Observation {
  const { stage, publication, version, digest, holder, taken, lastPublic, schedules, tombstone, override } =
    view;
  return {
    stage,
    publication,
    version,
    text: names.text(digest),
    holder: holder && names.person(actorKey(holder)),
    taken: taken.map((one) => ({
      step: one.step,
      by: names.person(one.by),
      text: names.text(one.digest),
      stands: one.stands,
    })),
    publicText,
    lastPublicText: lastPublic && names.text(lastPublic.digest),
    withdrawnText: tombstone && names.text(tombstone.digest),
    schedules: schedulesOf(schedules, names),
    override: override && overrideOf(override, names),
  };
}

const schedulesOf = (schedules: Run['schedules'], names: Names): ModelSchedule[] =>
  schedules
    .map(({ act, at, digest, held }) => ({ act, at, text: names.text(digest), isHeld: held !== null }))
    .sort((one, other) => one.act.localeCompare(other.act));

const overrideOf = (
  { digest, by, countersigned }: NonNullable<Run['override']>,
  names: Names,
): ModelOverride => ({
  text: names.text(digest),
  by: names.person(actorKey(by)),
  countersignedBy: countersigned && names.person(actorKey(countersigned.by)),
});
