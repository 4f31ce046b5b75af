import { ERRORS, type ErrorCode } from '../../../src/plugins/newsroom/shared/errors';
import { ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';
import { preset } from '../../support/model/runs';
import { hireCast, StoryOverHttp, type Cast } from '../../support/model/story-over-http';
import { traceOf } from '../../support/databases/tables';
import { requestsFor, TEXTS } from '../../support/model/workflow-commands';
import { replay, statesUnder, type FoundState } from '../../support/model/workflow-states';
import type { ModelRequest } from '../../support/model/workflow-situation';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom();
let cast: Cast;

beforeAll(async () => {
  cast = await hireCast(newsroom);
}, 120_000);

const STATES = statesUnder(preset('three-reviews-three-proofs'));

/** The first of those that are alike in something. */
const firstBy = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => [
  ...new Map([...items].reverse().map((item) => [key(item), item])).values(),
];

/** One state for each stage with each publication: the nearest. */
const SAMPLE = firstBy(STATES, ({ model: { now } }) => `${now.stage} ${now.publication}`);

interface Asked {
  state: FoundState;
  request: ModelRequest;
  reasons: readonly string[];
}

/** Every act by one person of each role, once. */
function askedIn(state: FoundState): Asked[] {
  const requests = requestsFor(state.model, ACTS).filter(({ by }) => by.roles.length === 1);
  const asked = requests.map((request) => ({
    state,
    request,
    reasons: state.model.refusalsOf(request),
  }));
  return firstBy(asked, ({ request, reasons }) => [request.by.name, request.act, ...reasons].join(' '));
}

const isRefused = ({ reasons }: Asked) => reasons.length > 0;

async function storyIn(state: FoundState): Promise<StoryOverHttp> {
  const story = await StoryOverHttp.submit(cast, TEXTS[0]);
  await replay(story, state.moves);
  return story;
}

/** Whether a code is one that the policy gives, and one of those for what is missing, forbidden or too early. */
const isRight = (code: string | null, reasons: readonly string[]): boolean =>
  reasons.some((reason) => reason === code) && [400, 403, 409].includes(ERRORS[code as ErrorCode].status);

describe('Over HTTP', () => {
  it.each(SAMPLE.map((state) => [state.name, state] as const))(
    'a story that is %s refuses whatever the policy forbids, and writes nothing',
    async (_, state) => {
      const story = await storyIn(state);
      const before = await traceOf(newsroom, story.id);
      const answered: object[] = [];
      for (const { request, reasons } of askedIn(state).filter(isRefused)) {
        const code = await story.act(request);
        answered.push({
          act: request.act,
          by: request.by.name,
          code,
          reasons,
          isRight: isRight(code, reasons),
        });
      }
      expect(answered).not.toContainEqual(expect.objectContaining({ isRight: false }));
      expect(answered.length).toBeGreaterThan(30);
      expect(await traceOf(newsroom, story.id)).toEqual(before);
    },
    120_000,
  );

  it('every role can do every act that it may do anywhere', async () => {
    const allowed = STATES.flatMap(askedIn).filter((asked) => !isRefused(asked));
    const pairs = firstBy(allowed, ({ request: { by, act } }) => `${by.name} ${act}`);
    const answers: [string, string | null][] = [];
    for (const { state, request } of pairs) {
      const story = await storyIn(state);
      answers.push([`${request.by.name}: ${request.act}`, await story.act(request)]);
    }
    expect(answers.filter(([, code]) => code !== null)).toEqual([]);
    expect(pairs).toHaveLength(40);
  }, 240_000);
});
