import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const BODY = '昨日，青石县图书馆新馆开馆，当天接待读者两千余人次。';

function readStory(...lines: string[]) {
  const [article] = parsePage(['青石县图书馆新馆开馆', ...lines].join('\n')).articles;
  const people = article?.contributors.map(({ role, name }) => `${role} ${name}`) ?? [];
  return { article, people };
}

describe('a byline in front of the text', () => {
  it.each([
    ['本报讯(通讯员 张冲 李帅广)', ['correspondent 张冲', 'correspondent 李帅广']],
    ['本报讯（记者段志敏）', ['reporter 段志敏']],
    ['本报讯 （记者 宋克刚）', ['reporter 宋克刚']],
    ['本报讯　（记者王京）', ['reporter 王京']],
    ['本报讯（记者王姝通讯员王洁）', ['reporter 王姝', 'correspondent 王洁']],
    [
      '本报讯（记者李虎成通讯员张宗桥贾胜波）',
      ['reporter 李虎成', 'correspondent 张宗桥', 'correspondent 贾胜波'],
    ],
    [
      '本报讯（记者吴畏、通讯员曾言、周恩祖）',
      ['reporter 吴畏', 'correspondent 曾言', 'correspondent 周恩祖'],
    ],
    ['本报讯（任翀）', ['author 任翀']],
    ['本报讯(虞 静 钱洪波)', ['author 虞静', 'author 钱洪波']],
    ['本报讯(通讯员 张 冲 李帅广)', ['correspondent 张冲', 'correspondent 李帅广']],
    ['本报讯(通讯员 王 宁 张 三)', ['correspondent 王宁', 'correspondent 张三']],
    ['本报讯(记者\u00a0贺\u00a0\u00a0勇)', ['reporter 贺勇']],
    [
      '本报讯(毛敬雄 本报记者 钱晓虎 本报特约记者 徐锋)',
      ['author 毛敬雄', 'reporter 钱晓虎', 'reporter 徐锋'],
    ],
    ['本报讯(记者田霜月南方日报记者关丽)', ['reporter 田霜月', 'reporter 关丽']],
    ['（海南日报全媒体记者张琬茜 通讯员林妙莹）', ['reporter 张琬茜', 'correspondent 林妙莹']],
    ['本报讯(文/图 全媒体记者 王永良)', ['reporter 王永良']],
    ['扬子晚报讯(通讯员 王国禹 记者 万凌云)', ['correspondent 王国禹', 'reporter 万凌云']],
    [
      '（文/视频 全媒体记者 王智芳 实习生 罗斯妮 黄静静 通讯员 王钟莞）',
      ['reporter 王智芳', 'trainee 罗斯妮', 'trainee 黄静静', 'correspondent 王钟莞'],
    ],
    [
      '羊城晚报讯记者刘玮宁、通讯员陈燕舒、实习生秦雪星报道：',
      ['reporter 刘玮宁', 'correspondent 陈燕舒', 'trainee 秦雪星'],
    ],
    ['【本报讯】（记者饶洁实习生唐穗英）', ['reporter 饶洁', 'trainee 唐穗英']],
    ['晨报讯（见习记者 欧阳靖宇）', ['trainee 欧阳靖宇']],
    ['本报讯（记者 比尔·巴尔特）', ['reporter 比尔·巴尔特']],
    ['本报讯（记者阿尔达克）', ['reporter 阿尔达克']],
    ['本报郑州5月1日电  （记者常钦）', ['reporter 常钦']],
    ['新华社济南６月５日体育专电（记者赵仁伟）', ['reporter 赵仁伟']],
    ['新华社北京12月1日电', ['agency 新华社']],
    ['本报许昌讯（记者 何平）', ['reporter 何平']],
    ['大众网东营6月27日讯（记者 何平）', ['reporter 何平']],
  ])('%s', (byline, people) => {
    const story = readStory(`${byline}${BODY}`);
    expect(story.people).toEqual(people);
    expect(story.article?.byline?.raw).toBe(byline);
    expect(story.article?.paragraphs).toEqual([BODY]);
  });

  it('without a name is reported', () => {
    const { article } = readStory(`本报讯（记者  ）${BODY}`);
    expect(article?.contributors).toEqual([]);
    expect(article?.warnings.map(({ code }) => code)).toContain('empty_byline');
  });

  it('that may be a place is reported as uncertain', () => {
    const { article } = readStory(`本报讯（安阳）${BODY}`);
    expect(article?.warnings.map(({ code }) => code)).toContain('uncertain_name');
  });

  it('broken over two lines is put together', () => {
    const { article, people } = readStory(
      '晨报讯 （记者 彭岚兰 实习记者 刘星',
      `通讯员孙文剑张桂芳）${BODY}`,
    );
    expect(people).toEqual([
      'reporter 彭岚兰',
      'trainee 刘星',
      'correspondent 孙文剑',
      'correspondent 张桂芳',
    ]);
    expect(article?.warnings.map(({ code }) => code)).toContain('joined_lines');
  });

  it('gives its dateline apart', () => {
    const { article } = readStory(`本报郑州5月1日电  （记者常钦）${BODY}`);
    expect(article?.dateline).toBe('本报郑州5月1日电');
  });
});

