import { PRESETS } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { ACTS, STAGES } from '../../../src/plugins/newsroom/shared/vocabulary';
import { requestsFor } from '../../support/model/workflow-commands';
import { StoryInMemory } from '../../support/model/workflow-in-memory';
import { replay, statesUnder, type FoundState } from '../../support/model/workflow-states';
import type { ModelRequest } from '../../support/model/workflow-situation';

interface Tried {
  request: ModelRequest;
  answer: string | null;
  expected: readonly string[];
}

/** A real story in every state: one move on from the story in the state before. */
async function storiesIn(states: readonly FoundState[]): Promise<Map<FoundState, StoryInMemory>> {
  const stories = new Map<FoundState, StoryInMemory>();
  for (const state of states) {
    const story =
      (state.before && stories.get(state.before)?.copy()) ?? new StoryInMemory(state.model.policy);
    await replay(story, state.moves.slice(-1));
    stories.set(state, story);
  }
  return stories;
}

/** Asks for every act by everybody in a state, and does none. */
const tryAll = ({ model }: FoundState, story: StoryInMemory): Tried[] =>
  requestsFor(model, ACTS).map((request) => ({
    request,
    answer: story.answerTo(request),
    expected: model.refusalsOf(request),
  }));

const isAsExpected = ({ answer, expected }: Tried): boolean =>
  answer === null ? expected.length === 0 : expected.includes(answer);

const inWords = (state: FoundState, { request, answer, expected }: Tried): string =>
  `${state.name}: ${request.act} by ${request.by.name} is ${answer ?? 'done'}, not ${expected.join(' or ') || 'done'}`;

describe.each(PRESETS)('Under $name.en', (policy) => {
  const states = statesUnder(policy);

  it('every role may do in every state what the policy says, and nothing else', async () => {
    const wrong: string[] = [];
    const done: string[] = [];
    for (const [state, story] of await storiesIn(states)) {
      const tried = tryAll(state, story);
      wrong.push(...tried.filter((one) => !isAsExpected(one)).map((one) => inWords(state, one)));
      done.push(...tried.filter(({ answer }) => answer === null).map(({ request }) => request.act));
    }
    expect(wrong).toEqual([]);
    expect(ACTS.filter((act) => !done.includes(act))).toEqual(policy.proofs.length ? [] : ['proof']);
  });

  it('acts and edits lead to every stage', () => {
    const stages = new Set(states.map(({ model }) => model.now.stage));
    const reviews = policy.reviews.map(({ stage }) => stage as string);
    const expected = STAGES.filter((stage) => !stage.endsWith('_review') || reviews.includes(stage));
    expect([...stages].sort()).toEqual([...expected].sort());
  });
});
