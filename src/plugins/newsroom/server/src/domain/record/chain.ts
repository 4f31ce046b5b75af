import type { Decision, LinkedDecision } from '../../../../shared/decision';
import { digestOf } from '../article/content';

export type { Decision, LinkedDecision };

/** The end of the chain, kept apart from it so that a cut-off tail shows. */
export interface ChainHead {
  sequence: number;
  hash: string;
}

/** Where every chain starts. */
export const GENESIS: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** Binds a decision to the end of the chain. */
export function link(decision: Decision, previousHash: string): LinkedDecision {
  return { ...decision, previousHash, hash: digestOf({ ...decision, previousHash }) };
}

/** What is wrong at a place of the chain. */
export interface ChainFault {
  sequence: number;
  /** Last sequence of a gap, or of rows that were added. */
  until?: number;
  article: string | null;
  fault: 'changed' | 'missing' | 'unlinked' | 'tail_missing' | 'appended';
}

/** Checks a chain, or what came after a place of it, while its rows stream by in the order of their sequence. */
export class ChainCheck {
  #last: ChainHead;
  readonly faults: ChainFault[] = [];

  constructor(private readonly start: ChainHead = GENESIS) {
    this.#last = start;
  }

  /** Takes the next row and names what is wrong with it. */
  add(row: LinkedDecision): void {
    const expected = this.#last.sequence + 1;
    if (row.sequence > expected) {
      this.faults.push({ sequence: expected, until: row.sequence - 1, article: null, fault: 'missing' });
    }
    const fault = this.#faultOf(row);
    if (fault) this.faults.push({ sequence: row.sequence, article: row.article, fault });
    this.#last = { sequence: row.sequence, hash: row.hash };
  }

  /** Compares the end of the chain with the head that was kept apart. */
  finish(head: ChainHead): void {
    const { sequence, hash } = this.#last;
    if (this.start.sequence > head.sequence) {
      this.faults.push({ sequence: head.sequence + 1, article: null, fault: 'tail_missing' });
    } else if (sequence > head.sequence) {
      this.faults.push({ sequence: head.sequence + 1, until: sequence, article: null, fault: 'appended' });
    } else if (sequence !== head.sequence || hash !== head.hash) {
      this.faults.push({ sequence: sequence + 1, article: null, fault: 'tail_missing' });
    }
  }

  #faultOf(row: LinkedDecision): ChainFault['fault'] | null {
    const { hash, previousHash, ...decision } = row;
    if (digestOf({ ...decision, previousHash }) !== hash) return 'changed';
    if (row.sequence <= this.#last.sequence) return 'unlinked';
    const follows = row.sequence === this.#last.sequence + 1;
    return follows && previousHash !== this.#last.hash ? 'unlinked' : null;
  }
}
