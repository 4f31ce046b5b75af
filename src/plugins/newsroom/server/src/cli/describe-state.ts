import type { StateFault } from '../domain/record/state';
import { printable } from './output';

const SAYS: Record<StateFault['fault'], string> = {
  begins_elsewhere: 'begins where the story was not',
  leads_elsewhere: 'does not lead where it says',
  not_allowed: 'was not allowed',
  not_due: 'was done by the program, and nothing was due',
  voids_others: 'voids other decisions than it says',
  edit_missing: 'was followed by an edit that voids decisions, and no decision says so',
  hold_missing: 'comes after an edit that left a schedule to be held, and no decision says so',
  missing: 'is missing',
  doubled: 'is there twice',
  differs: 'is not what the decisions say',
  unsigned: 'is not the text that was signed',
  unexpected: 'ought not to be there',
  other_digest: 'is not the text that was decided on: the digests differ',
  other_text: 'has a text that is not the one of its digest',
  other_writer: 'was written by another person, or at another time, than its decision says',
  shared_slug: 'has the address of another story',
  slug_unkept: 'has an address that is not kept for it',
  slug_foreign: 'is led to from an address at which it never was',
  unguarded: 'is not kept from deletion any more',
};

const SUBJECTS: Record<StateFault['place'], (fault: StateFault) => string> = {
  run: () => 'the run',
  decision: ({ sequence }) => `decision ${sequence}`,
  version: ({ version }) => `version ${version}`,
  draft: () => 'the draft',
  published: () => 'the published text',
  file: ({ file, version }) => `file ${file} of version ${version}`,
};

/** One line about a part of a story: which one, of which story, what is wrong with it, and where in it. */
export function describeState(fault: StateFault): string {
  const { article, place, fault: kind, fields = [], reason } = fault;
  const where = [...fields, ...(reason ? [reason] : [])];
  const line = `${SUBJECTS[place](fault)} (article ${article}) ${SAYS[kind]}`;
  return printable(where.length > 0 ? `${line}: ${where.join(', ')}` : line);
}
