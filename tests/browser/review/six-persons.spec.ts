import { callerAt } from '../../support/instances/remote';
import { demand } from '../../support/people/stories';
import { seriousFaults } from '../pages/accessibility';
import { DeskPage } from '../pages/desk-page';
import { press, reach } from '../pages/keyboard';
import { ReviewPage } from '../pages/review-page';
import { Clicks } from '../newsroom/clicks';
import { expect, takeOutAll, test } from '../newsroom/fixtures';
import type { DemoNewsroom, Who } from '../newsroom/newsroom';

/** 三审: who reviews, what they say, and where the story is afterwards. */
const REVIEWS: { who: Who; opinion: string; step: string }[] = [
  { who: 'editor2', opinion: '事实清楚,同意送复审。', step: '编辑乙 · version 2' },
  { who: 'desk-head', opinion: '导向正确,同意送终审。', step: '主任 · version 2' },
  { who: 'chief-editor', opinion: '同意签发。', step: '总编 · version 2' },
];

/** 三校. */
const PROOFS: { who: Who; step: string }[] = [
  { who: 'proofreader1', step: '校对甲 · version 2' },
  { who: 'proofreader2', step: '校对乙 · version 2' },
  { who: 'proofreader3', step: '校对丙 · version 2' },
];

const HEADLINE = '东堤泵站今起试运行';
const FIRST = '东堤泵站昨日完工，今起试运行。';
const SECOND = '泵站每小时排水三千立方米。';

test('six persons review and read a story with the keyboard alone, and the public reads what they signed', async ({
  visit,
  newsroom,
  complaints,
}) => {
  // Nine people open the panel anew, and go through it key by key.
  test.setTimeout(10 * 60_000);
  const clicks = new Clicks();
  const deskOf = async (who: Who) => {
    const desk = new DeskPage(await clicks.on(await visit(who)));
    await desk.open();
    return desk;
  };
  const openAs = async (who: Who) => openStory(await deskOf(who));

  const author = await write(await deskOf('editor1'));
  await press(author.page, author.act('Submit'));
  await isAccessible(author);
  await say(author, 'Note to the reviewers', '请审。');
  await expect(author.act('Recall')).toBeVisible();

  for (const { who, opinion, step } of REVIEWS) {
    const reviewer = await openAs(who);
    await reviewer.page.keyboard.press('c');
    await expect(reviewer.claim).toContainText('You have claimed it until');
    await reviewer.page.keyboard.press('a');
    await say(reviewer, 'Opinion', opinion);
    await expect(reviewer.steps).toContainText(step);
    await expect(reviewer.act('Approve')).toBeHidden();
  }
  for (const [index, { who, step }] of PROOFS.entries()) {
    const reader = await openAs(who);
    await press(reader.page, reader.act(`Finish proof ${index + 1}`));
    await isAccessible(reader);
    await say(reader, 'Opinion', '已校。');
    await expect(reader.steps).toContainText(step);
  }
  expect(await publicly(newsroom)).toEqual([]);

  const publisher = await openAs('desk-head');
  await press(publisher.page, publisher.act('Publish'));
  await isAccessible(publisher);
  await say(publisher, 'Opinion', '刊发。');
  await expect(publisher.page.getByText('published', { exact: true })).toBeVisible();
  const body = [FIRST, SECOND].map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
  expect(await publicly(newsroom)).toEqual([expect.objectContaining({ headline: HEADLINE, body })]);
  await reach(publisher.page, publisher.page.getByRole('tab', { selected: true }));
  await publisher.page.keyboard.press('End');
  await expect(publisher.page.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true');
  for (const { opinion } of REVIEWS)
    await expect(publisher.page.getByRole('tabpanel').getByText(opinion)).toBeVisible();
  expect(clicks.count).toBe(0);
  // A claim may be kept while the act that ends it is on its way.
  takeOutAll(complaints, /409/);
});

/** Whatever else waits at the desk: the story is searched for. */
async function openStory(desk: DeskPage): Promise<ReviewPage> {
  await reach(desk.page, desk.search);
  await desk.page.keyboard.type(HEADLINE);
  await press(desk.page, desk.story(HEADLINE));
  const screen = new ReviewPage(desk.page, '');
  await screen.acts.waitFor();
  return screen;
}

/** What the public reads of the story. */
async function publicly({ address }: DemoNewsroom): Promise<unknown> {
  const query = `filters[headline][$eq]=${encodeURIComponent(HEADLINE)}`;
  return demand(await callerAt(address, null).get(`/api/newsroom/articles?${query}`)).body.data;
}

/** Writes a story of two paragraphs, from the desk on. */
async function write(desk: DeskPage): Promise<ReviewPage> {
  const { page } = desk;
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, desk.button('New story'));
  await expect(desk.dialog.getByLabel('Headline')).toBeFocused();
  await page.keyboard.insertText(HEADLINE);
  await page.keyboard.press('Enter');
  const author = new ReviewPage(page, '');
  await reach(page, author.sheet);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(FIRST);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(SECOND);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Nothing is changed.')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  return author;
}

/** The dialog that is open hinders nobody. */
async function isAccessible({ page, dialog }: ReviewPage): Promise<void> {
  await dialog.waitFor();
  expect(await seriousFaults(page, '[role="dialog"]')).toEqual([]);
}

/** Fills in what a dialog asks for, and confirms it. */
async function say({ page, dialog }: ReviewPage, field: string, words: string): Promise<void> {
  await reach(page, dialog.getByLabel(field));
  await page.keyboard.insertText(words);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}
