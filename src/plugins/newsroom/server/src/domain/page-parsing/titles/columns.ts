const LONGEST_COLUMN = 8;

const COLUMN_ENDING =
  /(?:要闻|时讯|新闻|快讯|简讯|短讯|短波|播报|快报|动态|资讯|视点|聚焦|观察|广角|传真|速递|速览|在线|之窗|掠影|风采|纪事|走笔|专栏|特刊|副刊|走基层|时评|论坛|大视野|看台|热线|万象|风云|集锦|荟萃|点击|关注|扫描|直击|前沿|一线|连线|博览|撷英|茶座|文苑|百姓事|大家谈|面对面|进行时|新气象|新作为)$/;
const COLUMNS = new Set(
  '要闻 新闻 时讯 快讯 简讯 短讯 动态 社会 民生 综合 经济 时政 国际 国内 本地 县区 城事 城区 教育 健康 体育 文体 法治 科技 文化 理论 评论 言论 财经 旅游 三农 专题 特别报道 今日关注 本报评论 社论 人物 服务 一句话新闻 连续报道 重点报道 图片报道'.split(
    ' ',
  ),
);

/** Whether a short line names a column (栏目) such as 城区要闻 or 新春走基层. */
export function isColumnName(line: string): boolean {
  const name = line.replace(/^[■□●◆◇○★▲【[·•\s]+|[】\]·•\s]+$/g, '');
  if (name.length > LONGEST_COLUMN || name.length < 2 || /[，。：:、！？“”]/.test(name)) return false;
  return COLUMNS.has(name) || (name.length > 2 && COLUMN_ENDING.test(name));
}

const LABELS = new Set(
  (
    '核心阅读 内容提要 内容摘要 核心提示 核心提要 阅读提示 新闻提示 提要 导读 导语 编者按 编者的话 编者手记 编后 开栏的话 开栏语 新闻背景 背景链接 新闻链接 相关链接 知识链接 ' +
    '链接 延伸阅读 记者手记 采访手记 记者观察 记者点评 专家点评 点评 短评 小贴士 温馨提示 名词解释 新闻速递 数说 图说 手记 结语 后记 引子 尾声 人物简介 人物小传'
  ).split(' '),
);

/** Whether a line is a set label inside a story (核心阅读, 编者按, 【绝活看点】). */
export function isLabel(line: string): boolean {
  if (line.length > 12) return false;
  const name = line.replace(/^[■□●◆◇○★▲【[\s]+|[】\]：:\s]+$/g, '').replace(/\s+/g, '');
  return LABELS.has(name) || /^【[^】]{2,8}】$/.test(line);
}
