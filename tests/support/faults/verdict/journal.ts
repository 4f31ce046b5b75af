import type { Act } from '../../../../src/plugins/newsroom/shared/vocabulary';
import { outcomeOf } from '../../people/stories';
import type { Reply } from '../people/call';

/** A write that somebody asked for. */
export type Asked =
  | { kind: 'create'; by: string; headline: string }
  | { kind: 'edit'; by: string; story: string; version: number; headline: string }
  | { kind: 'act'; by: string; story: string; version: number; act: Act };

/** What became of it: nobody knows where no answer came, or the answer was a failure. */
export interface Entry {
  asked: Asked;
  outcome: 'done' | 'refused' | 'unknown';
  /** Status, and code of a refusal; `none` where no answer came. */
  answer: string;
  /** documentId of the story; known of a new one from the answer only. */
  story: string | null;
  /** Hash of the decision that the answer of an act shows, if it shows one. */
  hash: string | null;
}

/** How often each thing was done. */
type Deeds = Partial<Record<Act | 'create' | 'edit', number>>;

/** What the clients were told, against which a database can be held. */
export class Journal {
  readonly entries: Entry[] = [];
  /** How many writes came out so. */
  readonly tally: Record<Entry['outcome'], number> = { done: 0, refused: 0, unknown: 0 };

  /** Notes an answer. */
  note(asked: Asked, reply: Reply | null): Entry {
    const { body = null } = reply ?? {};
    const entry: Entry = {
      asked,
      outcome: becameOf(reply),
      answer: reply ? outcomeOf(reply) : 'none',
      story: storyIn(asked, body),
      hash: body?.decision?.hash ?? null,
    };
    this.entries.push(entry);
    this.tally[entry.outcome] += 1;
    return entry;
  }

  /** How often each thing came out so. */
  deeds(wanted: Entry['outcome']): Deeds {
    const deeds: Deeds = {};
    for (const { asked, outcome } of this.entries) {
      const deed = asked.kind === 'act' ? asked.act : asked.kind;
      if (outcome === wanted) deeds[deed] = (deeds[deed] ?? 0) + 1;
    }
    return deeds;
  }

  /** How often each answer came. */
  answers(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { answer } of this.entries) counts[answer] = (counts[answer] ?? 0) + 1;
    return counts;
  }
}

const storyIn = (asked: Asked, body: Reply['body']): string | null =>
  'story' in asked ? asked.story : (body?.data?.documentId ?? null);

function becameOf(reply: Reply | null): Entry['outcome'] {
  if (!reply || reply.status >= 500) return 'unknown';
  return reply.status < 300 ? 'done' : 'refused';
}
