import { demand, done } from '../../support/people/stories';
import { busyDesk, BUSY_DESK, columnOf, submit } from '../newsroom/busy-desk';
import { ReviewPage } from '../pages/review-page';
import { DeskPage } from '../pages/desk-page';
import { expect, takeOut, test } from '../newsroom/fixtures';

test.use({ scene: busyDesk });

test('The desk opens with what waits for the person, longest first, and says who holds what', async ({
  visit,
}) => {
  const desk = new DeskPage(await visit('editor2'));
  await desk.open();

  await expect(desk.tab(/^For me\s*4$/)).toHaveAttribute('aria-selected', 'true');
  await expect(desk.headlines()).toHaveText(Object.values(BUSY_DESK));
  await expect(desk.row(BUSY_DESK.claimed)).toContainText('编辑乙');
  await expect(desk.row(BUSY_DESK.claimed).getByText('me', { exact: true })).toBeVisible();
  await expect(desk.row(BUSY_DESK.bridge).locator('time')).toHaveAttribute('title', /\(Asia\/Shanghai\)$/);

  await desk.story(BUSY_DESK.bridge).click();
  await expect(desk.page.getByRole('heading', { level: 1, name: BUSY_DESK.bridge })).toBeVisible();
});

test('Somebody for whom nothing waits is told so, and sees what waits for others', async ({ visit }) => {
  const desk = new DeskPage(await visit('chief-editor'));
  await desk.open();
  await expect(desk.page.getByText('Nothing waits for you.')).toBeVisible();

  await desk.tab(/All stories/).click();

  await expect(desk.page).toHaveURL(/scope=all/);
  await expect(desk.row(BUSY_DESK.dredging)).toContainText('first review');
});

test('A filter is an address that a colleague can open', async ({ visit, newsroom }) => {
  const { name } = await columnOf(newsroom);
  const desk = new DeskPage(await visit('editor2'));
  await desk.open('?scope=desk');
  await desk.button('Filters').click();
  await desk.page.getByRole('combobox', { name: 'Column' }).click();
  await desk.page.getByRole('option', { name, exact: true }).click();
  await expect(desk.found).toHaveText('1 story');
  const { search } = new URL(desk.page.url());

  const colleague = new DeskPage(await visit('editor1'));
  await colleague.open(search);
  await expect(colleague.headlines()).toHaveText([BUSY_DESK.dredging]);
  await expect(colleague.page.getByRole('combobox', { name: 'Column' })).toHaveValue(name);

  await colleague.button('Clear filters').click();
  await expect(colleague.row(BUSY_DESK.bridge)).toBeVisible();
  await expect(colleague.button('Filters')).toBeFocused();
});

test('Words are looked for once the input method has composed them', async ({ visit }) => {
  const page = await visit('editor2');
  await page.clock.install();
  const asked: (string | null)[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).searchParams.get('q')));
  const desk = new DeskPage(page);
  await desk.open();
  const keyboard = await page.context().newCDPSession(page);

  await desk.search.focus();
  await keyboard.send('Input.imeSetComposition', { text: 'qingyu', selectionStart: 6, selectionEnd: 6 });
  await page.clock.fastForward(2000);
  await keyboard.send('Input.insertText', { text: '清淤' });
  await expect(desk.search).toHaveValue('清淤');
  await page.clock.fastForward(2000);

  await expect(desk.headlines()).toHaveText([BUSY_DESK.dredging]);
  expect(new Set(asked.filter(Boolean))).toEqual(new Set(['清淤']));
  await expect(page).toHaveURL(/_q=%E6%B8%85%E6%B7%A4/);
});

test('The table is sorted by its heads, with the keyboard too', async ({ visit }) => {
  const desk = new DeskPage(await visit('editor2'));
  await desk.open();

  await desk.button('Waiting since').focus();
  await desk.page.keyboard.press('Enter');
  await expect(desk.head('Waiting since')).toHaveAttribute('aria-sort', 'ascending');
  await desk.page.keyboard.press('Enter');

  await expect(desk.head('Waiting since')).toHaveAttribute('aria-sort', 'descending');
  await expect(desk.button('Waiting since')).toBeFocused();
  await expect(desk.headlines()).toHaveText(Object.values(BUSY_DESK).reverse());
});

