import { link, type LinkedDecision } from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import { newsroomCommand, newsroomCommandOnTerminal } from '../../support/instances/command';
import { checkRecord } from '../../support/record/record';
import { act, done, saveStory, writePublished, writeStory } from '../../support/people/stories';
import {
  decisionsOn,
  lastDetails,
  publishedRows,
  rowsOf,
  tampering,
  type Row,
} from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const TABLE = 'newsroom_decisions';

const { newsroom, staff } = useNewsroom({ silent: true });
let published: string;
let returned: string;
let chain: Row[];

beforeAll(async () => {
  published = await writePublished(staff, { headline: '留痕的标题' });
  returned = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, returned, 'submit');
  await done(staff.editor, returned, 'approve', { opinion: '同意' });
  await saveStory(staff.secondEditor, returned, { headline: '改过一次' });
  await done(staff.editor, returned, 'return', { opinion: '数字有误', reasonCode: 'facts' });
  chain = await rowsOf(newsroom, TABLE);
});

const table = () => newsroom.strapi.db.connection(TABLE);

const change = (sequence: number, columns: object) => table().where({ sequence }).update(columns);

/** What the check finds after some writes behind the back of Strapi. */
const faultsAfter = (work: () => Promise<unknown>) =>
  tampering(newsroom, TABLE, async () => {
    await work();
    return (await checkRecord(newsroom)).faults;
  });

/** A decision as the newsroom reads it, for somebody who forges it. */
async function read(sequence: number): Promise<LinkedDecision> {
  const row = await newsroom.strapi.db.query('plugin::newsroom.decision').findOne({ where: { sequence } });
  const {
    id: _id,
    documentId: _d,
    createdAt: _c,
    updatedAt: _u,
    publishedAt: _p,
    locale: _l,
    ...decision
  } = row;
  return decision;
}

async function forge(sequence: number, opinion: string): Promise<void> {
  const { hash: _, previousHash, ...decision } = await read(sequence);
  const { hash } = link({ ...decision, opinion }, previousHash);
  await change(sequence, { opinion, hash });
}

const VALUES: [string, unknown][] = [
  ['act', 'reject'],
  ['article', 'another-story'],
  ['actor_kind', 'system'],
  ['actor_id', '99'],
  ['actor_name', '冒名者'],
  ['at', '2020-01-01T00:00:00.000Z'],
  ['round', 7],
  ['from_stage', 'draft'],
  ['to_stage', 'rejected'],
  ['from_publication', 'published'],
  ['to_publication', 'published'],
  ['version', 7],
  ['digest', '0'.repeat(64)],
  ['opinion', '伪造的意见'],
  ['reason_code', 'forged'],
  ['details', '{"voided":[]}'],
  ['previous_hash', '0'.repeat(64)],
  ['hash', '0'.repeat(64)],
];

describe('the record', () => {
  it('holds, and covers every act on every story', async () => {
    const { decisions, faults } = await checkRecord(newsroom);

    expect(faults).toEqual([]);
    expect(decisions).toBe(chain.length);
    expect((await decisionsOn(newsroom, returned)).map((decision) => decision.act)).toEqual([
      'submit',
      'approve',
      'edit',
      'return',
    ]);
  });

  it.each(VALUES)('shows that the %s of a decision was changed', async (column, value) => {
    const faults = await faultsAfter(() => change(3, { [column]: value }));

    expect(faults).toContainEqual(expect.objectContaining({ sequence: 3, fault: 'changed' }));
  });

  it('names the story of a changed decision', async () => {
    const faults = await faultsAfter(() => change(3, { opinion: '伪造的意见' }));

    expect(faults).toEqual([{ sequence: 3, article: published, fault: 'changed' }]);
  });

  it('shows that a decision was deleted', async () => {
    const faults = await faultsAfter(() => table().where({ sequence: 4 }).delete());

    expect(faults).toEqual([{ sequence: 4, until: 4, article: null, fault: 'missing' }]);
  });

  it('shows that every decision on a story was deleted', async () => {
    const faults = await faultsAfter(() => table().where({ article: published }).delete());

    expect(faults).toMatchObject([{ sequence: 1, fault: 'missing' }]);
  });

  it('shows that two decisions were swapped', async () => {
    const faults = await faultsAfter(async () => {
      await change(2, { sequence: 0 });
      await change(3, { sequence: 2 });
      await change(0, { sequence: 3 });
    });

    expect(faults).toMatchObject([
      { sequence: 2, fault: 'changed' },
      { sequence: 3, fault: 'changed' },
      { sequence: 4, fault: 'unlinked' },
    ]);
  });

  it('shows the place where a decision was forged with a hash that fits', async () => {
    const faults = await faultsAfter(() => forge(3, '伪造而补算的意见'));

    expect(faults).toEqual([{ sequence: 4, article: published, fault: 'unlinked' }]);
  });

  it('shows that its last decisions were cut off', async () => {
    const faults = await faultsAfter(() =>
      table()
        .where('sequence', '>', chain.length - 2)
        .delete(),
    );

    expect(faults).toEqual([{ sequence: chain.length - 1, article: null, fault: 'tail_missing' }]);
  });

  it('shows that its last decision was forged with a hash that fits', async () => {
    expect(await faultsAfter(() => forge(chain.length, '伪造的末条'))).toHaveLength(1);
  });

  it('shows that a decision was added past the newsroom', async () => {
    const faults = await faultsAfter(async () => {
      const { hash, previousHash: _, ...last } = await read(chain.length);
      const added = link({ ...last, sequence: last.sequence + 1 }, hash);
      const { id: _id, ...row } = { ...chain.at(-1), document_id: 'added' };
      await table().insert({ ...row, sequence: added.sequence, previous_hash: hash, hash: added.hash });
    });

    const sequence = chain.length + 1;
    expect(faults).toEqual([{ sequence, until: sequence, article: null, fault: 'appended' }]);
  });

  it('goes on from its end after all that', async () => {
    await done(staff.secondEditor, returned, 'submit', { opinion: '已核实，无须修改。' });

    expect((await checkRecord(newsroom)).faults).toEqual([]);
    expect(await rowsOf(newsroom, TABLE)).toHaveLength(chain.length + 1);
    chain = await rowsOf(newsroom, TABLE);
  });

  it('is not written over by a decision where somebody took its place', async () => {
    const before = await decisionsOn(newsroom, returned);

    await tampering(newsroom, 'newsroom_chain_heads', async (heads) => {
      await heads.update({ sequence: 1 });
      expect((await act(staff.editor, returned, 'approve')).status).toBe(500);
    });

    expect(await decisionsOn(newsroom, returned)).toEqual(before);
  });
});

