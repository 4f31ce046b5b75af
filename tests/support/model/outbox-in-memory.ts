import {
  newLetter,
  reduceLetter,
  requestFor,
  type Letter,
  type LetterEvent,
  type Request,
  type StoryRef,
} from '../../../src/plugins/newsroom/portal/src/outbox/outbox';

/** A story as the newsroom of the model has it. */
interface Story extends StoryRef {
  headline: string;
  stage: 'draft' | 'first_review' | 'returned';
}

type Reply = { story: StoryRef } | { code: string };

/** A request on its way, and what was answered where it arrived. */
interface Flight {
  request: Request;
  reply: Reply | null;
}

/** A newsroom that does what comes under one key once. */
class ServerInMemory {
  readonly stories: Story[] = [];
  /** The headlines that were handed in, in this order. */
  readonly submitted: string[] = [];
  reused = 0;
  readonly #kept = new Map<string, { asked: string; reply: Reply }>();

  take(request: Request): Reply {
    const asked = JSON.stringify([request.method, request.path, request.body]);
    const kept = this.#kept.get(request.key);
    if (kept?.asked === asked) return kept.reply;
    if (kept) this.reused += 1;
    const reply = this.#act(request);
    if ('story' in reply) this.#kept.set(request.key, { asked, reply });
    return reply;
  }

  #act({ method, path, body }: Request): Reply {
    const { headline, version } = body as { headline?: string; version?: number };
    if (path === '') return this.#add(headline ?? '');
    const story = this.stories.find(({ documentId }) => path.startsWith(`/${documentId}`));
    if (!story) return { code: 'not_found' };
    if (story.stage === 'first_review') return { code: method === 'PUT' ? 'not_editable' : 'wrong_stage' };
    if (story.version !== version) return { code: 'stale_version' };
    if (method === 'PUT')
      Object.assign(story, { headline: headline ?? story.headline, version: version + 1 });
    else this.#submit(story);
    return { story: { documentId: story.documentId, version: story.version } };
  }

  #add(headline: string): Reply {
    const story: Story = { documentId: `d${this.stories.length}`, version: 1, headline, stage: 'draft' };
    this.stories.push(story);
    return { story: { documentId: story.documentId, version: 1 } };
  }

  #submit(story: Story): void {
    story.stage = 'first_review';
    this.submitted.push(story.headline);
  }
}

/** One letter after the other on a device with two windows, over a line that loses, delays and doubles. */
export class OutboxInMemory {
  readonly server = new ServerInMemory();
  letter = newLetter({ id: 'l', account: 1, at: 0 });
  letters = 1;
  /** What each window is about to begin, by what it read of the letter a while ago. */
  readonly windows: (Request | null)[] = [null, null];
  flights: Flight[] = [];
  #count = 0;

  next(word: string): string {
    this.#count += 1;
    return `${word}${this.#count}`;
  }

  happen(event: LetterEvent): void {
    this.letter = reduceLetter(this.letter, event);
  }

  read(window: number): void {
    this.windows[window] = requestFor(this.letter, () => this.next('k'));
  }

  /** The letter is read and written in one transaction; what stands in it then is sent. */
  begin(window: number): void {
    const wanted = this.windows[window];
    if (!wanted) return;
    this.windows[window] = null;
    this.happen({ type: 'begun', request: wanted });
    if (this.letter.request) this.flights.push({ request: this.letter.request, reply: null });
  }

  arrive(flight: Flight | undefined): void {
    if (flight) flight.reply = this.server.take(flight.request);
  }

  answer(flight: Flight | undefined): void {
    if (!flight?.reply) return;
    const { key } = flight.request;
    const { reply } = flight;
    const refusal = 'code' in reply ? { code: reply.code, en: '', zh: '' } : null;
    if ('story' in reply) this.happen({ type: 'answered', key, story: reply.story });
    else if (refusal) this.happen({ type: 'refused', key, refusal });
  }

  /** The windows are gone; what was on its way may arrive all the same, and nobody hears the answer. */
  kill(): void {
    this.windows.fill(null);
    for (const { request } of this.flights) this.server.take(request);
    this.flights = [];
  }

  /** The person opens what was returned, as the newsroom has it. */
  correct(): void {
    const story = this.server.stories.find(({ stage }) => stage === 'returned');
    if (this.letter.state !== 'sent' || !story) return;
    const { documentId, version, headline } = story;
    const text = { ...this.letter.text, headline };
    this.letter = newLetter({ id: 'l', account: 1, at: 0, story: { documentId, version }, text });
    this.letters += 1;
  }

  /** The line is good from now on: sends until nothing waits. */
  settle(): Letter {
    for (let step = 0; step < 10 && this.letter.state === 'sending'; step += 1) {
      this.read(0);
      this.begin(0);
      const flight = this.flights.at(-1);
      this.arrive(flight);
      this.answer(flight);
    }
    return this.letter;
  }
}
