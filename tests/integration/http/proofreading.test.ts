import { pathsIn, refusalIn } from '../../support/answers';
import { anybody, hire } from '../../support/people/people';
import { act, bodyOf, demand, done, saveStory, writeStory } from '../../support/people/stories';
import { LEGAL_PROOFREADING } from '../../../src/plugins/newsroom/shared/contracts/proofreading';
import type { ReasonsAnswer } from '../../../src/plugins/newsroom/shared/contracts/reasons';
import { useNewsroom } from '../../support/use-newsroom';

const SETTINGS = '/newsroom/proofreading';
/** With its headline of 11 characters 1,000 in all. */
const TEXT = { headline: '河西街道清淤工程昨完工', body: bodyOf('水'.repeat(989)) };

const { newsroom, staff } = useNewsroom({ silent: true });

afterEach(async () => {
  demand(await staff.chiefEditor.put(SETTINGS, LEGAL_PROOFREADING));
});

async function submitted(): Promise<string> {
  const story = await writeStory(staff.secondEditor, TEXT);
  await done(staff.secondEditor, story, 'submit');
  return story;
}

const proofsOf = async (story: string) =>
  demand(await staff.editor.get(`/newsroom/articles/${story}/proofs`)).body;

describe('A proof', () => {
  it('keeps what it found, with its rate per 10,000 characters', async () => {
    const story = await submitted();
    const mistakes = [
      { kind: 'character', count: 1, inTitle: true },
      { kind: 'punctuation', count: 5, inTitle: false },
    ];
    await done(staff.proofreaders[0], story, 'proof', { mistakes });

    expect(await proofsOf(story)).toEqual({
      characters: 1000,
      limit: 3,
      proofs: [
        {
          proof: 1,
          version: 1,
          by: staff.proofreaders[0].name,
          at: expect.any(String),
          mistakes,
          weight: 2.5,
          rate: 25,
        },
      ],
    });
  });

  it('is measured by the characters of the version that was read', async () => {
    const story = await submitted();
    await done(staff.proofreaders[0], story, 'proof', { mistakes: [{ kind: 'number', count: 1 }] });
    demand(await saveStory(staff.editor, story, { body: bodyOf('水'.repeat(489)) }));

    expect(await proofsOf(story)).toMatchObject({ characters: 500, proofs: [{ version: 1, rate: 10 }] });
  });

  it('may find nothing', async () => {
    const story = await submitted();
    const { body } = await done(staff.proofreaders[0], story, 'proof');
    expect(body.decision.details).toEqual({ proof: 1 });
    expect((await proofsOf(story)).proofs).toEqual([expect.objectContaining({ mistakes: [], rate: 0 })]);
  });

  it.each<[string, object, string]>([
    ['a kind that there is not', { kind: 'spelling', count: 1 }, 'mistakes.0.kind'],
    ['no mistake', { kind: 'fact', count: 0 }, 'mistakes.0.count'],
    ['half a mistake', { kind: 'fact', count: 0.5 }, 'mistakes.0.count'],
    ['a thousand mistakes', { kind: 'fact', count: 1000 }, 'mistakes.0.count'],
  ])('cannot count %s', async (_, mistake, path) => {
    const answer = await act(staff.proofreaders[0], await submitted(), 'proof', { mistakes: [mistake] });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual([path]);
  });

  it('alone counts mistakes', async () => {
    const answer = await act(staff.editor, await submitted(), 'approve', { mistakes: [] });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });
});

