import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { isUntouched, type Generation } from '../../../domain/public-answers/touched';
import type { Strapi } from '../../runtime/strapi';
import { presentGeneration } from '../../stores/public-generation';
import { formOf, type Form, type PublicAnswer } from './answer';
import type { Encoding } from './encodings';
import { SharedAnswers, type SharedAnswer } from './shared-answers';

/** An answer that is kept, with the mark under which it is good and the headers that Strapi gave it. */
export interface KeptAnswer {
  answer: PublicAnswer;
  mark: string;
  keys: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** By encoding, made when somebody first asks for it. */
  forms: Map<Encoding, Promise<Form> | PreparedForm>;
}

/** A form with its headers in the flat list that Node writes as it is. */
export interface PreparedForm extends Form {
  list: string[];
}

/** After this an answer is made anew, whatever happened: what changed without an act, such as by SQL, is seen by then. */
const LONGEST_MS = 5 * 60_000;

/** Who makes an answer for all that want it, and under which generation. */
interface Making {
  generation: Generation;
  /** Gives it to those who wait. */
  settle: (made?: KeptAnswer) => void;
  /** Lets the next one who asks make it anew, where it is not kept by then. */
  end: () => void;
}

/** What one instance remembers of answers to the public. */
export class KeptAnswers {
  /** How many requests were answered from what was kept, how many made it, and how many took what another instance made. */
  readonly counts = { kept: 0, made: 0, shared: 0 };
  private readonly answers: LRUCache<string, KeptAnswer>;
  private readonly shared: SharedAnswers | undefined;
  private readonly making = new Map<string, Promise<KeptAnswer | undefined>>();
  private readonly makers = new WeakMap<IncomingMessage, Making>();

  constructor(
    private readonly strapi: Strapi,
    { cacheBytes, redis }: { cacheBytes: number; redis: string },
  ) {
    this.shared = redis ? new SharedAnswers(strapi, redis) : undefined;
    // One answer takes no more than an eighth of the place of all.
    this.answers = new LRUCache({
      maxSize: cacheBytes,
      maxEntrySize: Math.ceil(cacheBytes / 8),
      ttl: LONGEST_MS,
    });
  }

  /** The answer for an address, where one is kept that no change has touched since. */
  at(url: string, generation: Generation): KeptAnswer | undefined {
    const kept = this.answers.get(url);
    if (!kept) return undefined;
    if (!isUntouched(kept, generation)) {
      this.answers.delete(url);
      return undefined;
    }
    kept.mark = generation.mark;
    this.counts.kept += 1;
    return kept;
  }

  /** Waits for whoever makes the answer of this generation; makes this request the maker where nobody does. */
  made(request: IncomingMessage, generation: Generation): Promise<KeptAnswer | undefined> | null {
    const key = `${generation.mark} ${request.url}`;
    const running = this.making.get(key);
    if (running) return running;
    const done: Promise<KeptAnswer | undefined> = new Promise((settle) => {
      const end = () => {
        if (this.making.get(key) === done) this.making.delete(key);
      };
      this.makers.set(request, { generation, settle, end });
    });
    this.making.set(key, done);
    return null;
  }

  /** Under which generation a request makes its answer; nothing for one that makes it for itself. */
  makerOf(request: IncomingMessage): Generation | undefined {
    return this.makers.get(request)?.generation;
  }

  /** Whether instances share what they make. */
  get areShared(): boolean {
    return this.shared !== undefined;
  }

  /** What another instance made and no change has touched since: for this request, for those who wait, and for later ones. */
  async ofOthers(request: IncomingMessage): Promise<KeptAnswer | undefined> {
    const making = this.makers.get(request);
    const shared = await this.shared?.read(`${request.url}`);
    if (
      !making ||
      !shared ||
      !isUntouched({ mark: shared.mark, keys: shared.answer.keys }, making.generation)
    )
      return undefined;
    const kept = keptOf(shared, making.generation.mark);
    this.counts.shared += 1;
    making.settle(kept);
    this.keep(`${request.url}`, kept);
    making.end();
    return kept;
  }

  close(): Promise<void> | undefined {
    return this.shared?.close();
  }

  private keep(url: string, kept: KeptAnswer): void {
    this.answers.set(url, kept, { size: sizeOf(kept, url) });
  }

  /** Nobody waits any longer for a request that came to nothing that others may have. */
  giveUp(request: IncomingMessage): void {
    const making = this.makers.get(request);
    making?.settle();
    making?.end();
  }

  /** Takes what a request made: for those who wait, and for later ones where nothing changed meanwhile. */
  async take(
    request: IncomingMessage,
    { answer, headers }: Pick<KeptAnswer, 'answer' | 'headers'>,
  ): Promise<KeptAnswer | undefined> {
    const making = this.makers.get(request);
    if (!making) return undefined;
    const { mark } = making.generation;
    const kept = keptOf({ answer, headers }, mark);
    this.counts.made += 1;
    making.settle(kept);
    // Until it is kept, whoever asks under the same mark still gets what was made, and makes nothing.
    const present = await presentGeneration(this.strapi).catch(() => null);
    if (present?.mark === mark) {
      this.keep(`${request.url}`, kept);
      void this.shared?.write(`${request.url}`, { answer, headers, mark });
    }
    making.end();
    return kept;
  }
}

/** An answer with the mark under which it is good, in none of its forms yet. */
export const keptOf = ({ answer, headers }: Omit<SharedAnswer, 'mark'>, mark: string): KeptAnswer => ({
  answer,
  mark,
  keys: answer.keys,
  headers,
  forms: new Map(),
});

/** With its forms: two that are coded are shorter than the one that is not. */
const sizeOf = ({ answer, headers }: KeptAnswer, url: string): number =>
  2 * answer.body.length + url.length + JSON.stringify([headers, answer.keys]).length + 2048;

/** An answer in one encoding, which is made once. */
export function preparedForm(kept: KeptAnswer, encoding: Encoding): PreparedForm | Promise<PreparedForm> {
  const form = kept.forms.get(encoding);
  if (form && 'list' in form) return form;
  const making = form ?? formOf(kept.answer, encoding);
  kept.forms.set(encoding, making);
  return making.then((made) => {
    const prepared = { ...made, list: Object.entries({ ...kept.headers, ...made.headers }).flat() };
    kept.forms.set(encoding, prepared);
    return prepared;
  });
}
