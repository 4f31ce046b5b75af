import type { ParseWarning } from '../../../../../shared/parsed-page';
import { isUsualName } from '../people/names';
import { HAN, simplified } from '../people/written-forms';
import { warnAt } from '../warnings';

const ROLES = ['记者', '通讯员', '通联员', '实习生', '供稿', '撰稿'];
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

/** Warnings, with their places, for what reads like a byline and was left in the text. */
export function unreadBylines(paragraphs: readonly string[]): ParseWarning[] {
  return paragraphs.flatMap((paragraph, index) =>
    placesIn(paragraph).map((offset) => warnAt('unread_byline', index, offset)),
  );
}

function placesIn(paragraph: string): number[] {
  const text = simplified(paragraph);
  const places = new Set(ROLES.flatMap((role) => bracketsWith(text, role)));
  const name = ROLE_IN_FRONT.exec(text.slice(0, LONGEST_FRONT))?.[1];
  if (name !== undefined && isUsualName(name)) places.add(0);
  return [...places].sort((one, other) => one - other);
}

/** The offsets of the brackets in which the role word stands. */
function bracketsWith(text: string, role: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(role); at >= 0; at = text.indexOf(role, at + role.length)) {
    const open = openBefore(text, at);
    if (open >= 0 && !NO_ROLE.test(text.slice(at, at + 8)) && !NO_ROLE.test(text.slice(open + 1, at + 4)))
      offsets.push(open);
  }
  return offsets;
}

function openBefore(text: string, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_LEAD); at -= 1) {
    if ('（(【［〔['.includes(text.charAt(at))) return at;
    if ('）)】］〕]'.includes(text.charAt(at))) return -1;
  }
  return -1;
}
