import {
  PARSE_WARNING_LABELS,
  type ParsedContributor,
  type ParsedSeam,
  type ParseWarning,
  type ParseWarningCode,
} from '../../../../shared/parsed-page';
import { surnameRank } from './people/surnames';
import { characterCount, isAllHan } from './people/written-forms';

/** A warning without a place; `detail` is quoted behind the message. */
export function warn(code: ParseWarningCode, detail?: string): ParseWarning {
  const { zh } = PARSE_WARNING_LABELS[code];
  return { code, message: detail === undefined ? zh : `${zh}：${detail}` };
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
  return characterCount(name) <= 3 && isAllHan(name) && surnameRank(name) === null;
}
