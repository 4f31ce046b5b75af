import type { ContributorRole, ParsedContributor } from '../../../../../shared/parsed-page';
import { readContributors } from '../people/contributors';
import { isNameLike, isUsualName } from '../people/names';

/** Who made a picture, as printed. */
export interface PhotoCredit {
  line: string;
  credits: ParsedContributor[];
}

const LONGEST_CREDIT = 60;
/** A credit ends in one of these, or in a bracket. */
const LAST_CHARACTERS = '摄攝影道图圖绘文发片国觉）)';

const AFTER_NAMES: readonly (readonly [RegExp, ContributorRole])[] = [
  [/[/／\s]*(?:文并)?(?:摄影报道|攝影報道|摄影|摄|攝)(?:影)?$/, 'photographer'],
  [/(?:[/／\s]*(?:供图|供圖|图片)|[/／]图)$/, 'photographer'],
  [/[/／\s]*(?:制图|绘图|绘|漫画|图)$/, 'illustrator'],
];
const BEFORE_NAMES: readonly (readonly [RegExp, ContributorRole])[] = [
  [/^(?:摄影|摄|图片|供图|图片提供|照片)\s*[：:/／]\s*/, 'photographer'],
  [/^(?:制图|图表|绘图|漫画|插图|制表|图表制作|本版制图)\s*[：:/／]\s*/, 'illustrator'],
];
/** 文/图 behind a name is a byline. */
const WORDS_AND_PICTURES = /(?:文[/／、\s]*图|图[/／、\s]*文)$|[/／\s]文[/／\s]|^文[/／]/;
const WRAPPED = /^[（(]([^（）()]+[摄攝图])[）)]$/;
const SOURCE_BRACKET = /[（(]([^（）()]{2,12})[）)]$/;
const SOURCE_LINE =
  /^(?:影像中国|人民视觉|视觉中国|东方IC|CFP|资料图片|资料照片|新华社发|新华社|(?:图片|照片|资料|数据)来源[：:].{2,30})$/;

/** Reads a line that is nothing but a credit: “通讯员 刘俊凯 摄”, “王 闽摄（影像中国）”, “新华社发”. */
export function readCredit(line: string): PhotoCredit | null {
  if (line.length > LONGEST_CREDIT || line.length < 3) return null;
  if (SOURCE_LINE.test(line)) return { line, credits: [agency(line)] };
  const printed = WRAPPED.exec(line)?.[1] ?? line;
  const bracket = SOURCE_BRACKET.exec(printed);
  const people = (bracket ? printed.slice(0, bracket.index) : printed).trim();
  const credits = creditsBefore(people) ?? creditsAfter(people);
  return credits && { line, credits };
}

function agency(line: string): ParsedContributor {
  return { role: 'agency', name: line.replace(/^.*[：:]|发$/g, ''), title: null };
}

function creditsBefore(people: string): ParsedContributor[] | null {
  if (!LAST_CHARACTERS.includes(people.charAt(people.length - 1)) || WORDS_AND_PICTURES.test(people))
    return null;
  for (const [suffix, role] of AFTER_NAMES) {
    const end = suffix.exec(people)?.index ?? 0;
    if (end > 0) return believable(people.slice(0, end), role);
  }
  return null;
}

function creditsAfter(people: string): ParsedContributor[] | null {
  for (const [prefix, role] of BEFORE_NAMES) {
    const length = prefix.exec(people)?.[0].length ?? 0;
    if (length > 0) return believable(people.slice(length), role);
  }
  return null;
}

/** Names with usual surnames, or one name that nothing else can be; a department can supply a picture (某某公司供图). */
function believable(run: string, role: ContributorRole): ParsedContributor[] | null {
  if (/[。！？；0-9\u2460-\u2473]/.test(run)) return null;
  const { contributors } = readContributors(run.replace(/[（(][^（）()]*[）)]/g, ' '));
  const isUsual = contributors.every(
    ({ name, title }) => isUsualName(name) || (title !== null && isNameLike(name)),
  );
  const isRare =
    contributors.length === 1 &&
    contributors.every(({ name }) => isNameLike(name)) &&
    role === 'photographer';
  if (contributors.length === 0 || contributors.length > 6 || !(isUsual || isRare)) return null;
  return contributors.map(({ name, title }) => ({ role, name, title }));
}

/** A caption with its credit behind it on the same line, split where the credit begins. */
export interface CaptionWithCredit {
  caption: string;
  credit: PhotoCredit;
}

/** Splits “前日，游客在拍照留念。新华社记者庞兴雷摄” after the last sentence of the caption. */
export function splitCreditBehind(text: string): CaptionWithCredit | null {
  if (!LAST_CHARACTERS.includes(text.charAt(text.length - 1))) return null;
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(from);
  const stop = Math.max(
    ...['。', '！', '？', '”', '①'].map((mark) => tail.lastIndexOf(mark)),
    lastMark(tail),
  );
  if (stop < 0) return null;
  const line = tail.slice(stop + 1).trim();
  const credit = /[摄攝影道图]/.test(line) ? readCredit(line) : null;
  return credit && { caption: text.slice(0, from + stop + 1), credit };
}

/** An end mark may stand between caption and credit: “…。⑧3陈更生 宋洁 摄”. */
function lastMark(tail: string): number {
  const marks = [...tail.matchAll(/[\u2460-\u2473]\s?\d{1,2}/g)];
  const last = marks[marks.length - 1];
  return last ? last.index + last[0].length - 1 : -1;
}

const CAPTION_OPENING =
  /^(?:图为|图[①-⑳一二三四五六七八九十\d]|[上下左右中题]图|[（(][上下左右]{0,2}[图圖]|图片说明|图示|资料图)/;

/** Whether a line opens like a caption (图为, 上图, 图①). */
export function opensAsCaption(text: string): boolean {
  return CAPTION_OPENING.test(text.slice(0, 8));
}