describe('a byline on a line of its own', () => {
  it.each([
    ['□本报记者 闫宏伟', ['reporter 闫宏伟']],
    ['■ 海南日报全媒体记者 李艳玫', ['reporter 李艳玫']],
    ['本报记者　陈旻　通讯员　许晓凤', ['reporter 陈旻', 'correspondent 许晓凤']],
    ['□本报记者张靖本报通讯员郜敏', ['reporter 张靖', 'correspondent 郜敏']],
    ['记者 吴 波 李凤岭 摄影报道', ['reporter 吴波', 'reporter 李凤岭']],
    ['文/图 记者 周东伦', ['reporter 周东伦']],
    ['□记者 刘俊涛 文/图', ['reporter 刘俊涛']],
    ['口本报记者 闫宏伟', ['reporter 闫宏伟']],
  ])('%s under the headline', (byline, people) => {
    const story = readStory(byline, BODY);
    expect(story.people).toEqual(people);
    expect(story.article?.headline).toBe('青石县图书馆新馆开馆');
  });

  it.each([
    ['（记者 王晓晶）', ['reporter 王晓晶']],
    ['（刘河新;曹爱新）', ['author 刘河新', 'author 曹爱新']],
    ['（据新华社郑州9月9日电）', ['agency 新华社']],
    [
      '（新华社记者张晓松、朱基钗，本报记者杜尚泽）',
      ['reporter 张晓松', 'reporter 朱基钗', 'reporter 杜尚泽'],
    ],
    ['（来源：青石日报）', ['agency 青石日报']],
    ['（本报罗马1月6日电）', []],
    ['（作者为青石县作家协会会员）', []],
  ])('%s at the end', (byline, people) => {
    const story = readStory(BODY, byline);
    expect(story.people).toEqual(people);
    expect(story.article?.byline?.raw).toBe(byline);
    expect(story.article?.paragraphs).toEqual([BODY]);
  });

  it('is taken off the end of the last paragraph', () => {
    const { article, people } = readStory(`${BODY}（记者 王晓晶）`);
    expect(people).toEqual(['reporter 王晓晶']);
    expect(article?.paragraphs).toEqual([BODY]);
  });
});

describe('words that only look like a byline', () => {
  it.each([
    '记者从县图书馆获悉，新馆藏书三十万册，本月起免费开放。',
    '记者了解到，新馆藏书三十万册，本月起免费开放。',
    '据半岛电视台3月5日报道，新馆藏书三十万册。',
    '通讯员队伍不断壮大，今年又有二十人加入。',
    '喜讯传来，全村人都很高兴。',
    '本报电视栏目今日改版，欢迎收看。',
    '当地媒体报道，今年春天来得早。',
  ])('%s', (text) => {
    const { article } = readStory(text);
    expect(article?.byline).toBeNull();
    expect(article?.paragraphs).toEqual([text]);
  });
});
