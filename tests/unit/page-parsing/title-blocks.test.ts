import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const OPENING = '本报讯（记者 何平）昨日，青石县图书馆新馆开馆，当天接待读者两千余人次。';

function readTitles(...titles: string[]) {
  const [article] = parsePage([...titles, OPENING].join('\n\n')).articles;
  return [article?.kicker, article?.headline, article?.subhead];
}

describe('a title block', () => {
  it.each([
    ['one line is the headline', ['图书馆新馆开馆'], [null, '图书馆新馆开馆', null]],
    ['a department stands above', ['青石县财政局', '开展走访活动'], ['青石县财政局', '开展走访活动', null]],
    [
      'a dash leads to the headline',
      ['人社部门发布公报——', '就业人数连续上升'],
      ['人社部门发布公报——', '就业人数连续上升', null],
    ],
    [
      'a dash opens the subhead',
      ['把书送到村口', '——访青石县图书馆馆长'],
      [null, '把书送到村口', '——访青石县图书馆馆长'],
    ],
    [
      'a figure follows below',
      ['青石县集中开工一批项目', '总投资606亿元'],
      [null, '青石县集中开工一批项目', '总投资606亿元'],
    ],
    [
      'a span of time stands above',
      ['上半年', '青石县进出口由负转正'],
      ['上半年', '青石县进出口由负转正', null],
    ],
    [
      'a column stands behind',
      ['青石县探索新路', '村里来了“店小二”（乡村新景）'],
      ['青石县探索新路', '村里来了“店小二”（乡村新景）', null],
    ],
    ['the kicker is printed late', ['加强培训 助推发展', '高新区'], ['高新区', '加强培训 助推发展', null]],
    [
      'three lines fill all places',
      ['青石县图书馆', '新馆今日开馆迎客', '藏书三十万册'],
      ['青石县图书馆', '新馆今日开馆迎客', '藏书三十万册'],
    ],
  ])('is read where %s', (_, titles, expected) => {
    expect(readTitles(...titles)).toEqual(expected);
  });

  it('reads a dash as the beginning of the subhead, whatever stands behind it', () => {
    expect(readTitles('柳河岸上的守望者', '——记青石县护林员王宁（下）')[2]).toBe(
      '——记青石县护林员王宁（下）',
    );
  });

  it('says so where the other reading is near', () => {
    const [near] = parsePage(['青石县图书馆今日开馆', '读者有了好去处', OPENING].join('\n\n')).articles;
    const [clear] = parsePage(['青石县财政局', '开展走访活动', OPENING].join('\n\n')).articles;
    expect(near?.warnings.map(({ code }) => code)).toContain('uncertain_titles');
    expect(clear?.warnings.map(({ code }) => code)).not.toContain('uncertain_titles');
  });

  it('keeps all of four lines and says that it joined some', () => {
    const [article] = parsePage(
      ['青石县图书馆', '新馆今日开馆', '藏书三十万册', '全年免费', OPENING].join('\n\n'),
    ).articles;
    expect(article?.subhead).toBe('藏书三十万册 全年免费');
    expect(article?.warnings.map(({ code }) => code)).toContain('joined_lines');
  });

  it('names the department where the kicker is a department, none where it is a place', () => {
    const page = parsePage(
      ['青石县财政局', '开展走访活动', OPENING, '青石老街', '小吃摊前热气腾腾', OPENING].join('\n\n'),
    );
    expect(page.articles.map(({ department }) => department)).toEqual(['青石县财政局', null]);
  });

  it('gives its column to the stories that follow', () => {
    const page = parsePage(['城区要闻', '图书馆开馆', OPENING, '公园开园', OPENING].join('\n\n'));
    expect(page.articles.map(({ column }) => column)).toEqual(['城区要闻', '城区要闻']);
    expect(page.columns).toEqual([{ text: '城区要闻', beforeArticle: 0 }]);
  });

  it('is missing where a story has none, which is reported', () => {
    const [article] = parsePage(OPENING).articles;
    expect(article?.headline).toBeNull();
    expect(article?.warnings.map(({ code }) => code)).toEqual(['no_headline']);
  });
});

describe('a short line inside a story', () => {
  const LONG = '今年以来，该县把服务送到村口，群众办事不再来回跑，满意度明显提高，来信来访也少了。';

  it('is a subhead', () => {
    const page = parsePage(['图书馆开馆', OPENING, '藏书三十万册', LONG].join('\n\n'));
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.subheads).toEqual([{ beforeParagraph: 1, text: '藏书三十万册' }]);
  });

  it('is a headline where it stands at the margin of an indented page', () => {
    const page = parsePage(
      ['图书馆开馆', `　　${OPENING}`, `　　${LONG}`, '公园今日开园', `　　${LONG}`].join('\n'),
    );
    expect(page.articles.map(({ headline }) => headline)).toEqual(['图书馆开馆', '公园今日开园']);
  });

  it('is a label where it is one of the set words', () => {
    const page = parsePage(
      ['青石县探索新路', '村里来了“店小二”（乡村新景）', '核心阅读', LONG, LONG].join('\n\n'),
    );
    expect(page.articles[0]?.subheads).toEqual([{ beforeParagraph: 0, text: '核心阅读' }]);
  });
});
