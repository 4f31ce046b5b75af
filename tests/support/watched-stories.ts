import type { Answer } from './people/people';

/** An act that answered: since when a story is public, or is not. */
interface Answered {
  id: string;
  isPublic: boolean;
  at: number;
}

/** Stories that are looked at while somebody acts on them. */
interface WatchedStories {
  /** Does an act after which the story is public, or is not. */
  act(id: string, isPublic: boolean, work: () => Promise<void>): Promise<void>;
  /** Reads a list over and over until the end. */
  read(list: () => Promise<Answer>): Promise<void>;
  end(): void;
  /** How many acts have answered. */
  acts(): number;
  /** What was read that was no longer so when it was asked for. */
  stale(): readonly string[];
}

/** Compares what lists show of some stories with what the acts on them have answered. */
export function watchStories(ids: readonly string[]): WatchedStories {
  const answered: Answered[] = [];
  const running = new Set<string>();
  const stale: string[] = [];
  let isOver = false;

  /** What is certain of a story for who asked then: its last answered act, where none came after and none is under way. */
  const certainty = (id: string, asked: number): Answered | undefined => {
    const own = answered.filter((one) => one.id === id);
    const last = own.at(-1);
    return last && last.at < asked && !running.has(id) ? last : undefined;
  };

  const compare = ({ body }: Answer, asked: number): void => {
    const shown = body.data.map(({ documentId }: { documentId: string }) => documentId);
    for (const id of ids) {
      const certain = certainty(id, asked);
      if (certain && shown.includes(id) !== certain.isPublic)
        stale.push(`${id} is ${certain.isPublic ? 'not ' : ''}shown`);
    }
  };

  return {
    async act(id: string, isPublic: boolean, work: () => Promise<void>): Promise<void> {
      running.add(id);
      await work();
      running.delete(id);
      answered.push({ id, isPublic, at: performance.now() });
    },
    async read(list: () => Promise<Answer>): Promise<void> {
      while (!isOver) {
        const asked = performance.now();
        compare(await list(), asked);
      }
    },
    end: () => {
      isOver = true;
    },
    acts: () => answered.length,
    stale: () => stale,
  };
}