describe('What mistakes count as', () => {
  it('is what the law says in a new newsroom', async () => {
    expect((await staff.editor.get(SETTINGS)).body).toEqual(LEGAL_PROOFREADING);
  });

  it('is set by the paper, and holds for the proofs of the past', async () => {
    const story = await submitted();
    await done(staff.proofreaders[0], story, 'proof', { mistakes: [{ kind: 'punctuation', count: 2 }] });
    const stricter = { weights: { ...LEGAL_PROOFREADING.weights, punctuation: 0.5 }, limit: 1 };
    demand(await staff.chiefEditor.put(SETTINGS, stricter));

    expect((await staff.editor.get(SETTINGS)).body).toEqual(stricter);
    expect(await proofsOf(story)).toMatchObject({ limit: 1, proofs: [{ weight: 1, rate: 10 }] });
  });

  it.each<[string, object, string]>([
    ['a limit of nothing', { ...LEGAL_PROOFREADING, limit: 0 }, 'limit'],
    [
      'a weight below nothing',
      { ...LEGAL_PROOFREADING, weights: { ...LEGAL_PROOFREADING.weights, fact: -1 } },
      'weights.fact',
    ],
    [
      'a kind too many',
      { ...LEGAL_PROOFREADING, weights: { ...LEGAL_PROOFREADING.weights, other: 1 } },
      'weights',
    ],
    ['no weights', { limit: 3 }, 'weights'],
  ])('cannot be %s', async (_, settings, path) => {
    const answer = await staff.chiefEditor.put(SETTINGS, settings);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual([path]);
  });

  it('is set by those who manage the settings, and by nobody else', async () => {
    const author = await hire(newsroom, 'strapi-author');
    expect((await anybody(newsroom).put(SETTINGS, LEGAL_PROOFREADING)).status).toBe(401);
    expect((await staff.editor.put(SETTINGS, LEGAL_PROOFREADING)).status).toBe(403);
    expect((await author.get(SETTINGS)).status).toBe(403);
  });
});

describe('The proofs of a story', () => {
  it('are none of a story that is not there', async () => {
    expect(refusalIn(await staff.editor.get('/newsroom/articles/nowhere/proofs'))).toEqual([
      404,
      'not_found',
    ]);
  });

  it('are read by the desk only', async () => {
    const path = `/newsroom/articles/${await submitted()}/proofs`;
    expect((await anybody(newsroom).get(path)).status).toBe(401);
  });
});

describe('The reasons of the paper', () => {
  const REASONS = '/newsroom/reasons';
  const listed = async (): Promise<ReasonsAnswer> => demand(await staff.editor.get(REASONS)).body;
  const set = (body: object) => staff.chiefEditor.put(REASONS, body);
  const ADDED = { name: { en: 'No room', zh: '版面已满' }, acts: ['return'], isActive: true };

  it('are a list that whoever has the settings orders, adds to and deactivates', async () => {
    const { version, reasons } = await listed();
    const [first, ...others] = reasons;
    const changed = [ADDED, ...others, { ...first, isActive: false }];
    const answer = demand(await set({ version, reasons: changed })).body;
    expect(answer).toEqual({
      version: version + 1,
      reasons: [{ ...ADDED, code: 'ban-mian-yi-man' }, ...others, { ...first, isActive: false }],
    });
    expect(await listed()).toEqual(answer);
  });

  it('lose none that a decision may name, and are not overwritten', async () => {
    const { version, reasons } = await listed();
    const refused = [
      await set({ version, reasons: reasons.slice(1) }),
      await set({ version: version + 1, reasons }),
      await set({ version, reasons: [...reasons, { ...ADDED, code: 'invented' }] }),
    ];
    expect(refused.map(refusalIn)).toEqual(Array(3).fill([409, 'stale_reasons']));
    expect(await listed()).toEqual({ version, reasons });
  });

  it('are named in both languages and for an act that takes them', async () => {
    const { version, reasons } = await listed();
    const broken = { ...ADDED, name: { en: '', zh: '空' }, acts: ['approve'] };
    const answer = await set({ version, reasons: [...reasons, broken] });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual([
      `reasons.${reasons.length}.name.en`,
      `reasons.${reasons.length}.acts.0`,
    ]);
  });

  it('are changed by two at once one after the other', async () => {
    const { version, reasons } = await listed();
    const answers = await Promise.all([set({ version, reasons }), set({ version, reasons })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are for everybody at the desk to read, and for those with the settings to change', async () => {
    expect((await staff.editor.put(REASONS, await listed())).status).toBe(403);
  });
});