test('A keyboard reaches each story, goes from row to row, and ticks them', async ({ visit }) => {
  const desk = new DeskPage(await visit('editor2'));
  await desk.open();
  const [first = '', second = ''] = Object.values(BUSY_DESK);

  await desk.tick(first).focus();
  await desk.page.keyboard.press('Space');
  await desk.page.keyboard.press('ArrowDown');
  await expect(desk.tick(second)).toBeFocused();
  await desk.page.keyboard.press('Tab');
  await expect(desk.story(second)).toBeFocused();
  await desk.page.keyboard.press('ArrowUp');
  await expect(desk.story(first)).toBeFocused();

  await expect(desk.tick(first)).toBeChecked();
  await expect(desk.page.getByText('1 story selected')).toBeVisible();
});

test('Keys lead from story to story in the order of the list, and to the words of an act', async ({
  visit,
}) => {
  const page = await visit('editor2');
  const desk = new DeskPage(page);
  await desk.open();
  const [first = '', second = ''] = Object.values(BUSY_DESK);
  const shown = (headline: string) => page.getByRole('heading', { level: 1, name: headline });

  await desk.story(first).click();
  await expect(shown(first)).toBeVisible();
  await page.keyboard.press('j');
  await expect(shown(second)).toBeVisible();
  await page.keyboard.press('k');
  await expect(shown(first)).toBeVisible();
  await page.keyboard.press('a');
  await desk.dialog.getByLabel('Opinion').fill('ajk');
  await expect(desk.dialog.getByLabel('Opinion')).toHaveValue('ajk');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');

  await expect(desk.dialog).toContainText('next story of the list');
});

