import type { ContributorRole } from '../../../../../shared/parsed-page';
import { HAN, simplified } from './written-forms';

/** The words that name a role in a byline wherever they stand; the first that fits wins, so longer ones stand first. */
const ROLE_WORDS: readonly (readonly [string, ContributorRole])[] = [
  ['实习记者', 'trainee'],
  ['见习记者', 'trainee'],
  ['实习生', 'trainee'],
  ['摄影记者', 'photographer'],
  ['记者', 'reporter'],
  ['通讯员', 'correspondent'],
  ['通联员', 'correspondent'],
  ['报道员', 'correspondent'],
  ['信息员', 'correspondent'],
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
  ['特约撰稿人', 'author'],
  ['特约撰稿', 'author'],
  ['撰稿人', 'author'],
  ['作者', 'author'],
  ['笔者', 'author'],
  ['执笔', 'author'],
  ['撰文', 'author'],
];

/** Words that name a role only where a stroke or colon follows: 文/王宁, 供稿：王宁. */
const LED_WORDS: readonly (readonly [string, ContributorRole])[] = [
  ['供稿单位', 'author'],
  ['作者单位', 'author'],
  ['单位', 'author'],
  ['图文', 'author'],
  ['文图', 'author'],
  ['供稿', 'author'],
  ['来稿', 'author'],
  ['撰稿', 'author'],
  ['采写', 'author'],
  ['文字', 'author'],
  ['图片', 'photographer'],
  ['供图', 'photographer'],
  ['摄像', 'photographer'],
  ['视频', 'photographer'],
  ['审核', 'editor'],
  ['校对', 'editor'],
  ['审校', 'editor'],
  ['一审', 'editor'],
  ['二审', 'editor'],
  ['三审', 'editor'],
  ['初审', 'editor'],
  ['复审', 'editor'],
  ['终审', 'editor'],
  ['监制', 'editor'],
  ['文', 'author'],
  ['图', 'photographer'],
  ['摄', 'photographer'],
];

/** Words that name a role where they stand apart in front of the names. */
const SPACED_WORDS: readonly (readonly [string, ContributorRole])[] = [
  ['供稿', 'author'],
  ['来稿', 'author'],
  ['撰稿', 'author'],
  ['采写', 'author'],
  ['读者', 'author'],
  ['网友', 'author'],
];

const roleOfWord = new Map([...SPACED_WORDS, ...ROLE_WORDS, ...LED_WORDS]);
const anyOf = (words: readonly (readonly [string, ContributorRole])[]): string =>
  words.map(([word]) => word).join('|');
const ROLE = new RegExp(
  `${anyOf(ROLE_WORDS)}|(?<!${HAN}|[/／])(?:${anyOf(LED_WORDS)})(?=\\s*[/／:：|｜丨·]\\s*(?!文|图|摄|视频))|(?<![^\\s（(、；])(?:${anyOf(SPACED_WORDS)})(?=\\s+${HAN})`,
  'gu',
);

/** A role word found in a byline, with its place. */
export interface RoleWord {
  word: string;
  role: ContributorRole;
  start: number;
  end: number;
}

/** Characters without one of which no role word can be. */
const ROLE_SIGN = /[者員员輯辑編编影圖图畫画表筆笔文稿友寫写字片像頻频核對对校審审制摄攝位]/;

/** Every role word of `text`, in order. */
export function findRoleWords(text: string): RoleWord[] {
  if (!ROLE_SIGN.test(text)) return [];
  return [...simplified(text).matchAll(ROLE)].map(({ 0: word, index }) => ({
    word,
    role: roleOfWord.get(word) ?? 'author',
    start: index,
    end: index + word.length,
  }));
}

const OUR = ['本报', '本网', '本台', '本刊', '本社', '本版', '晚报', '晨报', '日报', '商报'];
const KINDS =
  '全媒体 融媒体 全媒 融媒 首席 特约 特派 特聘 高级 资深 文字 视频 图文 体育 通讯 驻外 新媒体 见习 实习'.split(
    ' ',
  );
const STATION = new RegExp(`驻${HAN}{1,4}$`, 'u');
const OUTLET =
  /(?:融媒体中心|融媒中心|传媒中心|记者站|都市报|电视台|广播电台|客户端|新闻网|[日晚晨商时早快青导]报|广播|传媒|发布|在线|网|报|社|台)$/;
