import { GENESIS, type ChainFault, type ChainHead, type LinkedDecision } from './chain';
import { EMPTY_TREE, grow, isFrontier, rootOf, type Frontier } from './merkle';

/** What the record was on a day, in two hashes that fit on a page. */
export interface Checkpoint {
  /** `2026-03-01`, in the paper's time zone. */
  day: string;
  /** The last decision that it covers; it covers all from the first. */
  sequence: number;
  /** Hash of that decision. */
  headHash: string;
  /** Merkle root over the hashes of all decisions that it covers. */
  root: string;
  /** ISO 8601, UTC. */
  at: string;
  /** What was wrong behind the last decision that it covers; `null` where the record was sound. */
  faults: RecordFault[] | null;
}

/** A checkpoint that does not fit the record. */
export interface CheckpointFault {
  day: string;
  /** The last decision that it covers; 0 of one that is not there. */
  sequence: number;
  fault: 'missing' | 'other_head' | 'other_root' | 'other_day' | 'beyond_end' | 'other_frontier';
}

/** What can be wrong with the record. */
export type RecordFault = ChainFault | CheckpointFault;

/** How far a record is sound, and all that is needed to go on from there. */
export interface Progress extends ChainHead {
  tree: Frontier;
}

/** Before the first decision. */
export const START: Progress = { ...GENESIS, tree: EMPTY_TREE };

/** The progress after one more decision. */
export const advance = ({ tree }: Progress, { sequence, hash }: ChainHead): Progress => ({
  sequence,
  hash,
  tree: grow(tree, hash),
});

/** Where a checkpoint left off, or `null` where its frontier is not the one of its root. */
export function progressOf({ sequence, headHash, root }: Checkpoint, tree: Frontier): Progress | null {
  const fits = tree.size === sequence && isFrontier(tree) && rootOf(tree) === root;
  return fits ? { sequence, hash: headHash, tree } : null;
}

/** Compares checkpoints with the record while its decisions stream by. */
export class CheckpointCheck {
  readonly faults: CheckpointFault[] = [];
  #tree = EMPTY_TREE;
  #last: ChainHead = START;
  #day = '';
  readonly #due: Checkpoint[];

  /** Takes the checkpoints in any order. */
  constructor(checkpoints: readonly Checkpoint[]) {
    this.#due = checkpoints.toSorted(
      (one, other) => one.sequence - other.sequence || one.day.localeCompare(other.day),
    );
    this.#meet();
  }

  /** Takes the next decision. */
  add({ sequence, hash }: Pick<LinkedDecision, 'sequence' | 'hash'>): void {
    this.#last = { sequence, hash };
    this.#tree = grow(this.#tree, hash);
    this.#meet();
  }

  /** Names the checkpoints of decisions that did not come. */
  finish(): void {
    for (const { day, sequence } of this.#due) this.faults.push({ day, sequence, fault: 'beyond_end' });
  }

  #meet(): void {
    for (let next = this.#due[0]; next && next.sequence <= this.#last.sequence; next = this.#due[0]) {
      const fault = this.#faultOf(next);
      if (fault) this.faults.push({ day: next.day, sequence: next.sequence, fault });
      this.#day = next.day;
      this.#due.shift();
    }
  }

  /** Where decisions are missing the chain check says so, and no later tree is the one of the checkpoint. */
  #faultOf({ day, sequence, headHash, root }: Checkpoint): CheckpointFault['fault'] | null {
    if (day < this.#day) return 'other_day';
    if (sequence !== this.#last.sequence || headHash !== this.#last.hash) return 'other_head';
    return this.#tree.size === sequence && rootOf(this.#tree) !== root ? 'other_root' : null;
  }
}
