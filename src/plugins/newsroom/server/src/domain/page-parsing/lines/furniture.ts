import type { DroppedReason } from '../../../../../shared/parsed-page';
import { DIGIT, HAN, isAt, LETTER } from './chars';
import {
  ADVERTISEMENT_SIGN,
  CONTACT_SIGN,
  DAY_SIGN,
  DIGIT_SIGN,
  PAGE_SIGN,
  PAPER_SIGN,
  TASK_SIGN,
} from './line-signs';

const LONGEST_FURNITURE = 80;
const ANY_SIGN = 0;
const PAGE = '第?\\s*[A-Za-zＡ-Ｚ]?[0-9０-９一二三四五六七八九十]{1,4}\\s*版';
const DATE = '[0-9０-９]{4}\\s*年\\s*[0-9０-９]{1,2}\\s*月\\s*[0-9０-９]{1,2}\\s*日';
const TASK =
  '责任编辑|值班编辑|执行编辑|美术编辑|图片编辑|编辑|责编|校对|责校|检校|审校|版式设计|版式|组版|美编|制版|排版|审核|审读|终审|复审|初审|签发|监制|策划|' +
  '一审|二审|三审|一校|二校|三校|统筹|视觉|值班编委|值班主任|值班总编|值班副总编|总值班|主编|副主编|总编辑|一读|二读|图编|设计|制图|责任校对';

/** Page headers (报眉) with the sign that each cannot do without. */
const PAGE_HEADERS: readonly (readonly [number, RegExp])[] = [
  [PAGE_SIGN, new RegExp(`^(?:当前版\\s*[:：]\\s*)?${PAGE}\\s*(?:[:：|丨·\\-—]?\\s*[^，。；！？]{0,16})?$`)],
  [PAGE_SIGN, /^头版(?:\s*[:：|丨·]\s*[^，。；！？]{0,16})?$/],
  [PAGE_SIGN, /^今日.{1,6}版$|^[\u4e00-\u9fff]{2,8}[\s|丨·/]+第?\s?[A-Z]?\d{1,3}\s?版$|^[上下]一篇[:：]/],
  [DAY_SIGN, new RegExp(`^[^，。；]{0,12}\\s*${DATE}.{0,24}(?:星期|周)[一二三四五六日天].{0,40}$`)],
  [DAY_SIGN, /^(?:星期|周)[一二三四五六日天](?:\s.{0,40})?$|^农历.{4,24}$/],
  [DAY_SIGN, new RegExp(`^[^，。；]{0,16}\\s*${DATE}\\s*(?:农历.{0,20}|${PAGE}.{0,20}|第.{1,8}期.{0,20})$`)],
  [
    DAY_SIGN,
    /^(?:国内统一(?:连续出版物|刊)号|邮发代号|总第\s?\d+\s?期|第\s?\d{2,6}\s?期|(?:发布|更新)?时间[:：]\s?\d{4}-)/,
  ],
  [DIGIT_SIGN, /^CN\s?\d{2}|^[A-Z]?\d{1,3}$|^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:\s.{0,12})?$/],
  [
    PAPER_SIGN,
    /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|商报|时报|快报|早报|都市报)(?:社(?:出版|主办))?$|^(?:解放军|人民日)报$/,
  ],
  [
    DIGIT_SIGN,
    /^(?:要闻|综合|民生|社会|经济|国际|国内|时政|文体|体育|副刊|教育|健康|法治|专版|专题|广告)\s*[|丨·/]?\s*[A-Z]?\d{1,2}\s*版?$/,
  ],
];
const IMPRINT = new RegExp(`^[■□●◆◇○★【(（\\s]*(?:本版|本期|本报)?(?:${TASK})(?:[:：/／\\s]|$)`);
const IMPRINT_GLUED = new RegExp(`^(?:本版|本期)(?:${TASK})[\\u4e00-\\u9fff\\s]{2,20}$`);
const CONTINUED = new RegExp(
  `^[（(【[]?[▲▼▶►◀→←\\s]*(?:文)?(?:紧接|上接|下转|转|接|续)(?:[A-Za-zＡ-Ｚ]?[0-9０-９]{1,3}|第?[A-Za-z]?[0-9０-９一二三四五六七八九十]{1,4}|头)[\\s、，和0-9一二三四五六七八九十]{0,10}版.{0,16}$`,
);
const SEE_PAGE =
  /^[（(【]?(?:相关)?(?:报道|内容|新闻|全文|评论)?(?:详)?见(?:第|今日|本报)?.{1,12}版[）)】]?$/;
