import { anybody, hire, type Person } from '../../support/people/people';
import { act, writeStory } from '../../support/people/stories';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const { newsroom } = useEmptyNewsroom();
let editor: Person;
let story: string;

beforeAll(async () => {
  editor = await hire(newsroom, 'newsroom-editor');
  story = await writeStory(editor);
}, 120_000);

const submitWith = async (requestId: string) =>
  newsroom.http
    .post(`/newsroom/articles/${story}/acts/submit`)
    .set({ Authorization: `Bearer ${editor.token}`, 'X-Request-Id': requestId })
    .send({ version: 99 });

describe('the id of an act', () => {
  it('is a new one in every answer, also of a refusal', async () => {
    const answers = [
      await act(editor, story, 'submit', { version: 99 }),
      await act(editor, story, 'submit'),
      await act(editor, story, 'nonsense'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 200, 404]);
    const ids = answers.map(({ headers }) => headers['x-act-id']);
    expect(ids.filter((id) => UUID.test(id ?? ''))).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it('is that of the request where a proxy gave it one', async () => {
    expect((await submitWith('5f0c1e9d2b7a4c6e8f1a3b5d7e9c0a2b')).headers['x-act-id']).toBe(
      '5f0c1e9d2b7a4c6e8f1a3b5d7e9c0a2b',
    );
  });

  it.each(['short', 'with a blank in it', '{"level":"error"}', 'a'.repeat(65)])(
    'is a new one where the request calls itself %j',
    async (requestId) => {
      expect((await submitWith(requestId)).headers['x-act-id']).toMatch(UUID);
    },
  );

  it('is not in an answer that a cache may keep', async () => {
    const { headers } = await anybody(newsroom).get('/api/newsroom/articles');

    expect(headers).not.toHaveProperty('x-act-id');
  });
});
