import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const OPENING = '本报讯（记者 何平）昨日，青石县图书馆新馆开馆，当天接待读者两千余人次。';
const MORE = '今年以来，该县把服务送到村口，群众办事不再来回跑，满意度明显提高。';

const parse = (...lines: string[]) => parsePage(lines.join('\n\n'));

describe('what belongs to the page and to no story', () => {
  it.each([
    ['第02版:新春走基层', 'page_header'],
    ['A08版', 'page_header'],
    ['当前版:03版', 'page_header'],
    ['2021年3月5日 星期五 农历辛丑年正月廿二', 'page_header'],
    ['青石日报', 'page_header'],
    ['责任编辑：李梅 校对：王刚', 'imprint'],
    ['本版责编 李梅', 'imprint'],
    ['■编辑 李梅 ■美编 王刚', 'imprint'],
    ['下转第2版', 'continuation'],
    ['（上接A1版）', 'continuation'],
    ['（相关报道见第六版）', 'continuation'],
    ['广告', 'advertisement'],
    ['湖畔花园盛大开盘 热线：0370-3218888', 'advertisement'],
    ['新闻热线：0396-1234567', 'contact'],
    ['————————', 'ornament'],
    ['一审：李梅 二审：王刚 三审：何平', 'imprint'],
    ['青石日报数字报', 'web_page'],
    ['上一版 下一版', 'web_page'],
    ['打印 关闭', 'web_page'],
    ['分享到：微信 微博', 'web_page'],
    ['阅读原文', 'web_page'],
    ['版权声明：未经授权不得转载。', 'web_page'],
    ['发件人: 李梅 <li@example.com>', 'web_page'],
  ])('%s is dropped and listed', (line, reason) => {
    const page = parse(line, '图书馆开馆', OPENING, MORE);
    expect(page.dropped).toEqual([expect.objectContaining({ text: line, reason, line: 1 })]);
    expect(page.articles.map(({ headline }) => headline)).toEqual(['图书馆开馆']);
  });

  it('leaves a story incomplete that goes on on another page', () => {
    const [article] = parse('图书馆开馆', OPENING, `${MORE}（下转第二版）`).articles;
    expect(article?.complete).toBe(false);
    expect(article?.paragraphs[1]).toBe(MORE);
    expect(article?.warnings.map(({ code }) => code)).toContain('continued_elsewhere');
  });

  it('begins a story without a headline below 上接', () => {
    const page = parse('图书馆开馆', OPENING, '（上接第一版）', MORE);
    expect(page.articles.map(({ headline }) => headline)).toEqual(['图书馆开馆', null]);
  });

  it('lists title lines that head nothing', () => {
    const page = parse('图书馆开馆', OPENING, MORE, '（记者 何平）', '公园今日开园');
    expect(page.dropped).toEqual([{ text: '公园今日开园', reason: 'stray_line', line: 9, article: null }]);
  });

  it('says so where nothing is found', () => {
    expect(parsePage('').warnings.map(({ code }) => code)).toEqual(['nothing_found']);
  });
});