const SEPARATOR = /[\s、，,；;：:/／（(]/;

/** The text before a role word, and how it is to be taken. */
interface RunBefore {
  run: string;
  /** Whether a role word stands before it, whose names it holds. */
  holdsNames: boolean;
  areNames: (text: string) => boolean;
}

/** Where the next role's own words begin (本报, 南方日报, 全媒体, 首席); `isSure` is false where a name may have lost or won a character. */
export interface TitlePrefix {
  start: number;
  isSure: boolean;
}

/** Finds the words that belong to the next role at the end of `run`, the text before it. */
export function titlePrefix(printed: RunBefore): TitlePrefix {
  const run = simplified(printed.run);
  const end = withoutKinds(run);
  const glued = run.slice(lastSeparator(run, run.length), run.length);
  if (!printed.holdsNames && glued !== '' && opensTitle(glued, end < run.length)) {
    return { start: run.length - glued.length, isSure: true };
  }
  const ours = OUR.find((word) => run.endsWith(word, end));
  if (ours !== undefined && standsAlone(run, end - ours.length, ours)) {
    return { start: end - ours.length, isSure: true };
  }
  return outletStart({ ...printed, run: run.slice(0, end) });
}

/** Before the first role, what is glued to it is its outlet (柳河融媒记者), names before 本报 aside. */
function opensTitle(glued: string, hasKind: boolean): boolean {
  return !/本[报网台刊社版]/.test(glued) && (hasKind || OUTLET.test(glued));
}

function standsAlone(run: string, start: number, word: string): boolean {
  return word.startsWith('本') || start === 0 || SEPARATOR.test(run.charAt(start - 1));
}

function withoutKinds(run: string): number {
  let end = run.length;
  for (let next = withoutKind(run, end); next !== end; next = withoutKind(run, end)) end = next;
  const station = STATION.exec(run.slice(0, end));
  return station ? station.index : end;
}

function withoutKind(run: string, end: number): number {
  const kind = KINDS.find((word) => run.endsWith(word, end));
  return kind === undefined ? end : end - kind.length;
}

function lastSeparator(run: string, end: number): number {
  let first = end;
  while (first > 0 && !SEPARATOR.test(run.charAt(first - 1))) first -= 1;
  return first;
}

/** How long the stem of an outlet may be (南方 of 南方日报), likeliest first; 晚报 needs none. */
const STEM_LENGTHS = [2, 3, 4, 0, 1, 5, 6];
const LIKELY_STEMS = 3;

/** The stem of an outlet may be glued to the name before it: the split that leaves names wins, and a name that fills the run is one. */
function outletStart({ run, holdsNames, areNames }: RunBefore): TitlePrefix {
  const suffix = OUTLET.exec(run);
  if (!suffix) return { start: run.length, isSure: true };
  const first = lastSeparator(run, suffix.index);
  const waits = holdsNames && run.slice(0, first).replace(/[\s、，,；;：:/／]+/g, '') === '';
  const isName = waits && suffix[0].length === 1 && areNames(run.slice(first));
  if (isName) return { start: run.length, isSure: true };
  const standsApart = first > 0 && !waits && suffix.index - first <= LONGEST_APART;
  return standsApart
    ? { start: first, isSure: true }
    : stemStart({ run, first, suffix: suffix[0], areNames }, waits);
}

const LONGEST_APART = 4;

/** A run that ends in an outlet, and where the outlet begins at the earliest. */
interface GluedOutlet extends Pick<RunBefore, 'run' | 'areNames'> {
  first: number;
  suffix: string;
}

function stemStart({ run, first, suffix, areNames }: GluedOutlet, holdsName: boolean): TitlePrefix {
  const stemEnd = run.length - suffix.length;
  const likeliest = STEM_LENGTHS.findIndex((length) => {
    const start = stemEnd - length;
    return start > first && areNames(run.slice(first, start)) && (length > 0 || suffix.length > 1);
  });
  if (likeliest < 0) return { start: first, isSure: !holdsName };
  return { start: stemEnd - (STEM_LENGTHS[likeliest] ?? 0), isSure: likeliest < LIKELY_STEMS };
}
