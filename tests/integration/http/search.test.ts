import { refusalIn } from '../../support/answers';
import {
  bodyOf,
  done,
  publish,
  saveStory,
  signCorrection,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { foundIn, searchIn, SEARCH, type Asked } from '../../support/people/searches';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });

const search = (query: Asked) => searchIn(newsroom, query);
const found = (query: Asked) => foundIn(newsroom, query);
const headlines = async (q: string, query = {}) =>
  (await found({ q, ...query })).map(({ headline }) => headline);

const entry = async (type: string, data: object): Promise<string> =>
  (await newsroom.strapi.documents(`plugin::newsroom.${type}` as never).create({ data: data as never }))
    .documentId;

let city: string;
let county: string;
let area: string;
let department: string;

beforeAll(async () => {
  city = await entry('column', { name: '城事', policy: null });
  area = await entry('column', { name: '本地', policy: null });
  county = await entry('column', { name: '县情', policy: null, parent: area });
  department = await entry('department', { name: '河西街道' });
  await writePublished(staff, {
    headline: '城区智慧停车试点启动',
    column: city,
    department,
    body: bodyOf('居民张三说,停车更省心。', '试点为期三月。'),
    keywords: ['智慧城市'],
    summary: '新办法:前免费半小时。',
  });
  await writePublished(staff, {
    headline: '防汛演练举行',
    kicker: '智慧停车',
    column: county,
    body: bodyOf('河道ＡＩ 监测上线,使用5G网络。'),
  });
  await writePublished(staff, {
    headline: '臺灣同胞來訪',
    body: bodyOf('参观“智慧”停车项目,又看後山灯会。', '农业发展银行待处理。'),
    contributors: [{ role: 'correspondent', name: '贾广贺' }],
  });
});

describe('A search', () => {
  it.each([
    ['灯', ['臺灣同胞來訪']],
    ['张三', ['城区智慧停车试点启动']],
    ['智慧停车', ['臺灣同胞來訪', '防汛演练举行', '城区智慧停车试点启动']],
    ['农业', ['臺灣同胞來訪']],
    ['处理', ['臺灣同胞來訪']],
    ['发展银', ['臺灣同胞來訪']],
    ['展銀行', ['臺灣同胞來訪']],
    ['台湾', ['臺灣同胞來訪']],
    ['后山', ['臺灣同胞來訪']],
    ['ai监测', ['防汛演练举行']],
    ['５ｇ 网络', ['防汛演练举行']],
    ['智慧停车 -演练', ['臺灣同胞來訪', '城区智慧停车试点启动']],
    ['"智慧停车" 试点', ['城区智慧停车试点启动']],
    ['停车 AND 防汛', ['防汛演练举行']],
    ['智慧城市', ['城区智慧停车试点启动']],
    ['贾广贺', ['臺灣同胞來訪']],
    ['免费半小时', ['城区智慧停车试点启动']],
    ['省心试点', []],
    ['山后', []],
  ])('for %j finds the stories that hold it, newest first', async (q, expected) => {
    expect(await headlines(q)).toEqual(expected);
  });

  it('puts what is in the headline before the kicker, and that before the text', async () => {
    expect(await headlines('智慧停车', { sort: 'best' })).toEqual([
      '城区智慧停车试点启动',
      '防汛演练举行',
      '臺灣同胞來訪',
    ]);
  });

  it('says where it found what, as plain text', async () => {
    const [story] = await found({ q: '停车 张三' });
    expect(story?.highlights).toEqual([
      { field: 'headline', text: '城区智慧停车试点启动', ranges: [[4, 6]] },
      {
        field: 'body',
        text: '居民张三说,停车更省心。',
        ranges: [
          [2, 4],
          [6, 8],
        ],
      },
    ]);
  });

  it('is narrowed by column, department, keyword and day, and counts by column and year', async () => {
    const year = new Date().getUTCFullYear();
    const { body } = await search({ q: '智慧' });
    expect(body.meta).toMatchObject({ pagination: { page: 1, pageSize: 25, total: 3 }, isComplete: true });
    expect(
      body.meta.facets.columns
        .map(({ name, count }: { name: string; count: number }) => [name, count])
        .sort(),
    ).toEqual([
      ['县情', 1],
      ['城事', 1],
    ]);
    expect(body.meta.facets.years.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      3,
    );
    for (const column of [county, area])
      expect(await headlines('智慧', { column })).toEqual(['防汛演练举行']);
    expect(await headlines('智慧', { department })).toEqual(['城区智慧停车试点启动']);
    expect(await headlines('智慧', { keyword: '智慧城市' })).toEqual(['城区智慧停车试点启动']);
    expect(await headlines('智慧', { from: `${year - 1}-01-01`, to: `${year + 1}-12-31` })).toHaveLength(3);
    expect(await headlines('智慧', { to: `${year - 2}-12-31` })).toEqual([]);
    expect(await headlines('智慧', { from: `${year + 2}-01-01` })).toEqual([]);
  });

  it('is read page by page', async () => {
    expect(await headlines('智慧', { page: 2, pageSize: 2 })).toEqual(['城区智慧停车试点启动']);
    expect(await headlines('智慧', { page: 3, pageSize: 2 })).toEqual([]);
  });

  it('may be kept, and is asked for again by its tag', async () => {
    const { headers } = await search({ q: '智慧' });
    expect(headers['cache-control']).toMatch(/^public, /);
    const again = newsroom.http.get(`${SEARCH}?q=${encodeURIComponent('智慧')}`);
    expect((await again.set('If-None-Match', `${headers.etag}`)).status).toBe(304);
  });

  it.each([
    ['without words', {}, 'bad_request'],
    ['for an empty text', { q: ' ' }, 'bad_request'],
    ['for quotation marks', { q: '“”' }, 'nothing_to_find'],
    ['for what must not be there alone', { q: '-防汛' }, 'nothing_to_find'],
    ['for more than a hundred characters', { q: '防'.repeat(101) }, 'bad_request'],
    ['for more than ten phrases', { q: '一 二 三 四 五 六 七 八 九 十 百' }, 'too_complex'],
    ['for NUL', { q: '防\0汛' }, 'bad_request'],
    ['by an unknown order', { q: '防汛', sort: 'oldest' }, 'bad_request'],
    ['for no day', { q: '防汛', from: '2026-02-30' }, 'bad_request'],
    ['for page 0', { q: '防汛', page: 0 }, 'bad_request'],
    ['beyond the ten-thousandth story', { q: '防汛', page: 101, pageSize: 100 }, 'page_too_deep'],
  ])('%s is refused', async (_, query, code) => {
    expect(refusalIn(await search(query as Record<string, string>))).toEqual([400, code]);
  });
});

