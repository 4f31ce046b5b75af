import { startInstance } from '../support/instances/instances';
import { hire, type Answer, type Person } from '../support/people/people';
import { callerAt } from '../support/instances/remote';
import { act, writeStory } from '../support/people/stories';
import { useEmptyNewsroom } from '../support/use-newsroom';

type Line = Record<string, unknown>;

const { newsroom, database } = useEmptyNewsroom();
let editor: Person;
let story: string;
let answers: { refused: Answer; done: Answer; imported: Answer };
let printed: string;
let exit: number | null;

beforeAll(async () => {
  editor = await hire(newsroom, 'newsroom-editor');
  story = await writeStory(editor, { headline: '机密标题' });
  const instance = await startInstance(database, { LOG_FORMAT: 'json', LOG_LEVEL: 'info' });
  const here = { ...editor, ...callerAt(instance.address, editor.token) };
  const opinion = '只有编辑部知道的意见';
  answers = {
    refused: await act(here, story, 'approve', { version: 1, opinion }),
    done: await act(here, story, 'submit', { version: 1, opinion }),
    imported: await here.post('/newsroom/page-imports', { text: '青石县清淤工程完工\n\n昨日,工程完工。' }),
  };
  exit = await instance.stop();
  printed = instance.printed();
}, 180_000);

const lines = (): Line[] =>
  printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const actLine = ({ headers }: Answer) => lines().find(({ actId }) => actId === headers['x-act-id']);

describe('the log with LOG_FORMAT=json', () => {
  it('is one JSON object a line, from boot to exit', () => {
    expect(lines().filter(({ level, message, timestamp }) => !level || !message || !timestamp)).toEqual([]);
    expect(lines().length).toBeGreaterThan(3);
    expect(exit).toBe(0);
  });

  it('has a line for an act that was done, under the id of its answer', () => {
    expect(answers.done.status).toBe(200);
    expect(actLine(answers.done)).toMatchObject({
      level: 'info',
      act: 'submit',
      article: story,
      actorKind: 'admin',
      actorId: String(editor.id),
      outcome: 'ok',
      sequence: answers.done.body.decision.sequence,
      ms: expect.any(Number),
    });
  });

  it('has a line for an act that was refused, with the code of the refusal', () => {
    expect(actLine(answers.refused)).toMatchObject({
      act: 'approve',
      outcome: answers.refused.body.error.details.code,
      sequence: null,
    });
  });

  it('has a line for the import of a page', () => {
    expect(answers.imported.status).toBe(201);
    expect(actLine(answers.imported)).toMatchObject({ act: 'import_page', article: null, outcome: 'ok' });
  });

  it('has no error for a refusal', () => {
    expect(lines().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('holds no word of a story or an opinion', () => {
    expect(printed).not.toMatch(/机密|意见|清淤/);
  });
});
