import { storyOf } from '../../../src/plugins/newsroom/shared/page-editing';
import { PAGE } from '../../support/people/pages';
import { hire, type Person } from '../../support/people/people';
import {
  act,
  approveAll,
  done,
  outcomeOf,
  proofread,
  review,
  saveStory,
  sign,
  writeStory,
} from '../../support/people/stories';
import { decisionsOn } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

/** Somebody who holds every role, and is still one person. */
let allRoles: Person;

beforeAll(async () => {
  allRoles = await hire(
    newsroom,
    'newsroom-editor',
    'newsroom-desk-head',
    'newsroom-chief-editor',
    'newsroom-proofreader',
  );
});

const attempt = async (person: Person, story: string, name: string) =>
  outcomeOf(await act(person, story, name));

const submitted = async () => {
  const story = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, story, 'submit');
  return story;
};

const reporterOf = async (person: Person) => {
  const reporters = newsroom.strapi.documents('plugin::newsroom.reporter' as never);
  const created = await reporters.create({ data: { name: person.name, editor: person.id } } as never);
  return { role: 'reporter', name: person.name, reporter: (created as { documentId: string }).documentId };
};

const allowed = async (person: Person, story: string, name: string) => {
  const { acts } = await review(person, story);
  return acts.find((one: { act: string }) => one.act === name);
};

describe('two reviews of one run', () => {
  it('are refused to one person who holds the roles of both', async () => {
    const story = await submitted();
    await done(allRoles, story, 'approve');

    expect(await attempt(allRoles, story, 'approve')).toBe('403 same_reviewer');
    expect(await attempt(allRoles, story, 'claim')).toBe('403 same_reviewer');

    expect(await review(allRoles, story)).toMatchObject({
      stage: 'second_review',
      taken: [{ stands: true }],
    });
    expect(await decisionsOn(newsroom, story)).toHaveLength(2);
  });

  it('are refused to one person even with another review between them', async () => {
    const story = await submitted();
    await done(allRoles, story, 'approve');
    await done(staff.deskHead, story, 'approve');

    expect(await attempt(allRoles, story, 'approve')).toBe('403 same_reviewer');
    expect(await attempt(staff.chiefEditor, story, 'approve')).toBe('200');
  });

  it('are refused to one person whose first decision an edit has voided', async () => {
    const story = await submitted();
    await done(allRoles, story, 'approve');
    await saveStory(staff.secondEditor, story, { headline: '改后重审的标题' });
    await done(staff.editor, story, 'approve');

    expect(await attempt(allRoles, story, 'approve')).toBe('403 same_reviewer');
    expect(await attempt(staff.deskHead, story, 'approve')).toBe('200');
  });

  it('are refused to one person after the story was reopened', async () => {
    const story = await submitted();
    await done(allRoles, story, 'approve');
    await done(staff.deskHead, story, 'approve');
    await done(staff.chiefEditor, story, 'approve');
    await done(staff.chiefEditor, story, 'reopen', { opinion: '事实有误' });
    await done(staff.editor, story, 'approve');

    expect(await attempt(allRoles, story, 'approve')).toBe('403 same_reviewer');
  });

  it('may be the same review twice by one person, who looks again at what was changed', async () => {
    const story = await submitted();
    await done(staff.editor, story, 'approve');
    await saveStory(staff.secondEditor, story, { headline: '又改的标题' });

    expect(await attempt(staff.editor, story, 'approve')).toBe('200');
  });

  it('are explained to the person before the try', async () => {
    const story = await submitted();
    await done(allRoles, story, 'approve');

    expect(await allowed(allRoles, story, 'approve')).toMatchObject({
      allowed: false,
      reason: 'same_reviewer',
    });
    expect(await allowed(staff.deskHead, story, 'approve')).toMatchObject({ allowed: true });
  });
});

describe('a story of one’s own', () => {
  it('is not reviewed by the editor who wrote it', async () => {
    const story = await writeStory(staff.editor);
    await done(staff.secondEditor, story, 'submit');

    expect(await attempt(staff.editor, story, 'approve')).toBe('403 own_story');
    expect(await attempt(staff.editor, story, 'claim')).toBe('403 own_story');
  });

  it('is not reviewed by the editor who submitted it', async () => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.editor, story, 'submit');

    expect(await attempt(staff.editor, story, 'approve')).toBe('403 own_story');
  });

  it('is not reviewed at any level by a person who holds all roles', async () => {
    const story = await writeStory(allRoles);
    await done(allRoles, story, 'submit');
    expect(await attempt(allRoles, story, 'approve')).toBe('403 own_story');
    await done(staff.editor, story, 'approve');
    expect(await attempt(allRoles, story, 'approve')).toBe('403 own_story');
    await done(staff.deskHead, story, 'approve');

    expect(await attempt(allRoles, story, 'approve')).toBe('403 own_story');
    expect(await attempt(staff.chiefEditor, story, 'approve')).toBe('200');
  });

  it('is not reviewed by the editor whose byline it carries', async () => {
    const story = await writeStory(staff.secondEditor, { contributors: [await reporterOf(staff.editor)] });
    await done(staff.secondEditor, story, 'submit');

    expect(await attempt(staff.editor, story, 'approve')).toBe('403 own_story');
    expect(await allowed(staff.editor, story, 'approve')).toMatchObject({
      allowed: false,
      reason: 'own_story',
    });
    expect(await attempt(allRoles, story, 'approve')).toBe('200');
  });

  it('is not reviewed by an editor whose byline it got during the review', async () => {
    const story = await submitted();
    await saveStory(staff.secondEditor, story, { contributors: [await reporterOf(staff.editor)] });

    expect(await attempt(staff.editor, story, 'approve')).toBe('403 own_story');
  });
});