test('Who turns single keys off is not moved by them', async ({ visit }) => {
  const page = await visit('editor2');
  const desk = new DeskPage(page);
  await desk.open();
  await page.keyboard.press('?');
  await desk.dialog.getByRole('checkbox', { name: 'Use single keys in this browser' }).click();
  await page.keyboard.press('Escape');
  const [first = ''] = Object.values(BUSY_DESK);

  await desk.story(first).click();
  await page.getByRole('link', { name: 'Next story' }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('?');

  await expect(desk.dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
});

test('The first story stands within 240 pixels of the top, in both sizes of the rows', async ({ visit }) => {
  const desk = new DeskPage(await visit('editor2'));
  for (const layout of ['table', 'dense']) {
    await desk.open(`?layout=${layout}`);
    const place = await desk.row(BUSY_DESK.dredging).boundingBox();
    expect(place?.y).toBeLessThanOrEqual(240);
  }
});

test('The desk asks again by itself, and neither the focus nor the bar of several stories moves', async ({
  visit,
  newsroom,
}) => {
  const page = await visit('editor2');
  await page.clock.install();
  const desk = new DeskPage(page);
  await desk.open();
  await desk.tick(BUSY_DESK.library).click();
  const bar = await desk.button('Return').boundingBox();
  await desk.story(BUSY_DESK.bridge).focus();
  const late = await submit(await newsroom.caller('editor1'), { headline: '晚来的一篇稿件' });

  await page.clock.fastForward(15_000);

  await expect(desk.row('晚来的一篇稿件')).toBeVisible();
  await expect(desk.story(BUSY_DESK.bridge)).toBeFocused();
  expect(await desk.button('Return').boundingBox()).toEqual(bar);
  await done(await newsroom.caller('editor1'), late, 'recall');
});

test('Where no story fits the filters they can be cleared', async ({ visit }) => {
  const desk = new DeskPage(await visit('editor2'));
  await desk.open('?_q=没有的标题&age=7d');
  await expect(desk.page.getByText('No story fits the filters.')).toBeVisible();

  await desk.page.getByRole('link', { name: 'Clear filters' }).click();

  await expect(desk.row(BUSY_DESK.bridge)).toBeVisible();
  await expect(desk.search).toHaveValue('');
});

test('Several stories are returned for a reason of the list of the paper', async ({ visit, newsroom }) => {
  const writer = await newsroom.caller('editor1');
  const headlines = ['渡口清淤方案公示', '夜市摊位重新编号'];
  const stories = [];
  for (const headline of headlines) stories.push(await submit(writer, { headline }));
  const desk = new DeskPage(await visit('editor2'));
  await desk.open();
  for (const headline of headlines) await desk.tick(headline).click();
  await desk.button('Return').click();
  await desk.dialog.getByRole('button', { name: 'Facts to be checked' }).click();
  await desk.dialog.getByLabel('Opinion').fill('请核对日期。');
  await desk.page.keyboard.press('Control+Enter');

  await expect(desk.dialog).toContainText('2 done, 0 refused');
  for (const story of stories) {
    const { returned } = demand(await writer.get(`/newsroom/articles/${story}`)).body;
    expect(returned).toMatchObject({ opinion: '请核对日期。', reasonCode: 'shi-shi-dai-he' });
  }
});

test('An act on several stories says what became of each, and what was refused stays selected', async ({
  visit,
  newsroom,
}) => {
  const writer = await newsroom.caller('editor1');
  const [good, gone] = [
    await submit(writer, { headline: '农技员下乡讲课' }),
    await submit(writer, { headline: '老街路灯换新' }),
  ];
  const desk = new DeskPage(await visit('editor2'));
  await desk.open();
  await desk.tick('农技员下乡讲课').click();
  await desk.tick('老街路灯换新').click();
  await desk.button('Approve').click();
  await desk.dialog.getByLabel('Opinion').fill('事实清楚,同意。');
  await done(writer, gone, 'recall');

  await desk.dialog.getByRole('button', { name: 'Approve', exact: true }).click();

  await expect(desk.dialog).toContainText('1 done, 1 refused');
  await expect(desk.dialog.getByRole('listitem').filter({ hasText: '农技员下乡讲课' })).toContainText(
    'second review',
  );
  await expect(desk.dialog.getByRole('listitem').filter({ hasText: '老街路灯换新' })).toContainText(
    'The act does not fit the stage of the story.',
  );
  await desk.dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(desk.page.getByText('1 story selected')).toBeVisible();
  const { decisions } = demand(await writer.get(`/newsroom/articles/${good}/history`)).body;
  expect(decisions.at(-1)).toMatchObject({ act: 'approve', opinion: '事实清楚,同意。' });
});

test('A filter that was given a name is there at the next visit, for this account', async ({ visit }) => {
  const desk = new DeskPage(await visit('editor2'));
  await desk.open(`?scope=all&_q=${BUSY_DESK.library}`);
  await desk.button('Save this filter').click();
  await desk.dialog.getByLabel('Name').fill('图书馆');
  await desk.dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.open();

  await desk.page.getByRole('link', { name: '图书馆', exact: true }).click();
  await expect(desk.headlines()).toHaveText([BUSY_DESK.library]);

  await desk.button('Forget the filter 图书馆').click();
  await expect(desk.page.getByRole('link', { name: '图书馆', exact: true })).toHaveCount(0);
});

test('A desk that gets no answer says so, and asks again when it is told to', async ({
  visit,
  complaints,
}) => {
  const page = await visit('editor2');
  const desk = new DeskPage(page);
  await page.route('**/newsroom/queue?*', (route) => route.fulfill({ status: 500, json: {} }));
  await page.goto(DeskPage.path);
  await expect(page.getByText('The newsroom did not answer. Please try again.')).toBeVisible();

  await page.unroute('**/newsroom/queue?*');
  await desk.button('Try again').click();

  await expect(desk.row(BUSY_DESK.bridge)).toBeVisible();
  // The desk may have asked more than once meanwhile.
  await takeOut(complaints, '500');
});

test('Somebody who may write begins a story at the desk, and goes on where stories are edited', async ({
  visit,
}) => {
  const desk = new DeskPage(await visit('editor1'));
  await desk.open();
  await desk.button('New story').click();
  await expect(desk.dialog.getByRole('button', { name: 'Write it' })).toBeDisabled();
  await desk.dialog.getByLabel('Headline').fill('渡口渔火节周末开幕');
  await desk.page.keyboard.press('Enter');

  await expect(desk.page.getByRole('heading', { level: 1, name: '渡口渔火节周末开幕' })).toBeVisible();
  const review = new ReviewPage(desk.page, '');
  await review.paragraph(1).click();
  await desk.page.keyboard.insertText('第一届渡口渔火节定于周六晚开幕。');
  await review.save.click();

  await expect(desk.page.getByText('version 2')).toBeVisible();
  await desk.page.getByRole('tab', { name: 'Text' }).click();
  await expect(desk.page.getByText('第一届渡口渔火节定于周六晚开幕。')).toBeVisible();
});
