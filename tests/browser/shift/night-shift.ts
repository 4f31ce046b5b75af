import { callerAt } from '../../support/instances/remote';
import {
  bodyOf,
  demand,
  done,
  signCorrection,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { expect, type Visit } from '../newsroom/fixtures';
import type { DemoNewsroom, Who } from '../newsroom/newsroom';
import { textOf } from '../newsroom/story-text';
import { Draw } from './draw';
import { Ledger } from './ledger';
import { paragraphsFor, ShiftEditor } from './shift-editor';

/** Who is on: 甲 writes, 乙 returns, 丙 corrects what is public, 丁 signs emergencies. */
const PEOPLE: Record<'甲' | '乙' | '丙' | '丁', Who> = {
  甲: 'editor1',
  乙: 'editor2',
  丙: 'owner',
  丁: 'chief-editor',
};
type Name = keyof typeof PEOPLE;
const NAMES = Object.keys(PEOPLE) as Name[];

/** How long a shift is: so many rounds of each person, or as many as there is time for. */
export interface ShiftLength {
  rounds: number;
  until?: number;
}

/** What a shift works on and with. */
interface Shift {
  newsroom: DemoNewsroom;
  ledger: Ledger;
  people: Record<Name, ShiftEditor>;
  /** The story that all write on. */
  common: string;
  /** Stories that are in review and have nobody at them. */
  waiting: string[];
  /** Stories that came back to their author. */
  returned: string[];
}

/** A night shift of four persons at once, by a number that says what each does; tells what was lost in it, and how much there was. */
export async function nightShift(
  newsroom: DemoNewsroom,
  visit: Visit,
  { seed, length }: { seed: number; length: ShiftLength },
): Promise<{ losses: string[]; words: number }> {
  const shift = await begin(newsroom, visit, seed);
  await Promise.all([
    writeAndReturn(shift, length),
    repeated(length, () => correct(shift)),
    repeated(length, () => signEmergency(shift)),
  ]);
  return { losses: await shift.ledger.losses(newsroom), words: shift.ledger.count };
}

async function begin(newsroom: DemoNewsroom, visit: Visit, seed: number): Promise<Shift> {
  const ledger = new Ledger();
  const people = {} as Shift['people'];
  for (const [index, name] of NAMES.entries())
    people[name] = new ShiftEditor(await visit(PEOPLE[name]), name, new Draw(seed + index), ledger);
  const { deskHead } = await newsroom.staff();
  const paragraphs = paragraphsFor(NAMES);
  const common = await writeStory(deskHead, { headline: '今夜值班表', body: bodyOf(...paragraphs) });
  ledger.begins(common, paragraphs);
  return { newsroom, ledger, people, common, waiting: [], returned: [] };
}

async function repeated({ rounds, until }: ShiftLength, round: () => Promise<void>): Promise<void> {
  for (let count = 0; until ? Date.now() < until : count < rounds; count += 1) await round();
}

/** 甲 and 乙 work side by side, and at times take a story from one another. */
const writeAndReturn = (shift: Shift, length: ShiftLength): Promise<void> =>
  repeated(length, async () => {
    await Promise.all([writeStories(shift), returnStories(shift)]);
    await takeOver(shift);
  });

/** Writes some words with whatever may happen meanwhile, and saves them. */
async function writeWithMishaps(editor: ShiftEditor): Promise<void> {
  const mishap = editor.draw.of(['none', 'connection', 'page'] as const);
  if (mishap === 'connection') await editor.writesWithoutConnection();
  if (mishap === 'page') await editor.writesAndLosesThePage();
  await editor.writes();
  await editor.saves();
}

/** Writes on the story that all write on. */
async function writeTogether({ people, common }: Shift, name: Name): Promise<void> {
  await people[name].opens(common, 'edit');
  await writeWithMishaps(people[name]);
}

/** 甲: a story from nothing, or one that came back, to its submission. */
async function writeStories(shift: Shift): Promise<void> {
  const { 甲: writer } = shift.people;
  await writeTogether(shift, '甲');
  const story = shift.returned.shift() ?? (await newStory(shift));
  await writer.opens(story, 'edit');
  await writeWithMishaps(writer);
  await writer.takes(writer.review.act('Submit'), 'Note to the reviewers');
  shift.waiting.push(story);
}

async function newStory({ newsroom, ledger }: Shift): Promise<string> {
  const paragraphs = paragraphsFor(['甲']);
  const story = await writeStory(await newsroom.caller(PEOPLE.甲), { body: bodyOf(...paragraphs) });
  ledger.begins(story, paragraphs);
  return story;
}

/** 乙: a story goes back to its author, for a reason. */
async function returnStories(shift: Shift): Promise<void> {
  const { 乙: reviewer } = shift.people;
  const story = await nextStory(shift);
  await reviewer.opens(story);
  await reviewer.takes(reviewer.review.act('Return'), 'Opinion');
  shift.returned.push(story);
  await writeTogether(shift, '乙');
}

/** The story that waits longest; one from elsewhere where none does. */
async function nextStory({ newsroom, ledger, waiting }: Shift): Promise<string> {
  return waiting.shift() ?? submitted(newsroom, ledger, ['甲']);
}

/** A story of somebody who is not on, in its first review. */
async function submitted(newsroom: DemoNewsroom, ledger: Ledger, names: readonly Name[]): Promise<string> {
  const { deskHead } = await newsroom.staff();
  const paragraphs = paragraphsFor(names);
  const story = await writeStory(deskHead, { body: bodyOf(...paragraphs) });
  ledger.begins(story, paragraphs);
  await done(deskHead, story, 'submit');
  return story;
}

/** 甲 takes a story over from 乙, who has written into it and not saved, and both go on. */
async function takeOver({ newsroom, ledger, people: { 甲: second, 乙: first } }: Shift): Promise<void> {
  const story = await submitted(newsroom, ledger, ['甲', '乙']);
  await first.opens(story, 'edit');
  await first.review.claim.getByRole('button', { name: 'Claim' }).click();
  await first.writes();
  await expect(first.review.keeping).toContainText('Kept, not yet saved as a version');
  await second.opens(story, 'edit');
  await second.takes(second.review.claim.getByRole('button', { name: 'Take over' }), 'Opinion');
  await second.goesOnWithTextOf('编辑乙');
  await Promise.all([second.writes().then(() => second.saves()), seesTheLoss(first)]);
  await first.writes();
  await first.saves();
}

async function seesTheLoss(editor: ShiftEditor): Promise<void> {
  await editor.review.comeBack();
  await expect(editor.review.main).toContainText('took this story over from you');
}

/** 丙: a public story is changed, reviewed and read again, and corrected. */
async function correct(shift: Shift): Promise<void> {
  const { newsroom, ledger, people } = shift;
  const { 丙: corrector } = people;
  const staff = await newsroom.staff();
  const paragraphs = paragraphsFor(['丙']);
  const story = await writePublished(staff, { body: bodyOf(...paragraphs) });
  ledger.begins(story, paragraphs);
  await corrector.opens(story, 'edit');
  await writeWithMishaps(corrector);
  await signCorrection(staff, story);
  await corrector.opens(story);
  await corrector.takes(corrector.review.act('Correct'), 'Note for the public');
  await isPublic(newsroom, story);
  await writeTogether(shift, '丙');
}

/** 丁: what cannot wait for its reviews. */
async function signEmergency(shift: Shift): Promise<void> {
  const { newsroom, people } = shift;
  const { 丁: chief } = people;
  await writeTogether(shift, '丁');
  const story = await nextStory(shift);
  await chief.opens(story);
  await chief.takes(chief.review.act('Override'), 'Reason for the emergency', 'Note for the public');
  await isPublic(newsroom, story);
}

/** The public reads the text as the newsroom has it. */
async function isPublic(newsroom: DemoNewsroom, story: string): Promise<void> {
  const answer = await callerAt(newsroom.address, null).get(`/api/newsroom/articles/${story}`);
  expect(demand(answer).body.data.body).toEqual((await textOf(newsroom, story)).body);
}
