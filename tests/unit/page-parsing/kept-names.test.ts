import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const HEADLINE = '青石县图书馆新馆开馆';
const BODY = '昨日，青石县图书馆新馆开馆，当天接待读者两千余人次。';

function read(...lines: string[]) {
  const { articles } = parsePage([HEADLINE, ...lines].join('\n'));
  const [article] = articles;
  return {
    people: article?.contributors.map(({ role, name }) => `${role} ${name}`),
    titles: articles.map(({ headline, subhead }) => [headline, subhead]),
    raw: article?.byline?.raw,
    paragraphs: article?.paragraphs,
    department: article?.department,
    warnings: article?.warnings.map(({ code }) => code) ?? [],
    places: article?.warnings.map(({ paragraph, offset }) => [paragraph, offset]),
  };
}

describe('a character of a name that is a word elsewhere', () => {
  it.each([
    ['（记者 李博文）', ['reporter 李博文']],
    ['（通讯员 陈宏图）', ['correspondent 陈宏图']],
    ['（记者 王文）', ['reporter 王文']],
    ['（记者 王 文 李 图）', ['reporter 王文', 'reporter 李图']],
    ['（记者 李和平）', ['reporter 李和平']],
    ['（通讯员 张和 和 李和）', ['correspondent 张和', 'correspondent 李和']],
    ['（记者王洁和李小明）', ['reporter 王洁', 'reporter 李小明']],
    ['（记者张玉台通讯员李明）', ['reporter 张玉台', 'correspondent 李明']],
    ['（记者李学报通讯员张新社）', ['reporter 李学报', 'correspondent 张新社']],
    ['（记者 王宁 文/图）', ['reporter 王宁']],
    ['（记者 杨光洲文）', ['reporter 杨光洲']],
    ['（通讯员 王宁 李明 摄）', ['correspondent 王宁', 'correspondent 李明']],
  ])('stays in it: %s', (byline, people) => {
    const story = read(`本报讯${byline}${BODY}`);
    expect(story.people).toEqual(people);
    expect(story.paragraphs).toEqual([BODY]);
  });

  it('that could be read in two ways is reported', () => {
    expect(read(`本报讯（记者王建和李明）${BODY}`).warnings).toContain('uncertain_name');
    expect(read(`本报讯（记者 王 宁 文）${BODY}`).warnings).toContain('uncertain_name');
  });
});

describe('a rare name', () => {
  it.each([
    '王𬬭𬭚',
    '欧阳𬬭𬭚',
    '阿依·䶮丽',
    '古丽•巴哈尔',
    '古丽．巴哈尔',
    '努尔买买提江',
    'Tom Li',
    '𠮷小明',
  ])('is kept: %s', (name) => {
    const story = read(`本报讯（记者 ${name} 通讯员 李明）${BODY}`);
    expect(story.people).toEqual([`reporter ${name}`, 'correspondent 李明']);
    expect(story.paragraphs).toEqual([BODY]);
  });

  it('with a common surname in an extension of Han is counted in characters', () => {
    expect(read(`本报讯（记者王𬬭𬭚李明）${BODY}`).people).toEqual(['reporter 王𬬭𬭚', 'reporter 李明']);
  });
});

