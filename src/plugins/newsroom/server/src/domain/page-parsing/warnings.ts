import type {
  ParsedContributor,
  ParsedSeam,
  ParseWarning,
  ParseWarningCode,
} from '../../../../shared/parsed-page';
import { isAllHan } from './names';
import { surnameRank } from './surnames';

const MESSAGES: Record<ParseWarningCode, string> = {
  cut_off: '文章末尾不是完整的句子，可能被版面截断',
  missing_text: '此处前后文字不相接，可能缺字',
  unusual_surname: '姓氏少见，请核对姓名',
  uncertain_name: '姓名的断法不能确定，请核对',
  empty_byline: '署名中没有姓名',
  no_headline: '没有找到标题',
  joined_lines: '几行合成了一项，请核对',
  split_line: '原文中换行丢失，已分行',
  continued_elsewhere: '下文转到其他版面',
  continued_from_elsewhere: '上文在其他版面',
  half_width_punctuation: '汉字旁有半角标点，可改为全角',
  nothing_found: '没有找到稿件',
};

/** A warning without a place; `detail` is quoted behind the message. */
export function warn(code: ParseWarningCode, detail?: string): ParseWarning {
  return { code, message: detail === undefined ? MESSAGES[code] : `${MESSAGES[code]}：${detail}` };
}

/** A warning about a place in a paragraph, in UTF-16 units from its start. */
export function warnAt(code: ParseWarningCode, paragraph: number, offset: number): ParseWarning {
  return { ...warn(code), paragraph, offset };
}

/** A warning that counts something. */
export function warnCount(code: ParseWarningCode, count: number): ParseWarning {
  return { ...warn(code), count };
}

/** One warning for each seam whose sides do not meet. */
export function seamWarnings(seams: readonly ParsedSeam[]): ParseWarning[] {
  const unsure = seams.filter(({ sure }) => !sure);
  return unsure.map(({ paragraph, offset }) => warnAt('missing_text', paragraph, offset));
}

/** One warning for each person whose surname the list does not hold; foreign and longer names are left alone. */
export function surnameWarnings(people: readonly ParsedContributor[]): ParseWarning[] {
  const unusual = people.filter(({ role, name }) => role !== 'agency' && hasUnusualSurname(name));
  return unusual.map(({ name }) => warn('unusual_surname', name));
}

function hasUnusualSurname(name: string): boolean {
  return name.length <= 3 && isAllHan(name) && surnameRank(name) === null;
}
