/** Characters without which a kind of line cannot be; one pass over a line tells which kinds are worth a closer look. */
export const PAGE_SIGN = 1;
export const DAY_SIGN = 2;
export const PAPER_SIGN = 4;
export const TASK_SIGN = 8;
export const CONTACT_SIGN = 16;
export const ADVERTISEMENT_SIGN = 32;
export const ROLE_SIGN = 64;
export const CREDIT_SIGN = 128;
export const DIGIT_SIGN = 256;
export const BRACKET_SIGN = 512;
export const SOURCE_SIGN = 1024;

const CHARACTERS: readonly (readonly [number, string])[] = [
  [PAGE_SIGN, '版篇'],
  [DAY_SIGN, '日周星历期号间'],
  [PAPER_SIGN, '报'],
  [TASK_SIGN, '编责校审核设组版美签监策统视值总主读图排制'],
  [CONTACT_SIGN, '线箱部话址码顾刷售价权证'],
  [ADVERTISEMENT_SIGN, '告启遗类民信特'],
  [ROLE_SIGN, '记通实摄特评责编制绘漫插图作笔执撰文报信供来采视审校监读网記報審監實攝評編圖執筆讀網'],
  [CREDIT_SIGN, '摄攝图圖绘影发觉源供表IC'],
  [DIGIT_SIGN, '0123456789０１２３４５６７８９'],
  [BRACKET_SIGN, '（(【［〔['],
  [SOURCE_SIGN, '源自供'],
];

const signs = new Uint16Array(0x10000);
for (const [sign, characters] of CHARACTERS) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    signs[code] = (signs[code] ?? 0) | sign;
  }
}

/** The signs of a line, as bits. */
export function signsOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found |= signs[text.charCodeAt(at)] ?? 0;
  return found;
}
