import { surnameRank } from './surnames';
import { characterCount } from './written-forms';

/** Endings of the names of departments, and of the administrative zones that are run like one. */
const DEPARTMENT =
  /(?:局|委|办|院|处|科|所|站|队|厅|署|部|中心|协会|学会|商会|委员会|常委会|理事会|基金会|联合会|总工会|工会|妇联|团委|文联|残联|科协|街道|乡|镇|村|社区|学校|小学|中学|大学|学院|幼儿园|党校|医院|公司|集团|银行|信用社|法院|检察院|纪委|纪工委|纪检组|党委|党工委|党组|人大|政协|政府|管委会|居委会|村委会|办事处|派出所|合作社|电厂|开发区|高新区|示范区|集聚区|产业区|工业区|管理区|试验区|新区|园区|景区|林场|农场)$/;
const PLACE = /[省市县区州旗盟]$/;
const LONGEST_NAME = 18;
const LONGEST_LINE = 30;

/** The department that a kicker names (开发区财政局), or null where it names a place (天中老街) or says something. */
export function departmentOf(kicker: string | null): string | null {
  if (kicker === null) return null;
  const name = kicker.replace(/[—\-：:\s]+$/, '');
  return isName(name) && DEPARTMENT.test(name) ? name : null;
}

/** Whether a title line is no more than the names of departments, zones or counties. */
export function isPlaceOrDepartment(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const names = line.replace(/[—\-：:\s]+$/, '').split('、');
  return names.every((name) => isName(name) && (DEPARTMENT.test(name) || PLACE.test(name)));
}

/** Verbs and particles that no name of a department holds. */
const SENTENCE_WORDS =
  /[，。、：:！？“”《》\s\d]|开展|举办|召开|走进|推进|打造|助力|建设美|形成|构建|包括|让|把|将|被|入|赴|获|为|到/;
/** Words that only end like a department or a place: 格局, 干部, 超市. */
const OTHER_WORDS =
  /(?:[格布全大结开破]局|[干内全外西中东南北]部|[好深到远之短长去]处|[场厕]所|[举承主怎么]办|[返下还回思]乡|[进驻兴]村|[超门上股夜楼闹]市|小区|车站|网站|[车乐军舰球]队|[入出]院|书院)$/;

function isName(text: string): boolean {
  const isShort = text.length >= 2 && text.length <= LONGEST_NAME;
  return isShort && !SENTENCE_WORDS.test(text) && !OTHER_WORDS.test(text);
}

/** Endings that hardly any given name has. */
const SURE_ENDING =
  /(?:[局委厅署部县区市省会]|中心|法院|检察院|政府|人大|政协|公司|集团|银行|学校|小学|中学|大学|学院|医院|街道|社区|派出所|办事处|文联|残联|妇联|工会|团委|党委|党校|税务所|司法所|记者站|文化馆|图书馆|博物馆|融媒|电视台|[市县区州镇乡村]\S{0,6}[办院处科所站队]|\S{2}[一二三四五六七八九十附高]中|\S{2}[一二三四五六附]小)$/;

/** Whether a word of a byline names a department or a place rather than a person (市司法局, 石桥县人民法院). */
export function isOffice(word: string): boolean {
  const length = characterCount(word);
  if (length < 3 || length > LONGEST_NAME) return false;
  return SURE_ENDING.test(word) && isName(word) && !(length === 3 && isPersonEnding(word));
}

/** 李会 and 王区 are hardly names, but 李建会 is one. */
const isPersonEnding = (word: string): boolean => /[会市省]$/.test(word) && surnameRank(word) !== null;

/** Whether a word that could be a person's name names a place or a department as well (石桥镇, 高科所). */
export function soundsLikeOffice(word: string): boolean {
  const length = characterCount(word);
  if (length < 3 || length > LONGEST_NAME || !isName(word)) return false;
  return /[镇乡村]$/.test(word) || (length > 4 && DEPARTMENT.test(word));
}

/** The department that is glued before a name (市司法局王宁); null where there is none. */
export function officeBefore(word: string, isPerson: (text: string) => boolean): string | null {
  for (let length = Math.min(word.length - 2, LONGEST_NAME); length >= 3; length -= 1) {
    const office = word.slice(0, length);
    if (isOffice(office) && isPerson(word.slice(length))) return office;
  }
  return null;
}
