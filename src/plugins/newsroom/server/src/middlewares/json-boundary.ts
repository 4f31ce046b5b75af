import type { Context, Next } from 'koa';
import type { ErrorCode } from '../../../shared/errors';
import { refusal } from '../services/runtime/errors';
import { answer } from './answer';
import { listenAlong } from './utf8-boundary';

/** No request of Strapi or of the newsroom is nested as deep; a million levels take a second to take apart. */
const DEEPEST = 1_000;

/** Bytes of JSON that somebody may send who does not say who they are: a sign-in or an application, many times over. */
const MOST_UNNAMED = 200_000;

/** What JSON of these types Strapi takes apart. */
const TYPES = ['json', '+json'];

/**
 * Stops a body that would stall everybody while it is taken apart, at whatever path, as soon as its bytes tell: before
 * Strapi looks where it goes and who sends it, all of it is parsed. How large a compressed one is, its bytes do not tell.
 */
export async function jsonBoundary(ctx: Context, next: Next): Promise<void> {
  if (!ctx.is(TYPES)) {
    await next();
  } else if (!['', 'identity'].includes(ctx.get('Content-Encoding'))) {
    answer(ctx, 'not_json');
  } else {
    const refused = stopWhere(ctx);
    await next();
    const code = refused();
    if (code) answer(ctx, code);
  }
}

/** Ends the reading of a body where it goes too far, and tells then by which code. */
function stopWhere(ctx: Context): () => ErrorCode | null {
  const most = ctx.get('Authorization') ? Infinity : MOST_UNNAMED;
  const nesting = new Nesting();
  let length = 0;
  let code: ErrorCode | null = null;
  listenAlong(ctx.req, (bytes = Buffer.alloc(0)) => {
    length += bytes.length;
    if (length > most) code = 'too_large';
    else if (nesting.reads(bytes) > DEEPEST) code = 'too_complex';
    return code && refusal(code);
  });
  return () => code;
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `[` and `{`, `]` and `}`. */
const [OPENING, CLOSING] = [
  [0x5b, 0x7b],
  [0x5d, 0x7d],
];

/** How deep JSON is nested, told from its bytes; brackets within texts do not count. */
class Nesting {
  #depth = 0;
  #deepest = 0;
  #isText = false;
  #isEscaped = false;

  /** Reads on, and answers how deep it was at the most. */
  reads(bytes: Uint8Array): number {
    for (const byte of bytes) {
      if (this.#isText) this.#readText(byte);
      else if (byte === QUOTE) this.#isText = true;
      else if (OPENING.includes(byte)) this.#deepest = Math.max(this.#deepest, (this.#depth += 1));
      else if (CLOSING.includes(byte)) this.#depth -= 1;
    }
    return this.#deepest;
  }

  #readText(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isText = false;
  }
}
