import { callerAt } from '../../support/instances/remote';
import { storyText, writeStory } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import type { Who } from '../newsroom/newsroom';
import { ReviewPage } from '../pages/review-page';

/** 三审: who reviews, what they say, and where the story is afterwards. */
const REVIEWS: { who: Who; opinion: string; step: string }[] = [
  { who: 'editor2', opinion: '事实清楚,同意送复审。', step: '编辑乙 · version 1' },
  { who: 'desk-head', opinion: '导向正确,同意送终审。', step: '主任 · version 1' },
  { who: 'chief-editor', opinion: '同意签发。', step: '总编 · version 1' },
];

/** 三校. */
const PROOFS: { who: Who; step: string }[] = [
  { who: 'proofreader1', step: '校对甲 · version 1' },
  { who: 'proofreader2', step: '校对乙 · version 1' },
  { who: 'proofreader3', step: '校对丙 · version 1' },
];

test('six persons review and read a story in the panel, and the public reads what they signed', async ({
  visit,
  newsroom,
}) => {
  // Nine people open the panel anew.
  test.slow();
  const text = storyText();
  const story = await writeStory(await newsroom.caller('editor1'), text);
  const publicly = () => callerAt(newsroom.address, null).get(`/api/newsroom/articles/${story}`);
  const openAs = async (who: Who) => {
    const screen = new ReviewPage(await visit(who), story);
    await screen.open();
    return screen;
  };

  const author = await openAs('editor1');
  await author.take('Submit', '请审。');
  await expect(author.act('Recall')).toBeVisible();
  await expect(author.act('Approve')).toBeHidden();

  for (const { who, opinion, step } of REVIEWS) {
    const reviewer = await openAs(who);
    await reviewer.claim.getByRole('button', { name: 'Claim' }).click();
    await expect(reviewer.claim).toContainText('You have claimed it until');
    await reviewer.take('Approve', opinion);
    await expect(reviewer.steps).toContainText(step);
    await expect(reviewer.act('Approve')).toBeHidden();
  }
  for (const [index, { who, step }] of PROOFS.entries()) {
    const reader = await openAs(who);
    await reader.take(`Finish proof ${index + 1}`, '已校。');
    await expect(reader.steps).toContainText(step);
  }
  expect((await publicly()).status).toBe(404);

  const publisher = await openAs('desk-head');
  await publisher.take('Publish', '刊发。');
  await expect(publisher.page.getByText('published', { exact: true })).toBeVisible();
  const { status, body } = await publicly();
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ headline: text.headline, body: text.body });
  await publisher.open('history');
  for (const { opinion } of REVIEWS)
    await expect(publisher.page.getByRole('tabpanel').getByText(opinion)).toBeVisible();
});