describe('an opening', () => {
  it.each([
    ['本报讯【记者 王宁 通讯员 李明】', ['reporter 王宁', 'correspondent 李明']],
    ['本报讯［记者 王宁］', ['reporter 王宁']],
    ['【本报讯 记者 王宁】', ['reporter 王宁']],
    ['本报讯（记者 王宁）（通讯员 李明）', ['reporter 王宁', 'correspondent 李明']],
    ['10月12日讯（记者 王宁）', ['reporter 王宁']],
    ['柳河融媒讯（通讯员 李小明）', ['correspondent 李小明']],
    ['柳河讯（张小明）', ['author 张小明']],
    ['本报讯（柳河融媒记者 李小明）', ['reporter 李小明']],
    ['本報訊（記者 陳大文 通訊員 劉強）', ['reporter 陳大文', 'correspondent 劉強']],
    ['通讯员 王小明 ', ['correspondent 王小明']],
    ['通讯员王小明报道：', ['correspondent 王小明']],
    ['本报讯 记者 王宁 通讯员 李小明 ', ['reporter 王宁', 'correspondent 李小明']],
    ['本报讯（记者 王宁 通讯员 李明/文 王小明/图）', ['reporter 王宁', 'author 李明', 'photographer 王小明']],
  ])('is read: %s', (byline, people) => {
    const story = read(`${byline}${BODY}`);
    expect(story.people).toEqual(people);
    expect(story.raw).toBe(byline.trim());
    expect(story.paragraphs).toEqual([BODY]);
  });

  it('with a bracket that nobody closed gives its names, is balanced and is reported', () => {
    const page = parsePage(`${HEADLINE}\n本报讯（记者 王宁 通讯员 李明 ${BODY}`);
    expect(page.articles[0]?.contributors.map(({ name }) => name)).toEqual(['王宁', '李明']);
    expect(page.articles[0]?.byline?.raw).toBe('本报讯记者 王宁 通讯员 李明');
    expect(page.articles[0]?.paragraphs).toEqual([BODY]);
    expect(page.dropped).toEqual([{ text: '（', reason: 'ornament', line: 2, article: 0 }]);
    expect(page.articles[0]?.warnings.map(({ code }) => code)).toContain('uncertain_name');
  });
});

describe('a credit at the end', () => {
  it.each([
    ['（王宁 李小明）', ['author 王宁', 'author 李小明']],
    ['（王宁；李小明）', ['author 王宁', 'author 李小明']],
    ['（市司法局 王宁）', ['author 王宁']],
    ['（记者 王宁）（通讯员 李明）', ['reporter 王宁', 'correspondent 李明']],
    ['【记者 王宁】', ['reporter 王宁']],
    ['（文/王宁 图/李明）', ['author 王宁', 'photographer 李明']],
    ['（作者单位：青石县文化馆）', []],
    ['（王小明）①5', ['author 王小明']],
  ])('is taken off the text: %s', (credit, people) => {
    const story = read(`${BODY}${credit}`);
    expect(story.people).toEqual(people);
    expect(story.paragraphs).toEqual([BODY]);
  });

  const LINES: [string, string[]][] = [
    ['供稿：市司法局 王宁', ['author 王宁']],
    ['撰稿：王宁 摄影：李明', ['author 王宁', 'photographer 李明']],
    ['文/王宁 图/李明', ['author 王宁', 'photographer 李明']],
    ['◎ 文/王宁 图/李明', ['author 王宁', 'photographer 李明']],
    ['王宁/文 李明/图', ['author 王宁', 'photographer 李明']],
    ['图/文 王宁', ['author 王宁']],
    ['通讯员 王宁 供稿', ['correspondent 王宁']],
    ['【记者 王宁】', ['reporter 王宁']],
    ['王小明', ['author 王小明']],
    ['青石县司法局 王小明', ['author 王小明']],
  ];

  it.each(LINES)('is read on the last line: %s', (line, people) => {
    const story = read(BODY, line);
    expect(story.people).toEqual(people);
    expect(story.paragraphs).toEqual([BODY]);
  });

  it.each(LINES)('is read under the headline: %s', (line, people) => {
    const story = read(line, BODY);
    expect(story.people).toEqual(people);
    expect(story.titles).toEqual([[HEADLINE, null]]);
  });

  it('names its department', () => {
    expect(read(`${BODY}（市司法局 王宁）`).department).toBe('市司法局');
    expect(read(BODY, '供稿：市司法局').department).toBe('市司法局');
  });

  it('of a name alone on its line is reported', () => {
    expect(read(BODY, '王小明').warnings).toContain('uncertain_name');
  });
});

describe('what reads like a byline and is left in the text', () => {
  it.each([
    [`本报讯（记者 韩记者）${BODY}`, 0],
    [`${BODY.slice(0, -1)}（本报通讯员 供不出的名字）。`, BODY.length - 1],
  ])('is reported with its place: %s', (text, offset) => {
    const story = read(text);
    expect(story.warnings).toContain('unread_byline');
    expect(story.places).toContainEqual([0, offset]);
  });

  it.each(['记者从县图书馆获悉，新馆今起开放。', '（记者注：新馆今起开放。）新馆在县城东面。'])(
    'is none: %s',
    (text) => {
      expect(read(text).warnings).not.toContain('unread_byline');
    },
  );
});
