import { isPlaceOrDepartment } from '../people/departments';
import { hasTagBehind } from '../lines/line-kind';

/** A sign in a pair of title lines; a positive weight speaks for kicker and headline, a negative one for headline and subhead. */
interface Cue {
  name: string;
  weight: number;
  holds: (first: string, second: string) => boolean;
}

const CUES: readonly Cue[] = [
  {
    name: 'the first line ends in a dash or colon',
    weight: 9,
    holds: (first) => /(?:——|[：:])$/.test(first),
  },
  { name: 'the second line begins with a dash', weight: -9, holds: (_, second) => /^(?:——|--)/.test(second) },
  { name: 'the second line is a bracket', weight: -9, holds: (_, second) => /^[（(].*[）)]$/.test(second) },
  { name: 'the column stands behind the first line', weight: -6, holds: (first) => hasTagBehind(first) },
  { name: 'the column stands behind the second line', weight: 6, holds: (_, second) => hasTagBehind(second) },
  {
    name: 'the first line names a place or a department',
    weight: 5,
    holds: (first) => isPlaceOrDepartment(first),
  },
  { name: 'the first line is a time', weight: 6, holds: (first) => TIME.test(first) },
  { name: 'the first line leads to a statement', weight: 3, holds: (first) => LEADS_ON.test(first) },
  { name: 'the first line gives an occasion', weight: 3, holds: (first) => /^(?:就|经|据)/.test(first) },
  {
    name: 'the first line is a few characters',
    weight: 4.5,
    holds: (first) => first.length <= 8 && !REPORTS.test(first),
  },
  {
    name: 'only the second line has two halves',
    weight: 1.5,
    holds: (first, second) => !hasHalves(first) && hasHalves(second),
  },
  {
    name: 'only the first line has two halves',
    weight: -1.5,
    holds: (first, second) => hasHalves(first) && !hasHalves(second),
  },
  {
    name: 'the first line is much longer',
    weight: 2.5,
    holds: (first, second) => first.length >= second.length + 5,
  },
  {
    name: 'the second line is longer',
    weight: -1,
    holds: (first, second) => second.length > first.length + 1,
  },
  { name: 'the first line has a comma', weight: 1.5, holds: (first) => /[，,]/.test(first) },
  { name: 'the second line has a comma', weight: -0.8, holds: (_, second) => /[，,；]/.test(second) },
  { name: 'the second line gives a figure', weight: -2.5, holds: (_, second) => GIVES_FIGURE.test(second) },
  { name: 'the second line says who was there', weight: -6, holds: (_, second) => ATTENDANCE.test(second) },
  { name: 'the second line adds a detail', weight: -3.5, holds: (_, second) => ADDS_DETAIL.test(second) },
  { name: 'the first line reports an event', weight: -0.6, holds: (first) => REPORTS.test(first) },
];

const TIME =
  /^(?:[上下]半年|前?[一二三四]个?季度|前?[\d一二三四五六七八九十]+个?月份?|今年.{0,6}|去年.{0,6}|近日|昨日|昨天|\d{1,2}月\d{1,2}日.{0,2})$/;
const LEADS_ON =
  /(?:强调|指出|要求|表示|显示|表明|提出|获悉|通报|公报|文件|报告|通知|意见|公告|启动|召开|调研|会议|讲话|致辞|揭牌|批示|座谈|[起时])$/;
const GIVES_FIGURE =
  /[\d０-９]+.{0,4}(?:元|人次|人|家|个|项|%|％|吨|公里|亿|万|倍|座|只|台|起|件)|百分之|[一二三四五六七八九十百千]+[万亿]|翻番/;
const ATTENDANCE = /(?:出席|主持|讲话|作报告|致辞|观看|参加)/;
const ADDS_DETAIL =
  /^(?:将|已|到\d{4}年|[\d０-９]{1,4}年|[\d０-９]{1,2}月|今年|首次|首批|预计|总投资|共|新|全|通过|包括|涉及|其中|维护|体现|缓解|引导|围绕|部署|听取|重点|力争|累计|最高|平均)/;
const REPORTS =
  /(?:开展|出台|推出|落实|投产|举行|召开|揭晓|成立|公布|印发|落地|开工|开园|回升|首发|贯通|发行|打击|选派|部署|会见|举办|开幕|闭幕|上线|通过|获批|竣工|通车|开放|助力|推动|创新)/;

function hasHalves(line: string): boolean {
  return /[\u4e00-\u9fff”》][\s\u3000\u00a0]+[\u4e00-\u9fff“《]/.test(line);
}

/** How strongly a pair of title lines looks like kicker and headline (above 0) rather than headline and subhead. */
export function kickerScore(first: string, second: string): number {
  let score = 0;
  for (const { weight, holds } of CUES) if (holds(first, second)) score += weight;
  return score;
}
