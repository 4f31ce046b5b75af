import { ACTS } from '../../../../src/plugins/newsroom/shared/vocabulary';
import type { Entry } from '../verdict/journal';
import { grouped } from './grouped';
import type { Tables } from './tables';

/**
 * What clients were told and what is there: everything acknowledged is there, and nothing is there that was
 * refused or that nobody asked for.
 */
export function journalFaults(tables: Tables, entries: readonly Entry[]): string[] {
  return [...actFaults(tables, entries), ...textFaults(tables, entries)];
}

const nameOf = (story: string, act: string, by: string, version: number) =>
  `${story} v${version}: ${act} by ${by}`;

/** Edits, holds and overdue countersigns are recorded without being asked for. */
const isAct = (act: string): boolean => (ACTS as readonly string[]).includes(act);

/** Acts by who did what to which version; the same may be done more than once. */
function actFaults({ decisions }: Tables, entries: readonly Entry[]): string[] {
  const acts = entries.flatMap(({ asked, ...entry }) => (asked.kind === 'act' ? [{ ...entry, asked }] : []));
  const hashes = new Set(decisions.map(({ hash }) => hash));
  const lost = acts.filter(({ hash }) => hash !== null && !hashes.has(hash));
  const recorded = grouped(
    decisions.filter(({ act, actorKind }) => isAct(act) && actorKind !== 'system'),
    ({ article, act, actorKind, actorId, version }) =>
      nameOf(article, act, `${actorKind}:${actorId}`, version),
  );
  const told = grouped(acts, ({ asked }) => nameOf(asked.story, asked.act, asked.by, asked.version));
  const counts = [...new Set([...recorded.keys(), ...told.keys()])].flatMap((name) =>
    countFault(name, recorded.get(name)?.length ?? 0, told.get(name) ?? []),
  );
  return [...lost.map(({ asked }) => `lost: ${asked.act} on ${asked.story}`), ...counts];
}

function countFault(name: string, recorded: number, told: readonly Pick<Entry, 'outcome'>[]): string[] {
  const done = told.filter(({ outcome }) => outcome === 'done').length;
  const possible = told.filter(({ outcome }) => outcome !== 'refused').length;
  if (recorded < done) return [`lost: ${name}, acknowledged ${done} times and recorded ${recorded} times`];
  return recorded > possible ? [`nobody asked for: ${name}, recorded ${recorded} times`] : [];
}

/** Texts by their headline, which nobody else ever wrote. */
function textFaults({ versions }: Tables, entries: readonly Entry[]): string[] {
  const texts = entries.flatMap(({ asked, ...entry }) => (asked.kind === 'act' ? [] : [{ ...entry, asked }]));
  const kept = grouped(versions, ({ content }) => content.headline);
  const lost = texts
    .filter(({ outcome }) => outcome === 'done')
    .filter(({ asked, story }) => {
      const number = asked.kind === 'edit' ? asked.version + 1 : 1;
      return !kept.get(asked.headline)?.some((one) => one.article === story && one.number === number);
    });
  const refused = texts.filter(({ outcome, asked }) => outcome === 'refused' && kept.has(asked.headline));
  return [
    ...lost.map(({ asked }) => `lost: ${asked.kind} of ${asked.headline}`),
    ...refused.map(({ asked }) => `refused and kept: ${asked.kind} of ${asked.headline}`),
  ];
}
