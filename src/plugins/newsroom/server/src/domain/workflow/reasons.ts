import type { ReasonsInput, ReasonView } from '../../../../shared/contracts/reasons';
import type { REASONED_ACTS } from '../../../../shared/vocabulary';
import { slugCandidates, slugOf } from '../article/slug';

type ReasonedAct = (typeof REASONED_ACTS)[number];

const reason = (zh: string, en: string, ...acts: ReasonedAct[]): ReasonView => ({
  code: slugOf(zh),
  name: { en, zh },
  acts,
  isActive: true,
});

/** The list that a new newsroom starts with. */
export const FIRST_REASONS: readonly ReasonView[] = [
  reason('事实待核', 'Facts to be checked', 'return', 'reopen'),
  reason('要素不全', 'Something is missing', 'return', 'reopen'),
  reason('文字须改', 'Wording', 'return', 'reopen'),
  reason('图片不合要求', 'Pictures', 'return', 'reopen'),
  reason('篇幅过长', 'Too long', 'return'),
  reason('重复来稿', 'Sent before', 'reject'),
  reason('新闻性不足', 'Not news', 'reject'),
  reason('时效已过', 'Out of date', 'reject'),
  reason('不宜刊发', 'Not fit for publication', 'reject', 'unpublish'),
  reason('事实有误', 'Facts are wrong', 'reopen', 'unpublish', 'withdraw'),
  reason('来稿单位要求', 'Asked for by the department', 'unpublish', 'withdraw'),
  reason('侵权投诉', 'Complaint about rights', 'unpublish', 'withdraw'),
  reason('已核实更正', 'Checked and corrected', 'restore'),
  reason('突发事件', 'Breaking event', 'override'),
  reason('防灾避险', 'Warning of danger', 'override'),
  reason('处理人离岗', 'The holder is away', 'takeover'),
];

/** The list as it was written, where every reason has a code: a new one gets it of its Chinese name. */
export function withCodes(written: ReasonsInput['reasons']): ReasonView[] {
  const taken = new Set(written.flatMap(({ code }) => code ?? []));
  return written.map(({ code, ...rest }) => {
    const named = code ?? freeCode(slugOf(rest.name.zh), taken);
    taken.add(named);
    return { code: named, ...rest };
  });
}

function freeCode(wanted: string, taken: ReadonlySet<string>): string {
  for (let round = 0; ; round += 1) {
    const free = slugCandidates(wanted, round).find((code) => !taken.has(code));
    if (free !== undefined) return free;
  }
}

/** Whether a list as it was written names every reason there is once, and none that there is not. */
export function isWholeList(written: ReasonsInput['reasons'], known: readonly ReasonView[]): boolean {
  const codes = written.flatMap(({ code }) => code ?? []);
  return codes.length === known.length && known.every(({ code }) => codes.includes(code));
}
