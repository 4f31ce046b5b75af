import type { FileFault } from '../services/record-file/verify-file';
import type { RecordFault } from '../domain/record/checkpoint';
import { printable } from './output';

type AnyFault = RecordFault | FileFault;

const SAYS: Record<AnyFault['fault'], string> = {
  changed: 'was changed after it was written',
  missing: 'is missing',
  unlinked: 'does not follow the decision before it',
  appended: 'was added past the newsroom',
  tail_missing: 'and what came after it is missing: the chain ends too early',
  other_head: 'was made on another chain: its last decision is not this one',
  other_root: 'was made on other decisions: its Merkle root is not theirs',
  other_day: 'has an earlier day than the checkpoint before it',
  other_frontier: 'has a frontier that is not the one of its root',
  beyond_end: 'covers decisions that are no longer there',
  other_digest: 'is not the text that was decided on: the digests differ',
  other_text: 'has a text that is not the one of its digest',
  doubled: 'is there twice',
  unexpected: 'does not belong here',
  unreadable: 'cannot be read',
  unordered: 'is not in its order',
  other_story: 'belongs to another story',
  no_proof: 'has no proof',
  unproven: 'has a proof that does not lead to the root of the checkpoint',
  not_signed: 'is not the text that was signed for publication',
};

/** One line about a fault: what, where, and what is wrong with it. */
export function describeFault(fault: AnyFault): string {
  const where = 'entry' in fault ? `${fault.entry}: ` : '';
  return printable(`${where}${subjectOf(fault)} ${SAYS[fault.fault]}`);
}

function subjectOf(fault: AnyFault): string {
  if ('day' in fault)
    return fault.sequence
      ? `checkpoint of ${fault.day} (decision ${fault.sequence})`
      : `checkpoint of ${fault.day}`;
  if ('version' in fault) return `version ${fault.version}${ofArticle(fault.article)}`;
  if (fault.fault === 'not_signed') return `the published text${articleOf(fault)}`;
  if ('sequence' in fault) return `${decisionsOf(fault)}${articleOf(fault)}`;
  return 'line' in fault ? `line ${fault.line}` : 'the entry';
}

function decisionsOf(fault: { sequence?: number; until?: number }): string {
  const { sequence = 0, until } = fault;
  return until && until > sequence ? `decisions ${sequence} to ${until}` : `decision ${sequence}`;
}

const articleOf = (fault: AnyFault): string => ('article' in fault ? ofArticle(fault.article) : '');

const ofArticle = (article: string | null): string => (article ? ` (article ${article})` : '');

/** How many faults there are, in words. */
export const faultCount = (count: number): string => `${count} ${count === 1 ? 'fault' : 'faults'}.`;
