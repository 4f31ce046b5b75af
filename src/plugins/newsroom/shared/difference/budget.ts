/** Most steps that the difference of two texts takes: a tenth of a second of a slow machine. */
const MOST_STEPS = 3_000_000;

/** Most characters that are removed and added in one line: what is more is another line, and shown as one. */
const MOST_EDITS = 1_500;

/**
 * How much work is left for the difference of two texts. Finding the shortest one takes steps by the square of its length
 * (Myers), so two long texts without anything in common would take minutes. It counts steps and no time, so that the
 * same texts have the same difference everywhere.
 */
export class Budget {
  #left = MOST_STEPS;

  /** Up to how many edits may be looked for now. */
  get edits(): number {
    return Math.min(MOST_EDITS, Math.floor(Math.sqrt(2 * this.#left)));
  }

  /** So many edits were looked through. */
  spend(edits: number): void {
    this.#left = Math.max(0, this.#left - (edits * edits) / 2);
  }
}
