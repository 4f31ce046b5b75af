import type { Newsroom } from '../newsroom';
import { hire, type Answer, type Caller, type Person } from './people';

/** The article type in the Content Manager. */
export const STORIES = '/content-manager/collection-types/plugin::newsroom.article';

/** Everybody whom 三审三校 asks for, and a second editor who writes and submits. */
export interface Staff<Member extends Caller = Person> {
  editor: Member;
  secondEditor: Member;
  deskHead: Member;
  chiefEditor: Member;
  proofreaders: [Member, Member, Member];
}

/** Hires one newsroom full of people. */
export const hireStaff = async (newsroom: Newsroom): Promise<Staff> => ({
  editor: await hire(newsroom, 'newsroom-editor'),
  secondEditor: await hire(newsroom, 'newsroom-editor'),
  deskHead: await hire(newsroom, 'newsroom-desk-head'),
  chiefEditor: await hire(newsroom, 'newsroom-chief-editor'),
  proofreaders: [
    await hire(newsroom, 'newsroom-proofreader'),
    await hire(newsroom, 'newsroom-proofreader'),
    await hire(newsroom, 'newsroom-proofreader'),
  ],
});

/** A body of plain paragraphs. */
export const bodyOf = (...paragraphs: string[]): object[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

let count = 0;

/** A story's text; every one has a headline of its own. */
export function storyText(overrides: object = {}): Record<string, unknown> {
  count += 1;
  return {
    headline: `河西街道清淤第${count}段完工`,
    body: bodyOf('昨日,河西街道组织人员清理河道。', '居民说水变清了。'),
    ...overrides,
  };
}

/** Writes a story in the Content Manager, and names it by its documentId. */
export async function writeStory(person: Caller, overrides: object = {}): Promise<string> {
  const answer = demand(await person.post(STORIES, storyText(overrides)), 201);
  return answer.body.data.documentId;
}

/** The present version of a story. */
export async function versionOf(person: Caller, story: string): Promise<number> {
  return (await review(person, story)).version;
}

/** A story as its reviewer sees it. */
export const review = async (person: Caller, story: string): Promise<Answer['body']> =>
  demand(await person.get(`/newsroom/articles/${story}`)).body;

/** Saves a story in the Content Manager, on its present version unless `data` names another. */
export async function saveStory(person: Caller, story: string, data: object): Promise<Answer> {
  return person.put(`${STORIES}/${story}`, { version: await versionOf(person, story), ...data });
}

/** Tries an act, on the present version unless `extra` names another. */
export async function act(person: Caller, story: string, name: string, extra: object = {}): Promise<Answer> {
  const body = 'version' in extra ? extra : { version: await versionOf(person, story), ...extra };
  return person.post(`/newsroom/articles/${story}/acts/${name}`, body);
}

/** Does an act, which has to succeed. */
export const done = async (
  person: Caller,
  story: string,
  name: string,
  extra: object = {},
): Promise<Answer> => demand(await act(person, story, name, extra));

/** Takes a draft through 三审, from its submission to the last signature. */
export async function sign(staff: Staff<Caller>, story: string): Promise<void> {
  await done(staff.secondEditor, story, 'submit');
  await approveAll(staff, story);
}

/** Takes a story from the first review to the last signature. */
export async function approveAll(staff: Staff<Caller>, story: string): Promise<void> {
  for (const person of [staff.editor, staff.deskHead, staff.chiefEditor])
    await done(person, story, 'approve');
}

/** Takes a story through 三校. */
export async function proofread(staff: Staff<Caller>, story: string): Promise<void> {
  for (const person of staff.proofreaders) await done(person, story, 'proof');
}

/** Takes a changed text of a public story through the short path of a correction. */
export async function signCorrection(staff: Staff<Caller>, story: string): Promise<void> {
  for (const person of [staff.deskHead, staff.chiefEditor]) await done(person, story, 'approve');
  await done(staff.proofreaders[0], story, 'proof');
}

/** Publishes a story that is signed and read. */
export const publish = (staff: Staff<Caller>, story: string): Promise<Answer> =>
  done(staff.deskHead, story, 'publish');

/** Writes a story that needs nothing but its publication. */
export async function writeSigned(staff: Staff<Caller>, overrides: object = {}): Promise<string> {
  const story = await writeStory(staff.secondEditor, overrides);
  await sign(staff, story);
  await proofread(staff, story);
  return story;
}

/** Writes a story and takes it to the public. */
export async function writePublished(staff: Staff<Caller>, overrides: object = {}): Promise<string> {
  const story = await writeSigned(staff, overrides);
  await publish(staff, story);
  return story;
}

/** The answer, if it has the status that the arrangement of a test relies on. */
export function demand(answer: Answer, status = 200): Answer {
  if (answer.status !== status) throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text}`);
  return answer;
}

/** What came of a call: `200`, or the status and code of a refusal such as `409 not_signed`. */
export const outcomeOf = ({ status, body }: Pick<Answer, 'status' | 'body'>): string =>
  [status, body?.error?.details?.code].filter(Boolean).join(' ');
