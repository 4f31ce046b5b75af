import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const NEXT = ['新馆今日开放', '本报讯(通讯员 何平)青石县图书馆新馆昨日开放。'];

/** A page of blocks, with a blank line between them, and a story below. */
const pageOf = (...blocks: string[][]): string =>
  [...blocks, NEXT].map((lines) => lines.join('\n')).join('\n\n');

const read = (...blocks: string[][]) => {
  const { articles, dropped, warnings } = parsePage(pageOf(...blocks));
  const stories = articles.map(({ headline, paragraphs, subheads, contributors }) => ({
    headline,
    paragraphs,
    subheads: subheads.length,
    names: contributors.map(({ name }) => name),
  }));
  expect(stories.at(-1)).toMatchObject({ headline: '新馆今日开放', names: ['何平'] });
  return { stories: stories.slice(0, -1), dropped, warnings };
};

const LIST = ['王伟 男 清水大学', '李娜 女 河西学院', '张强 男 城南师范学院', '刘洋 女 清水大学'];
const FORECAST = ['今天白天 晴转多云 南风3级', '今天夜间 多云 北风2级', '明天 小雨 东风3级'];
const TABLE = ['班次\t始发\t到达', '1\t8:00\t9:00', '2\t10:00\t11:00'];
const VERSE = ['风从湖上来，', '吹绿一排杨柳。', '老船靠着岸，', '听水慢慢地流。'];
const REGULAR = ['江上寒风起', '城头晓月斜', '灯市人如海', '春信到谁家'];

describe('What is printed line by line', () => {
  it.each([
    ['a list of names', '青石县拟录用公务员名单公示', LIST],
    ['a list of names alone', '全县表彰先进个人名单', ['王伟 李娜 张强', '刘洋 陈静 杨帆', '赵磊 黄丽 周勇']],
    ['a forecast', '天气预报', FORECAST],
    ['a table', '公交线路调整', TABLE],
    ['verse', '青石湖的春天', VERSE],
    ['verse without marks', '元宵', REGULAR],
  ])('keeps its lines, and no title or name is made of them: %s', (_, headline, lines) => {
    expect(read([headline, ...lines]).stories).toEqual([
      { headline, paragraphs: lines, subheads: 0, names: [] },
    ]);
  });

  it('follows paragraphs that lead into it', () => {
    const lead = '根据有关规定，现将名单公示如下：';
    expect(read(['拟录用人员名单', lead, ...LIST]).stories).toMatchObject([{ paragraphs: [lead, ...LIST] }]);
  });

  it('ends where a story begins, with no blank line between, too', () => {
    const { articles } = parsePage(['天气预报', ...FORECAST, ...NEXT].join('\n'));
    expect(articles.map(({ headline }) => headline)).toEqual(['天气预报', '新馆今日开放']);
  });

  it('is none where short lines end in a title’s way', () => {
    const { articles } = parsePage(
      pageOf(['青石县水利局', '清淤完工', '本报讯(记者 石磊)河西河道昨日清淤完工。']),
    );
    expect(articles.map(({ headline }) => headline)).toEqual(['清淤完工', '新馆今日开放']);
  });
});

describe('A letter', () => {
  it('keeps to whom it is written, and its writer is the author', () => {
    const letter = '我是河西街道的居民，门前的路灯坏了三个月，一直没人修。';
    expect(read(['来信', '编辑同志：', letter, '读者 李明']).stories).toEqual([
      { headline: '来信', paragraphs: ['编辑同志：', letter], subheads: 0, names: ['李明'] },
    ]);
  });
});

describe('An obituary', () => {
  it('keeps who signs it, and the day, as lines', () => {
    const lines = [
      '青石县人大原主任王大山同志，因病于2026年3月1日逝世，享年88岁。',
      '王大山同志治丧小组',
      '2026年3月2日',
    ];
    expect(read(['讣告', ...lines]).stories).toEqual([
      { headline: '讣告', paragraphs: lines, subheads: 0, names: [] },
    ]);
  });
});

describe('The head of an advertisement', () => {
  it.each([
    ['公益广告', ['绿水青山就是金山银山', '青石县文明办宣']],
    ['遗失声明', ['青石县宏达商店营业执照副本丢失，声明作废。', '王小二身份证丢失，声明作废。']],
    ['招聘', ['宏达公司招聘会计两名', '月薪5000元，有意者请来电。', '电话：0312-7654321']],
    ['【公告】', ['宏达公司拟注销，请债权人前来申报。', '特此公告。']],
  ])('takes its text with it, which is listed, and says so: %s', (head, lines) => {
    const { stories, dropped, warnings } = read([head, ...lines]);
    expect(stories).toEqual([]);
    expect(dropped.map(({ text }) => text)).toEqual([head, ...lines]);
    expect(new Set(dropped.map(({ reason }) => reason))).toEqual(new Set(['advertisement']));
    expect(warnings.map(({ code, message }) => [code, message.endsWith(head)])).toEqual([
      ['advertisement_left_out', true],
    ]);
  });

  it('takes no story with it where no blank line parts them', () => {
    const { articles } = parsePage(['招租', '临街门面出租，面议。', ...NEXT].join('\n'));
    expect(articles.map(({ headline }) => headline)).toEqual(['新馆今日开放']);
  });

  it('is a word like others in a headline', () => {
    expect(read(['全县招聘教师百名', '日前，青石县面向社会招聘教师百名。']).stories).toMatchObject([
      { headline: '全县招聘教师百名', paragraphs: ['日前，青石县面向社会招聘教师百名。'] },
    ]);
  });
});