describe('What is found', () => {
  const SECRET = '绝密';

  it('is never a draft, a text in review, a signed one, or one that was changed since', async () => {
    const draft = await writeStory(staff.secondEditor, { headline: `${SECRET}草稿` });
    const submitted = await writeStory(staff.secondEditor, { headline: `${SECRET}送审` });
    await done(staff.secondEditor, submitted, 'submit');
    await writeSigned(staff, { headline: `${SECRET}待刊` });
    const [story] = await found({ q: '防汛演练' });
    await saveStory(staff.editor, `${story?.documentId}`, { headline: `${SECRET}更正` });
    const { body } = await search({ q: SECRET });
    expect(body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    expect(body.meta.facets).toEqual({ columns: [], years: [] });
    expect(draft).toBeTruthy();
  });

  it('follows publication, correction, end, withdrawal and restoration at once', async () => {
    const story = await writePublished(staff, { headline: '龙舟赛开桨' });
    expect(await headlines('龙舟')).toEqual(['龙舟赛开桨']);

    await saveStory(staff.editor, story, { headline: '龙船赛开桨' });
    await signCorrection(staff, story);
    await done(staff.deskHead, story, 'correct', { note: '改正标题。' });
    expect([await headlines('龙舟'), await headlines('龙船')]).toEqual([[], ['龙船赛开桨']]);

    await done(staff.deskHead, story, 'withdraw', { opinion: '有误。' });
    expect(await headlines('龙船')).toEqual([]);

    await done(staff.chiefEditor, story, 'restore', { opinion: '核实无误。' });
    expect(await headlines('龙船')).toEqual(['龙船赛开桨']);

    await done(staff.deskHead, story, 'unpublish', { opinion: '过期。' });
    expect(await headlines('龙船')).toEqual([]);
    await publish(staff, story);
    expect(await headlines('龙船')).toEqual(['龙船赛开桨']);
  });
});
