import type { ContributorRole } from '../../../../shared/parsed-page';

/** The words that name a role in a byline; the first that fits wins, so longer ones stand first. */
const ROLE_WORDS: readonly (readonly [string, ContributorRole])[] = [
  ['实习记者', 'trainee'],
  ['见习记者', 'trainee'],
  ['实习生', 'trainee'],
  ['摄影记者', 'photographer'],
  ['记者', 'reporter'],
  ['通讯员', 'correspondent'],
  ['通联员', 'correspondent'],
  ['特约评论员', 'commentator'],
  ['评论员', 'commentator'],
  ['责任编辑', 'editor'],
  ['编辑', 'editor'],
  ['责编', 'editor'],
  ['摄影', 'photographer'],
  ['制图', 'illustrator'],
  ['绘图', 'illustrator'],
  ['漫画', 'illustrator'],
  ['插图', 'illustrator'],
  ['图表', 'illustrator'],
  ['作者', 'author'],
  ['笔者', 'author'],
  ['执笔', 'author'],
  ['撰文', 'author'],
];

const roleOfWord = new Map(ROLE_WORDS);
const ROLE = new RegExp(ROLE_WORDS.map(([word]) => word).join('|'), 'g');

/** A role word found in a byline, with its place. */
export interface RoleWord {
  word: string;
  role: ContributorRole;
  start: number;
  end: number;
}

/** Every role word of `text`, in order. */
export function findRoleWords(text: string): RoleWord[] {
  return [...text.matchAll(ROLE)].map(({ 0: word, index }) => ({
    word,
    role: roleOfWord.get(word) ?? 'author',
    start: index,
    end: index + word.length,
  }));
}

const OUR = ['本报', '本网', '本台', '本刊', '本社', '本版', '晚报', '晨报', '日报', '商报'];
const KINDS = '全媒体 融媒体 融媒 首席 特约 特派 特聘 高级 资深 文字 视频 图文 体育 通讯 驻外 新媒体'.split(
  ' ',
);
const STATION = /驻[\u4e00-\u9fff]{1,4}$/;
const OUTLET =
  /(?:融媒体中心|融媒中心|记者站|都市报|电视台|广播电台|客户端|新闻网|[日晚晨商时早快青导]报|广播|在线|网|报|社|台)$/;

/** Where the words that belong to the next role (本报, 南方日报, 全媒体, 首席) begin in `run`, the text before it. */
export function titlePrefixStart(run: string, areNames: (text: string) => boolean): number {
  let end = run.length;
  for (let next = withoutKind(run, end); next !== end; next = withoutKind(run, end)) end = next;
  const station = STATION.exec(run.slice(0, end));
  if (station) end = station.index;
  const ours = OUR.find((word) => run.endsWith(word, end));
  const isWholeOutlet = ours !== undefined && !/[\u4e00-\u9fff]/.test(run.charAt(end - ours.length - 1));
  if (ours !== undefined && (ours.startsWith('本') || isWholeOutlet)) return end - ours.length;
  return outletStart(run.slice(0, end), areNames);
}

function withoutKind(run: string, end: number): number {
  const kind = KINDS.find((word) => run.endsWith(word, end));
  return kind === undefined ? end : end - kind.length;
}

/** The stem of an outlet (南方 of 南方日报) may be glued to the name before it: the split that leaves names wins. */
function outletStart(run: string, areNames: (text: string) => boolean): number {
  const suffix = OUTLET.exec(run);
  if (!suffix) return run.length;
  const separator = /[\s、，,；;：:/／（(]/;
  let first = suffix.index;
  while (first > 0 && !separator.test(run.charAt(first - 1))) first -= 1;
  if (suffix.index - first <= 4 && first > 0) return first;
  const stems = [2, 3, 4, 1, 5, 6].map((length) => suffix.index - length);
  return stems.find((start) => start > first && areNames(run.slice(first, start))) ?? first;
}