describe('a photo', () => {
  it('has caption, mark and credit on two lines', () => {
    const [article] = parse('图书馆开馆', OPENING, '图为新馆一角。②2', '通讯员 刘俊凯 摄').articles;
    expect(article?.photos).toEqual([
      {
        caption: '图为新馆一角。',
        mark: '②2',
        credit: { role: 'photographer', name: '刘俊凯', title: '通讯员' },
        credits: [{ role: 'photographer', name: '刘俊凯', title: '通讯员' }],
        creditLine: '通讯员 刘俊凯 摄',
      },
    ]);
  });

  it('has its mark before the credit on one line', () => {
    const [article] = parse('图书馆开馆', OPENING, '孩子们在新馆里读书。⑧3陈更生 宋洁 摄').articles;
    expect(article?.photos).toMatchObject([
      { caption: '孩子们在新馆里读书。', mark: '⑧3', creditLine: '陈更生 宋洁 摄' },
    ]);
    expect(article?.photos[0]?.credits.map(({ name }) => name)).toEqual(['陈更生', '宋洁']);
  });

  it.each([
    ['记者 李凤岭 摄', ['李凤岭']],
    ['本报记者 肖金雄 摄', ['肖金雄']],
    ['通讯员王文洲/摄', ['王文洲']],
    ['魏永青摄（影像中国）', ['魏永青']],
    ['新华社记者  贾浩成摄', ['贾浩成']],
    ['张  斌摄（人民视觉）', ['张斌']],
    ['本报全媒体记者 郭书武 通讯员孟庆军 摄', ['郭书武', '孟庆军']],
    ['制图：蔡华', ['蔡华']],
    ['新华社发', ['新华社']],
  ])('is credited by “%s”', (line, names) => {
    const [article] = parse('湖边春色', MORE, line).articles;
    expect(article?.photos.map(({ creditLine }) => creditLine)).toEqual([line]);
    expect(article?.photos[0]?.credits.map(({ name }) => name)).toEqual(names);
  });
});

describe('an end mark', () => {
  it.each(['①5', '②11', '⑧3'])('%s is taken off the last sentence', (mark) => {
    const [article] = parse('图书馆开馆', `${OPENING}${mark}`).articles;
    expect(article?.endMark).toBe(mark);
    expect(article?.complete).toBe(true);
  });

  it('closes a story, so that the next title line heads another', () => {
    const page = parse('图书馆开馆', `${OPENING}①5`, '公园今日开园', MORE);
    expect(page.articles.map(({ headline }) => headline)).toEqual(['图书馆开馆', '公园今日开园']);
  });

  it('that ends nothing is listed', () => {
    expect(parsePage('①5').dropped).toEqual([{ text: '①5', reason: 'stray_line', line: 1, article: null }]);
  });

  it('is none inside a headline', () => {
    const [article] = parse('湿地里的年轻人（保护区故事⑨）', OPENING).articles;
    expect(article?.headline).toBe('湿地里的年轻人（保护区故事⑨）');
  });
});

describe('a paragraph that the layout broke', () => {
  const HEAD =
    '今年以来，该县把服务送到村口，群众办事不再来回跑，满意度明显提高，全县上下形成了抓服务、比服务的良好氛围，群众来信来访大幅减少，全面严明了考评';

  it('is joined, and the seam is noted', () => {
    const [article] = parse('图书馆开馆', OPENING, HEAD, '纪律，效果很好。').articles;
    expect(article?.paragraphs[1]).toBe(`${HEAD}纪律，效果很好。`);
    expect(article?.seams).toEqual([{ paragraph: 1, offset: HEAD.length, sure: true }]);
  });

  it('has an unsure seam where the words do not meet', () => {
    const [article] = parse('图书馆开馆', OPENING, HEAD, '业核心竞争力明显提高。').articles;
    expect(article?.seams).toEqual([{ paragraph: 1, offset: HEAD.length, sure: false }]);
    expect(article?.warnings.map(({ code }) => code)).toContain('missing_text');
  });

  it('is put together from hard-wrapped lines', () => {
    const lines = [
      '今年以来，该县把服务送到村口，群众',
      '办事不再来回跑，满意度明显提高，全',
      '县上下形成了抓服务比服务的良好氛围',
      '群众来信来访大幅减少效果很好，大家',
      '都说好。',
    ];
    const [article] = parsePage(['图书馆开馆', ...lines].join('\n')).articles;
    expect(article?.headline).toBe('图书馆开馆');
    expect(article?.paragraphs).toEqual([lines.join('')]);
    expect(article?.seams).toHaveLength(4);
  });
});