describe('a story of an imported page', () => {
  it('is reviewed by who imported it, and not by who changed its words afterwards', async () => {
    const { body } = await staff.editor.post('/newsroom/page-imports', { text: PAGE });
    const [first, second] = body.stories.map(({ documentId }: { documentId: string }) => documentId);
    await saveStory(staff.editor, second, { headline: '导入之后另写的标题' });
    for (const story of [first, second]) await done(staff.secondEditor, story, 'submit');

    expect(await attempt(staff.editor, first, 'approve')).toBe('200');
    expect(await attempt(staff.editor, second, 'approve')).toBe('403 own_story');
  });

  it('is not reviewed by who imported it with a text that the page does not print', async () => {
    const preview = await staff.editor.post('/newsroom/page-imports/preview', { text: PAGE });
    const [read] = preview.body.page.articles.map(storyOf);
    const stories = [{ ...read, paragraphs: ['春耕备耕全面展开,农资供应充足,合作社正在整地。'] }];
    const { body } = await staff.editor.post('/newsroom/page-imports', { text: PAGE, stories });
    const story = body.stories[0].documentId;
    await done(staff.secondEditor, story, 'submit');

    expect(await attempt(staff.editor, story, 'approve')).toBe('403 own_story');
  });
});

describe('the levels of review', () => {
  it('belong to their roles, whatever else a person may do', async () => {
    const story = await submitted();

    expect(await attempt(staff.deskHead, story, 'approve')).toBe('403 wrong_role');
    expect(await attempt(staff.chiefEditor, story, 'approve')).toBe('403 wrong_role');
    await done(staff.editor, story, 'approve');
    expect(await attempt(staff.chiefEditor, story, 'approve')).toBe('403 wrong_role');
    expect(await attempt(staff.proofreaders[0], story, 'approve')).toBe('403 not_permitted');
  });

  it('give publication to nobody who may not publish', async () => {
    const story = await writeStory(staff.secondEditor);
    await sign(staff, story);
    await proofread(staff, story);

    expect(await attempt(staff.editor, story, 'publish')).toBe('403 not_permitted');
    expect(await attempt(staff.proofreaders[0], story, 'publish')).toBe('403 not_permitted');
    expect(await attempt(staff.deskHead, story, 'publish')).toBe('200');
  });
});

describe('first and third proof', () => {
  it('are read by different persons', async () => {
    const [first, second, third] = staff.proofreaders;
    const story = await submitted();
    await done(first, story, 'proof');
    await done(second, story, 'proof');

    expect(await attempt(first, story, 'proof')).toBe('403 same_proofreader');
    expect(await attempt(third, story, 'proof')).toBe('200');
  });

  it('may leave the second proof to one of them', async () => {
    const [first, , third] = staff.proofreaders;
    const story = await submitted();
    await done(first, story, 'proof');
    await done(first, story, 'proof', { proof: 2 });

    expect(await attempt(third, story, 'proof')).toBe('200');
    expect(await attempt(third, story, 'proof')).toBe('409 no_proof_due');
  });

  it('are read by different persons even where an edit voided the first', async () => {
    const [first, second, third] = staff.proofreaders;
    const story = await submitted();
    await done(first, story, 'proof');
    await saveStory(staff.secondEditor, story, { headline: '校后又改' });
    await done(second, story, 'proof');
    await done(second, story, 'proof', { proof: 2 });

    expect(await attempt(first, story, 'proof')).toBe('403 same_proofreader');
    expect(await attempt(third, story, 'proof')).toBe('200');
  });

  it('are two readings, not one request that was sent twice', async () => {
    const [first] = staff.proofreaders;
    const story = await submitted();
    const sent = { version: 1, proof: 1 };
    const answers = await Promise.all([sent, sent, sent].map((body) => act(first, story, 'proof', body)));

    expect(answers.map(outcomeOf).sort()).toEqual(['200', '409 wrong_proof', '409 wrong_proof']);
    expect(await attempt(first, story, 'proof')).toBe('409 wrong_proof');
  });

  it('are all asked for before publication', async () => {
    const story = await writeStory(staff.secondEditor);
    await sign(staff, story);
    await done(staff.proofreaders[0], story, 'proof');
    await done(staff.proofreaders[1], story, 'proof');

    expect(await attempt(staff.deskHead, story, 'publish')).toBe('409 proofs_missing');
  });
});

describe('A story of an older version', () => {
  it('is reviewed as before, though its run knows no namesakes', async () => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    await newsroom.strapi.db
      .connection('newsroom_runs')
      .where({ article: story })
      .update({ namesakes: null });
    await approveAll(staff, story);
    expect(await decisionsOn(newsroom, story)).toHaveLength(4);
  });
});
