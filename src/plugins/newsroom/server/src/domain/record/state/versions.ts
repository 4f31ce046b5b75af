import type { LinkedDecision } from '../chain';
import { VersionCheck } from '../version-check';
import type { FoundFault } from './fault';
import type { KeptVersion } from './rows';

/** What is needed of a version once it was looked at. */
type Text = Pick<KeptVersion, 'number' | 'content' | 'mediaHashes'>;

/** Checks the versions of one story against its decisions; keeps the texts of those that are asked for. */
export class KeptVersions {
  readonly texts = new Map<number, Text>();
  /** SHA-256 by the id of each file that a decided text shows, with the version that shows it. */
  readonly files = new Map<number, { version: number; hash: string }>();
  readonly #check = new VersionCheck(true);
  readonly #faults: FoundFault[] = [];
  readonly #named = new Set<number>();
  readonly #edits = new Map<number, LinkedDecision>();
  readonly #there = new Set<number>();

  /** Takes the decisions, and the numbers of the versions whose text will be compared with rows. */
  constructor(
    decisions: readonly LinkedDecision[],
    private readonly wanted: readonly number[],
  ) {
    for (const decision of decisions) {
      this.#check.name(decision);
      this.#named.add(decision.version);
      if (decision.act === 'edit') this.#edits.set(decision.version, decision);
    }
  }

  /** Takes the next version, in no order. */
  add(row: KeptVersion): void {
    const { number, slug, content, mediaHashes } = row;
    this.#check.add(row);
    this.#there.add(number);
    if (slug !== ((content.slug as string | undefined) ?? null))
      this.#note({ version: number, fault: 'differs', fields: ['slug'] });
    if (!this.#isByItsWriter(row)) this.#note({ version: number, fault: 'other_writer' });
    if (this.wanted.includes(number)) this.texts.set(number, { number, content, mediaHashes });
    if (this.#named.has(number)) this.#keepFiles(row);
  }

  /** Everything that is wrong, once all versions came; `last` is the present one. */
  finish(last: number): FoundFault[] {
    this.#check.finish();
    const named = this.#check.faults.map(({ article: _, ...fault }) => ({
      place: 'version' as const,
      ...fault,
    }));
    const first = Math.min(last, ...this.#named);
    const gaps = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (number) => !this.#there.has(number) && !this.#named.has(number),
    );
    for (const version of gaps) this.#note({ version, fault: 'missing' });
    for (const version of this.#there) if (version > last) this.#note({ version, fault: 'unexpected' });
    return [...named, ...this.#faults];
  }

  /** An edit that the record tells of is the version that it made. */
  #isByItsWriter({ number, actorKind, actorId, actorName, at }: KeptVersion): boolean {
    const edit = this.#edits.get(number);
    if (!edit) return true;
    return (
      edit.actorKind === actorKind &&
      edit.actorId === actorId &&
      edit.actorName === actorName &&
      edit.at === at
    );
  }

  #keepFiles({ number, mediaHashes }: KeptVersion): void {
    for (const [id, hash] of Object.entries(mediaHashes ?? {}))
      this.files.set(Number(id), { version: number, hash });
  }

  #note(fault: Omit<FoundFault, 'place'>): void {
    this.#faults.push({ place: 'version', ...fault });
  }
}
