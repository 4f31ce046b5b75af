import { ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';
import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import { requestsFor, TEXTS, type StorySystem } from './workflow-commands';
import { AUTHOR, MEMBERS } from './workflow-members';
import { StoryModel } from './workflow-model';
import type { ModelEdit, ModelRequest } from './workflow-situation';

/** What somebody does to a story. */
export type Move = { request: ModelRequest } | { edit: ModelEdit };

/** A state of a story that is like no other, and the shortest way there. */
export interface FoundState {
  name: string;
  /** The state before the last move. */
  before: FoundState | null;
  moves: readonly Move[];
  model: StoryModel;
}

/**
 * Who handed a story in and who reviewed it, in its first round and as long as nothing came of it; with one review only,
 * because with three there are too many such states to walk through.
 */
function personsOf({ now, authors, policy }: StoryModel): string[] {
  const isEarly = now.publication === 'none' && !now.override && now.schedules.length === 0;
  const isFirst = authors.size <= 2 && now.taken.length <= 1;
  return policy.reviews.length === 1 && isEarly && isFirst
    ? [...authors, ...now.taken.map(({ by }) => by)]
    : [];
}

/** What makes two states different for whoever may act; not the version, and not who stands behind every step. */
function nameOf(model: StoryModel): string {
  const { now } = model;
  const standing = now.taken.filter(({ stands }) => stands);
  const seen = now.publicText ?? now.withdrawnText;
  return [
    now.stage,
    now.publication,
    ...standing.map(({ step }) => String(step)).sort(),
    ...now.schedules.map(({ act, isHeld }) => (isHeld ? `${act} held` : act)),
    now.holder === null ? '' : 'claimed',
    seen === null || seen === now.text ? '' : 'changed',
    ...personsOf(model),
    now.override && (now.override.countersignedBy === null ? 'emergency' : 'countersigned'),
  ]
    .filter(Boolean)
    .join(' ');
}

const anEdit = ({ now }: StoryModel): ModelEdit => ({
  by: MEMBERS[1] ?? AUTHOR,
  version: now.version,
  text: TEXTS.find((text) => text !== now.text) ?? TEXTS[0],
});

/** All that anybody may do with a story as it is now. */
function movesFrom(model: StoryModel): Move[] {
  const requests = requestsFor(model, ACTS).filter((request) => model.refusalsOf(request).length === 0);
  return [...requests.map((request) => ({ request })), { edit: anEdit(model) }];
}

function after(model: StoryModel, move: Move): StoryModel {
  const next = model.copy();
  if ('request' in move) next.apply(move.request);
  else next.applyEdit(move.edit);
  return next;
}

/** Every state that acts and edits lead to under a policy, found breadth first, each once. */
export function statesUnder(policy: Policy): FoundState[] {
  const start = new StoryModel(policy, AUTHOR, TEXTS[0]);
  const first: FoundState = { name: nameOf(start), before: null, moves: [], model: start };
  const found = new Map([[first.name, first]]);
  for (const state of found.values()) {
    for (const move of movesFrom(state.model)) {
      const model = after(state.model, move);
      const name = nameOf(model);
      if (!found.has(name)) found.set(name, { name, before: state, moves: [...state.moves, move], model });
    }
  }
  return [...found.values()];
}

/** Takes a real story the same way. */
export async function replay(system: StorySystem, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    const answer = await ('request' in move ? system.act(move.request) : system.edit(move.edit));
    if (answer !== null) throw new Error(`A move of the model was refused: ${answer}`);
  }
}
