import { readFileSync } from 'node:fs';
import path from 'node:path';
import { failingAfter, occupying } from '../../support/failures';
import {
  act,
  done,
  proofread,
  saveStory,
  sign,
  STORIES,
  storyText,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { rowsOf, traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const PAGE = readFileSync(path.resolve(__dirname, '../../../demo/page.txt'), 'utf8');

const TABLES = [
  'newsroom_articles',
  'newsroom_runs',
  'newsroom_versions',
  'newsroom_decisions',
  'newsroom_chain_heads',
  'newsroom_columns',
  'newsroom_departments',
  'newsroom_reporters',
  'newsroom_page_imports',
];

const { newsroom, staff } = useNewsroom({ silent: true });

const everything = () => Promise.all(TABLES.map((table) => rowsOf(newsroom, table)));

async function withoutPlaceInRecord<Result>(work: () => Promise<Result>): Promise<Result> {
  const [head] = await rowsOf(newsroom, 'newsroom_chain_heads');
  return occupying(newsroom, 'newsroom_decisions', { sequence: Number(head?.sequence) + 1 }, work);
}

const submitted = async () => {
  const story = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, story, 'submit');
  return story;
};

const signed = async () => {
  const story = await writeStory(staff.secondEditor);
  await sign(staff, story);
  return story;
};

const rejected = async () => {
  const story = await submitted();
  await done(staff.editor, story, 'reject', { opinion: '无新闻价值' });
  return story;
};

const claimed = async () => {
  const story = await submitted();
  await done(staff.editor, story, 'claim');
  return story;
};

type EntitledActor = 'secondEditor' | 'editor' | 'deskHead' | 'chiefEditor';

const ACTS: [string, EntitledActor, () => Promise<string>][] = [
  ['submit', 'secondEditor', () => writeStory(staff.secondEditor)],
  ['recall', 'secondEditor', submitted],
  ['claim', 'editor', submitted],
  ['release', 'editor', claimed],
  ['approve', 'editor', submitted],
  ['return', 'editor', submitted],
  ['reject', 'editor', submitted],
  ['reopen', 'chiefEditor', rejected],
  ['publish', 'deskHead', () => writeSigned(staff)],
  ['unpublish', 'deskHead', () => writePublished(staff)],
];

const opinion = '稿件须核实';

describe('an act that fails', () => {
  it.each(ACTS)('in its record leaves no trace: %s', async (name, actor, arrange) => {
    const story = await arrange();
    const before = await traceOf(newsroom, story);

    const answer = await withoutPlaceInRecord(() => act(staff[actor], story, name, { opinion }));

    expect(answer.status).toBe(500);
    expect(await traceOf(newsroom, story)).toEqual(before);
    expect((await act(staff[actor], story, name, { opinion })).status).toBe(200);
  });

  it('tells the log no word of the story or its opinion, also among others', async () => {
    const story = await submitted();
    const told: string[] = [];
    const log = jest.spyOn(newsroom.strapi.log, 'error').mockImplementation((said: unknown) => {
      told.push(`${(said as Error).message} ${(said as Error).stack} ${String(said)}`);
      return newsroom.strapi.log;
    });

    const stories = [{ documentId: story, version: 1 }];
    const { body } = await withoutPlaceInRecord(() =>
      staff.editor.post('/newsroom/acts/approve', { stories, opinion }),
    );

    log.mockRestore();
    expect(body.results).toMatchObject([{ status: 500, code: 'fault' }]);
    expect(told.join()).toMatch(/unique|duplicate/i);
    expect(told.join()).not.toMatch(/insert into|稿件须核实/i);
  });

  it('in the record of a proof leaves no trace', async () => {
    const story = await submitted();
    const before = await traceOf(newsroom, story);

    const answer = await withoutPlaceInRecord(() => act(staff.proofreaders[0], story, 'proof'));

    expect(answer.status).toBe(500);
    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it.each([
    ['publish', () => writeSigned(staff)],
    ['unpublish', () => writePublished(staff)],
  ])('after the %s of the text leaves no trace', async (name, arrange) => {
    const story = await arrange();
    const before = await traceOf(newsroom, story);

    const answer = await failingAfter(newsroom, [name, 1], () =>
      act(staff.deskHead, story, name, { opinion }),
    );

    expect(answer.status).toBe(500);
    expect(await traceOf(newsroom, story)).toEqual(before);
    expect((await act(staff.deskHead, story, name, { opinion })).status).toBe(200);
  });

  it('tells the outside nothing of what broke', async () => {
    const story = await writeSigned(staff);

    const answer = await failingAfter(newsroom, ['publish', 1], () => act(staff.deskHead, story, 'publish'));

    expect(answer.body.error).toEqual({
      status: 500,
      name: 'InternalServerError',
      message: 'Internal Server Error',
    });
  });
});

describe('a write of the text that fails', () => {
  it('in its version leaves the text as it was', async () => {
    const story = await writeStory(staff.secondEditor);
    const before = await traceOf(newsroom, story);

    const answer = await occupying(newsroom, 'newsroom_versions', { article: story, number: 2 }, () =>
      saveStory(staff.secondEditor, story, { headline: '没有存下的标题' }),
    );

    expect(answer.status).toBe(500);
    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it('in the record of the decisions it voids leaves them standing', async () => {
    const story = await signed();
    await proofread(staff, story);
    const before = await traceOf(newsroom, story);

    const answer = await withoutPlaceInRecord(() =>
      saveStory(staff.secondEditor, story, { headline: '没有存下的标题' }),
    );

    expect(answer.status).toBe(500);
    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it('after its creation leaves no story', async () => {
    const before = await everything();

    const answer = await failingAfter(newsroom, ['create', 1], () =>
      staff.secondEditor.post(STORIES, storyText()),
    );

    expect(answer.status).toBe(500);
    expect(await everything()).toEqual(before);
  });

  it('before its deletion is through leaves story, run and versions', async () => {
    const story = await writeStory(staff.secondEditor);
    const before = await traceOf(newsroom, story);
    const stories = newsroom.strapi.documents('plugin::newsroom.article' as never);

    await expect(
      failingAfter(newsroom, ['delete', 1], () => stories.delete({ documentId: story })),
    ).rejects.toThrow('full');

    expect(await traceOf(newsroom, story)).toEqual(before);
  });
});

describe('a page import that fails, of which nothing can be taken back either', () => {
  /** Two minutes later. */
  const later = async () => {
    const openUntil = { open_until: '2020-01-01T00:00:00.000Z' };
    await newsroom.strapi.db.connection('newsroom_page_imports').whereNotNull('open_until').update(openUntil);
    await newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('page-imports');
  };

  it.each([1, 3])(
    'at document %i leaves no story, no record and no import, once it can be',
    async (count) => {
      const before = await everything();

      const answer = await failingAfter(newsroom, ['create', count], () =>
        staff.editor.post('/newsroom/page-imports', { text: PAGE, accept: 'all' }),
      );

      expect(answer.status).toBe(500);
      await later();
      expect(await everything()).toEqual(before);
    },
  );

  it('at its last story leaves nothing, once it can be, and can be repeated', async () => {
    const before = await everything();
    const { body } = await staff.editor.post('/newsroom/page-imports/preview', { text: PAGE });
    const count = body.page.articles.length;

    const answer = await failingAfter(newsroom, ['create', count], () =>
      staff.editor.post('/newsroom/page-imports', { text: PAGE }),
    );

    expect(answer.status).toBe(500);
    await later();
    expect(await everything()).toEqual(before);
    const again = await staff.editor.post('/newsroom/page-imports', { text: PAGE });
    expect(again.status).toBe(201);
    expect(again.body.stories).toHaveLength(count);
  });
});