const CONTACT =
  /^(?:[《（(]?[\u4e00-\u9fff》]{0,8})?(?:新闻热线|报料热线|爆料热线|投稿邮箱|投稿信箱|广告热线|广告部|发行热线|订报热线|订阅热线|发行电话|读者热线|监督电话|征订热线|本报地址|社址|邮政编码|法律顾问|印刷|零售价|定价|版权所有|广告经营许可证|广告许可证)(?:及微信)?(?:[:：]|\s|.{0,12}\d{4})/;
const ADVERTISEMENT =
  /^[·•【[（(\s]*(?:公益)?广\s*告[·•】\]）)\s]*$|^(?:遗失声明|遗失启事|注销公告|减资公告|拍卖公告|招聘启事|寻人启事|分类广告|分类信息|便民信息)$|遗失.{0,60}(?:声明作废|特此声明)|特此(?:公告|声明)[。！]?$/;
const SELLING = /(?:热线|咨询|开盘|招商|售楼|订购|加盟|招租|出租|出售|转让|招聘|抢购|火爆|优惠)/;
const PHONE = /(?:\d{3,4}[-－—―]\s?\d{7,8}|1[3-9]\d{9}|400[-－—]?\d{3})/;

/** What web pages and messengers set around a text. */
const WEB_ALONE =
  '上一版|下一版|上一期|下一期|上一条|下一条|返回(?:首页|目录|顶部|列表)|分享(?:到|至)?[:：]?(?:微信|微博|朋友圈|QQ空间|QQ|好友|、|\\s)*|(?:点击)?阅读原文|打印本页|关闭窗口|版面导航|标题导航|(?:微信)?扫一扫[^，。]{0,24}|长按[^，。]{0,16}(?:二维码|关注|识别)[^。]{0,12}|点击(?:上方|下方|蓝字)[^。]{0,20}|字号[:：]?[大中小\\s]*|放大|缩小|朗读|收听|收藏本文|复制链接|继续滑动看下一个|轻触阅读原文|往期(?:回顾|推荐|精彩)|点(?:个)?在看[^。]{0,12}|阅读(?:量|数)?[:：]?\\s?\\d+\\+?万?';
const WEB_BESIDE = `${WEB_ALONE}|打印|关闭|收藏|评论|转发|点赞|在看|分享|默认|首页|大|中|小`;
const WEB = new RegExp(`^(?:${WEB_ALONE})$|^(?:${WEB_BESIDE})(?:[\\s|｜丨/·>]+(?:${WEB_BESIDE}))+$`);
const WEB_TITLE = /^[\u4e00-\u9fff]{2,10}(?:数字报|电子报|手机报)(?:平台|刊)?$/;
const COPYRIGHT =
  /^(?:版权声明|免责声明|特别声明)\s*[：:]|^[^，。]{0,12}(?:未经授权|未经许可)[^。]{0,20}不得转载|^(?:©|Copyright)/i;
const MAIL_HEAD = /^(?:发件人|主题|收件人|抄送|密送|发送时间|发送日期|From|To|Cc|Bcc|Sent|Subject)\s*[:：]/i;

/** Each reason with the signs that a line must have one of, in the order in which they are tried. */
const REASONS: readonly (readonly [DroppedReason, number, (line: string, signs: number) => boolean])[] = [
  ['continuation', PAGE_SIGN, isContinuation],
  ['page_header', PAGE_SIGN | DAY_SIGN | PAPER_SIGN | DIGIT_SIGN, isPageHeader],
  ['imprint', TASK_SIGN, isImprint],
  ['web_page', ANY_SIGN, isWebPage],
  ['contact', CONTACT_SIGN, (line) => CONTACT.test(line)],
  ['advertisement', ADVERTISEMENT_SIGN, (line) => ADVERTISEMENT.test(line)],
  ['advertisement', DIGIT_SIGN, sells],
];

/** Why the line belongs to the page and to no story on it; null for a line of a story. `signs` are those of the line. */
export function furnitureReason(line: string, signs: number): DroppedReason | null {
  if (!holdsWords(line)) return 'ornament';
  if (line.length > LONGEST_FURNITURE) return null;
  for (const [reason, needed, holds] of REASONS)
    if ((needed === ANY_SIGN || (signs & needed) !== 0) && holds(line, signs)) return reason;
  return null;
}

function isWebPage(line: string): boolean {
  return WEB.test(line) || WEB_TITLE.test(line) || COPYRIGHT.test(line) || MAIL_HEAD.test(line);
}

function isPageHeader(line: string, signs: number): boolean {
  return PAGE_HEADERS.some(([sign, pattern]) => (signs & sign) !== 0 && pattern.test(line));
}

function isImprint(line: string): boolean {
  if (line.length > 60 || /[，。！？；]/.test(line)) return false;
  return IMPRINT_GLUED.test(line) || (IMPRINT.test(line) && !line.startsWith('制图'));
}

function sells(line: string): boolean {
  return line.length <= 60 && !line.includes('。') && PHONE.test(line) && SELLING.test(line);
}

/** Whether the line only sends the reader to or from another page (下转第2版, 上接A1版, 相关报道见第六版). */
export function isContinuation(line: string): boolean {
  return line.length <= 40 && (CONTINUED.test(line) || SEE_PAGE.test(line));
}

/** Whether a continuation sends the reader on to another page (下转), not from one (上接). */
export const leadsElsewhere = (continuation: string): boolean => /[转轉]/.test(continuation);

/** A line of rules, stars or boxes only; the scan stops at the first word. */
function holdsWords(line: string): boolean {
  for (let at = 0; at < line.length; at += 1) {
    if (isAt(line, at, HAN | DIGIT | LETTER)) return true;
    const code = line.charCodeAt(at);
    if (code >= 0x2460 && code <= 0x2473) return true;
  }
  return false;
}
