/** Traditional characters of role words and surnames with their simplified forms, pair by pair. */
const PAIRS =
  '訊讯電电記记員员實实習习攝摄報报導导圖图編编輯辑評评論论約约見见體体臺台網网專专訪访聯联責责執执筆笔綜综閱阅讀读審审' +
  '張张劉刘陳陈楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蘇苏呂吕盧卢薑姜鐘钟鍾钟譚谭陸陆範范賈贾韋韦鄒邹閻阎龍龙' +
  '賀贺顧顾龔龚萬万錢钱嚴严賴赖莊庄聶聂魯鲁歐欧關关蘭兰喬乔齊齐龐庞顏颜單单駱骆藍蓝簡简車车項项連连蔣蒋薛薛鄔邬溫温湯汤紀纪寧宁' +
  '華华畢毕馬马鳳凤衛卫樂乐盧卢閔闵紅红莫莫麥麦葛葛婁娄賓宾應应時时來来國国東东門门陽阳諸诸';

const simplifiedOf = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) simplifiedOf.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const ANY_TRADITIONAL = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`);
const TRADITIONAL = new RegExp(ANY_TRADITIONAL, 'g');

/** Text with the traditional characters of role words and surnames simplified; every offset stays. */
export function simplified(text: string): string {
  if (!ANY_TRADITIONAL.test(text)) return text;
  return text.replace(TRADITIONAL, (character) => simplifiedOf.get(character) ?? character);
}

/** How many characters a text has; those of the rarer planes count once. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** One Han character in a regular expression with the flag `u`; the extensions and compatibility forms are among them. */
export const HAN = '\\p{Script=Han}';

const ALL_HAN = new RegExp(`^${HAN}*$`, 'u');

/** Whether the text holds nothing but Han characters. */
export const isAllHan = (text: string): boolean => ALL_HAN.test(text);

/** The dots that are printed inside foreign and minority names. */
export const NAME_DOTS = '·•・‧．.';
