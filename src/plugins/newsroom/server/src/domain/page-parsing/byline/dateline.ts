import { HAN, simplified } from '../people/written-forms';

const DAY = '(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日';

/** 本报讯, 晨报讯, 本报许昌讯, 大河网讯, 柳河融媒讯, 大众网东营6月27日讯, 10月12日讯. */
const NEWS_SLUG = new RegExp(
  `^(?:(?:${HAN}{0,8}?(?:[报网社台刊端]|融媒体?(?:中心)?|传媒|发布|视听|广电)|${HAN}{2,4}在线)${HAN}{0,6}(?:${DAY})?(?:综合|专)?|${DAY})讯`,
  'u',
);
/** Any place before 讯 (柳河讯, 柳河县10月12日讯). */
const LOOSE_SLUG = new RegExp(`^${HAN}{2,10}(?:${DAY})?讯`, 'u');
/** 本报郑州5月1日电, 新华社济南６月５日体育专电, 据新华社电, 本报罗马、莫斯科1月20日电. */
const WIRE_SLUG = new RegExp(
  `^(?:综合|据)?${HAN}{0,6}[报社网台](?:${HAN}{0,12}|${HAN}{1,8}(?:、${HAN}{1,10}){1,12})` +
    `(?:${DAY})?(?:体育|综合)?(?:专|特)?电`,
  'u',
);
const LONGEST_SLUG = 96;

/** Words that end in 讯 or begin with it: 通讯员, 喜讯, 讯息 … */
const NO_SLUG_BEFORE = '通资音短喜简快视审噩问电';
const NO_SLUG_AFTER = '员息号问飞速录道';
/** 电影, 电力, 供电 … */
const NO_WIRE_BEFORE = '供用发停断充来水邮家弱强机通核闪触导漏节输风光';
const NO_WIRE_AFTER = '影视子力商话台网信动脑器梯源池缆费价器磁压';

/** The end of the dateline (电头, 消息头) that starts at offset 0 of `text`, or 0 where there is none. */
export function datelineEnd(text: string): number {
  const isNear = holdsNear(text, '讯訊', 48) || holdsNear(text, '电電', LONGEST_SLUG);
  if (!isNear) return 0;
  const head = simplified(text.slice(0, LONGEST_SLUG));
  return newsSlugEnd(NEWS_SLUG, head) || wireSlugEnd(head);
}

/** The end of a dateline that only people behind it can confirm, or 0. */
export function looseDatelineEnd(text: string): number {
  return holdsNear(text, '讯訊', 24) ? newsSlugEnd(LOOSE_SLUG, simplified(text.slice(0, LONGEST_SLUG))) : 0;
}

function holdsNear(text: string, characters: string, limit: number): boolean {
  const end = Math.min(text.length, limit);
  const [simple, traditional] = [characters.charCodeAt(0), characters.charCodeAt(1)];
  for (let at = 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === simple || code === traditional) return true;
  }
  return false;
}

function newsSlugEnd(pattern: RegExp, head: string): number {
  const slug = pattern.exec(head)?.[0] ?? '';
  const key = slug.lastIndexOf('讯');
  if (key < 1 || NO_SLUG_BEFORE.includes(head.charAt(key - 1))) return 0;
  return NO_SLUG_AFTER.includes(head.charAt(key + 1) || ' ') ? 0 : slug.length;
}

function wireSlugEnd(head: string): number {
  const slug = WIRE_SLUG.exec(head)?.[0] ?? '';
  const key = slug.lastIndexOf('电');
  if (key < 1 || NO_WIRE_BEFORE.includes(head.charAt(key - 1))) return 0;
  if (NO_WIRE_AFTER.includes(head.charAt(key + 1) || ' ')) return 0;
  return hasDay(slug) || isSetApart(head, slug.length) ? slug.length : 0;
}

function hasDay(slug: string): boolean {
  return /[0-9０-９]日/.test(slug);
}

/** Without a date only a short slug that stands apart from the text is believed. */
function isSetApart(head: string, end: number): boolean {
  return end <= 14 && /^(?:[\s（(【［:：]|$)/.test(head.slice(end));
}
