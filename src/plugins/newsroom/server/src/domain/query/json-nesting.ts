/** No request of Strapi or of the newsroom is nested as deep; a million levels take a second to take apart. */
export const DEEPEST = 1_000;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `[` and `{`, `]` and `}`. */
const [OPENING, CLOSING] = [
  [0x5b, 0x7b],
  [0x5d, 0x7d],
];

/** How deep JSON is nested, told from its bytes; brackets within texts do not count. */
export class Nesting {
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

/** Whether a text is nested deeper than any request, as JSON. */
export const isTooDeep = (json: string): boolean => new Nesting().reads(Buffer.from(json)) > DEEPEST;
