/** An answer of the newsroom as it was read. */
interface KeptAnswer {
  tag: string;
  headers: Headers;
  body: ArrayBuffer;
}

const MOST = 500;

/** The newsroom did not answer. */
export class NewsroomSilent extends Error {}

/**
 * Answers of the newsroom by their addresses. Each is asked for again and again, but an unchanged one is a 304 without a
 * body: nothing old is ever shown. Those that were used least recently go first.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>();

  /** Asks the newsroom; throws `NewsroomSilent` where nobody answers. */
  async ask(request: Request): Promise<Response> {
    const kept = this.#answers.get(request.url);
    if (kept) request.headers.set('if-none-match', kept.tag);
    const response = await answerTo(request);
    if (response.status === 304 && kept) return this.#keep(request.url, kept);
    const tag = response.headers.get('etag');
    if (!response.ok || !tag) return response;
    return this.#keep(request.url, { tag, headers: response.headers, body: await response.arrayBuffer() });
  }

  #keep(url: string, answer: KeptAnswer): Response {
    this.#answers.delete(url);
    this.#answers.set(url, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
    return new Response(answer.body, { headers: answer.headers });
  }
}

async function answerTo(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    throw new NewsroomSilent(`${new URL(request.url).origin} does not answer.`, { cause });
  }
}