describe('a lost line break', () => {
  it('between headline and dateline is found', () => {
    const [article] = parsePage(`青石县图书馆今日开馆迎客${OPENING}`).articles;
    expect(article?.headline).toBe('青石县图书馆今日开馆迎客');
    expect(article?.warnings.map(({ code }) => code)).toContain('split_line');
  });

  it('is found at a paragraph indent inside a line', () => {
    const [article] = parsePage(`图书馆开馆迎客啦\n　　${OPENING}　　${MORE}`).articles;
    expect(article?.paragraphs).toHaveLength(2);
  });
});

describe('text copied with its markup', () => {
  it('is read without it, by the lines as they came', () => {
    const page = parsePage(`<p>图书馆开馆</p>\n<p>&nbsp;&nbsp;${OPENING}</p><p>&nbsp;&nbsp;${MORE}</p>`);
    expect(page.articles).toMatchObject([
      { headline: '图书馆开馆', line: 1, paragraphs: [expect.any(String), MORE] },
    ]);
    expect(page.warnings.map(({ code }) => code)).toEqual(['markup_removed']);
  });
});

describe('text with characters that cannot be seen', () => {
  it('is read without them, and says so', () => {
    const page = parsePage(`图书\u200B馆开馆\n\u2060\n　　${OPENING.replace('讯', '讯\u00AD')}`);
    expect(page.articles).toMatchObject([{ headline: '图书馆开馆', contributors: [expect.anything()] }]);
    expect(page.warnings.map(({ code }) => code)).toEqual(['unseen_removed']);
  });

  it('takes the line ends of any system for what they are', () => {
    expect(parsePage(`图书馆开馆\r\n　　${OPENING}`).warnings).toEqual([]);
  });
});

describe('a story without a dateline', () => {
  it('begins below an exclamation that stands above its day', () => {
    const page = parse('图书馆开馆', OPENING, MORE, '公园迎客啦！', '10月12日，青石公园开园。', MORE);
    expect(page.articles.map(({ headline }) => headline)).toEqual(['图书馆开馆', '公园迎客啦！']);
  });

  it.each([
    ['asks at the top of a page', ['谁来为老人做饭？', MORE]],
    ['is a call in quotes at the top of a page', ['青石日报', '“开饭啦！”', MORE]],
  ])('begins with the line that %s', (_, lines) => {
    expect(parse(...lines).articles).toMatchObject([{ headline: lines.at(-2), paragraphs: [MORE] }]);
  });

  it('has the call in quotes below its kicker for a headline', () => {
    const [, story] = parse('图书馆开馆', OPENING, '青石县食堂服务老人——', '“开饭啦！”', MORE).articles;
    expect(story).toMatchObject({ kicker: '青石县食堂服务老人——', headline: '“开饭啦！”' });
  });

  it('keeps what somebody calls within its text', () => {
    expect(parse('图书馆开馆', OPENING, '“开饭啦！”', MORE).articles).toHaveLength(1);
  });

  it('begins below a paragraph whose last line is full, where paragraphs are indented', () => {
    const lines = [
      '　　今年以来，该县把服务送到村口',
      '群众办事不再来回跑，不再跑冤枉路',
      '，这里的人都说好，满意度提高了。',
    ];
    const page = parsePage(['图书馆开馆', ...lines, ...lines, '公园开园', ...lines, ...lines].join('\n'));
    expect(page.articles.map(({ headline }) => headline)).toEqual(['图书馆开馆', '公园开园']);
  });

  it('that may begin at a subhead is pointed at', () => {
    const page = parse('图书馆开馆', MORE, MORE, '公园今日开园', '10月12日，青石公园开园。', MORE);
    expect(page.articles[0]?.warnings.map(({ code }) => code)).toContain('uncertain_story');
  });

  it('is an item where the one before ended with its author', () => {
    const page = parse('● 图书馆开馆', `${MORE}（王宁）`, '● 公园开园', `${MORE}（李明）`);
    expect(page.articles.map(({ byline }) => byline?.raw)).toEqual(['（王宁）', '（李明）']);
  });
});
