import type { ParseWarning } from '../../../../../shared/parsed-page';
import { endsClosed } from './brackets';
import { closingOf } from './closing';
import { isUsualName } from '../people/names';
import { HAN, simplified } from '../people/written-forms';
import { warnAt } from '../warnings';

const ROLES = ['记者', '通讯员', '通联员', '实习生', '供稿', '撰稿'];
const ROLE_STARTS = '记通实供撰';
const HOLDS_ROLE = /记者|記者|通讯员|通訊員|通联员|实习生|實習生|供稿|撰稿/;
const OPENERS = '（(【［〔[';
const CLOSERS = '）)】］〕]';
/** How far before a role word its bracket may open. */
const LONGEST_LEAD = 80;
/** 记者 in a bracket is no byline in these. */
const NO_ROLE = /^记者(?:注|问|会|节|站|团|手记|招待)|^[^]{0,6}(?:答记者|小记者|以下简称|无国界记者)/;
/** A role word and a name in front of a sentence. */
const ROLE_IN_FRONT = new RegExp(
  `^(?:${HAN}{0,8}(?:讯|电)[\\s，]{0,3})?(?:${HAN}{0,6}(?:记者|通讯员|实习生))[\\s:：]{0,3}(${HAN}{2,3}?)(?=[\\s、，：:]|近日|日前|昨|今[天日]|从|在|获悉|通讯员|报道)`,
  'u',
);
const LONGEST_FRONT = 40;
/** Where a text is full of them, the first ones say so. */
const MOST_WARNINGS = 12;

/** Warnings, with their places, for what reads like a byline and was left in the text. */
export function unreadBylines(paragraphs: readonly string[]): ParseWarning[] {
  const warnings: ParseWarning[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const places = [...placesIn(paragraph), ...closingPlace(paragraph)].slice(
      0,
      MOST_WARNINGS - warnings.length,
    );
    for (const offset of places) warnings.push(warnAt('unread_byline', index, offset));
    if (warnings.length === MOST_WARNINGS) break;
  }
  return warnings;
}

/** Names in a bracket behind the last words: those of an item inside a story. */
function closingPlace(paragraph: string): number[] {
  const closing = endsClosed(paragraph) ? closingOf(paragraph) : null;
  const isRead = closing === null || closing.start === 0 || closing.byline.contributors.length === 0;
  return isRead || HOLDS_ROLE.test(paragraph.slice(closing.start)) ? [] : [closing.start];
}

function placesIn(paragraph: string): number[] {
  if (!HOLDS_ROLE.test(paragraph)) return [];
  const text = simplified(paragraph);
  const name = ROLE_IN_FRONT.exec(text.slice(0, LONGEST_FRONT))?.[1];
  const front = name !== undefined && isUsualName(name) ? [0] : [];
  return [...new Set([...front, ...bracketsWithRole(text)])];
}

/** The offsets of the brackets in which a role word stands; the text is passed over once. */
function bracketsWithRole(text: string): number[] {
  const offsets: number[] = [];
  let open = -1;
  for (let at = 0; at < text.length && offsets.length < MOST_WARNINGS; at += 1) {
    const character = text.charAt(at);
    if (OPENERS.includes(character)) open = at;
    else if (CLOSERS.includes(character) || at - open > LONGEST_LEAD) open = -1;
    else if (open >= 0 && isRole(text, open, at)) {
      offsets.push(open);
      open = -1;
    }
  }
  return offsets;
}

function isRole(text: string, open: number, at: number): boolean {
  if (!ROLE_STARTS.includes(text.charAt(at)) || !ROLES.some((role) => text.startsWith(role, at)))
    return false;
  return !NO_ROLE.test(text.slice(at, at + 8)) && !NO_ROLE.test(text.slice(open + 1, at + 4));
}