const verify = (...options: string[]) => newsroomCommand('audit', 'verify', ...options);

describe('newsroom audit verify', () => {
  it('ends with 0 where the record holds, and says no more where nobody looks on', async () => {
    expect(await verify()).toEqual({
      status: 0,
      stdout: `${chain.length} decisions, the record holds.\n`,
      stderr: '',
    });
  });

  it('shows on a terminal how far it is', async () => {
    const { status, stdout } = await newsroomCommandOnTerminal('audit', 'verify');

    expect(status).toBe(0);
    expect(stdout).toContain(`${chain.length + 2}/${chain.length + 2}`);
    expect(stdout).toContain(`${chain.length} decisions, the record holds.`);
  });

  it('ends with 1 and names decisions that were changed, deleted and cut off, and a text that nobody signed', async () => {
    const [story] = await publishedRows(newsroom, published);
    const stories = newsroom.strapi.db.connection('newsroom_articles').where({ id: story?.id });
    await stories.clone().update({ headline: '绕过编辑部的标题' });

    const { status, stdout } = await tampering(newsroom, TABLE, async (decisions) => {
      await change(2, { actor_name: '冒名者' });
      await decisions.whereIn('sequence', [4, 5, chain.length]).delete();
      return verify('--json');
    });

    expect(status).toBe(1);
    const { state, ...report } = JSON.parse(stdout);
    expect(report).toEqual({
      decisions: chain.length - 3,
      stories: 2,
      faults: [
        { sequence: 2, article: published, fault: 'changed' },
        { sequence: 4, until: 5, article: null, fault: 'missing' },
        { sequence: chain.length, article: null, fault: 'tail_missing' },
      ],
      checkpoints: [],
    });
    expect(state).toContainEqual({
      ...{ article: published, place: 'published', fault: 'unsigned' },
      ...{ version: 1, fields: ['headline'] },
    });
    expect(state).toContainEqual(
      expect.objectContaining({ article: returned, place: 'run', fault: 'differs' }),
    );
  });

  it('prints what a terminal would obey as what it is', async () => {
    const { status, stdout } = await tampering(newsroom, TABLE, async () => {
      await change(2, { article: 'x\u001b[2J\u202e\n0 faults' });
      return verify();
    });

    expect(status).toBe(1);
    expect(stdout).toContain(
      'decision 2 (article x\\u001b[2J\\u202e\\u000a0 faults) was changed after it was written\n',
    );
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

const CHANGES = [
  ['a word', { headline: '初审时改的标题' }],
  ['a keyword', { keywords: ['清淤'] }],
  ['the AI origin', { aiOrigin: 'assisted' }],
  ['the language', { language: 'en' }],
] as const;

describe('a change of a submitted text', () => {
  it.each(CHANGES)('is in the record, though it voids nothing: %s', async (_, changed) => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    await saveStory(staff.editor, story, changed);

    const [before, after] = await rowsOf(newsroom, 'newsroom_versions', { article: story });
    const last = (await decisionsOn(newsroom, story)).at(-1);
    const details = await lastDetails(newsroom, story);
    expect(last).toMatchObject({ act: 'edit', version: 2, digest: after?.digest });
    expect(last).toMatchObject({ actor_id: String(staff.editor.id), to_stage: 'first_review' });
    expect(details).toMatchObject({
      voided: [],
      from: { version: 1, digest: before?.digest },
      to: { version: 2, digest: after?.digest },
    });
  });

  it('is in it while the story is returned or recalled, too', async () => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    await done(staff.secondEditor, story, 'recall');
    await saveStory(staff.secondEditor, story, { headline: '撤回后改的标题' });
    await done(staff.secondEditor, story, 'submit');
    await done(staff.editor, story, 'return', { opinion: '请补充' });
    await saveStory(staff.secondEditor, story, { headline: '退改后改的标题' });

    const acts = (await decisionsOn(newsroom, story)).map(({ act }) => act);
    expect(acts).toEqual(['submit', 'recall', 'edit', 'submit', 'return', 'edit']);
  });

  it('is none where only the desk reads it, and in a draft that nobody has submitted', async () => {
    const story = await writeStory(staff.secondEditor);
    await saveStory(staff.secondEditor, story, { headline: '送审之前改的标题' });
    await done(staff.secondEditor, story, 'submit');
    await saveStory(staff.editor, story, { urgency: 2, endMark: '①5' });

    expect((await decisionsOn(newsroom, story)).map(({ act }) => act)).toEqual(['submit']);
  });
});
