/** What is known of each story of a segment beside its words; the lists are as long as it has stories. */
export interface Facts {
  /** Numbers of the stories in the index, rising. */
  stories: ArrayLike<number>;
  /** When each was first public: milliseconds since 1970. */
  times: ArrayLike<number>;
  /** Its column, counted from 1 in a list of names; 0 for none. */
  columns: ArrayLike<number>;
}

const [TIME, STORY, COLUMN] = [
  Float64Array.BYTES_PER_ELEMENT,
  Uint32Array.BYTES_PER_ELEMENT,
  Uint16Array.BYTES_PER_ELEMENT,
];

/** The lists as bytes: all times, all numbers, all columns. */
export function writeFacts({ stories, times, columns }: Facts): Buffer {
  return Buffer.concat(
    [Float64Array.from(times), Uint32Array.from(stories), Uint16Array.from(columns)].map((list) =>
      Buffer.from(list.buffer),
    ),
  );
}

/** Reads what `writeFacts` wrote. */
export function readFacts(bytes: Uint8Array): Facts {
  // A copy of its own begins where every kind of number may begin.
  const { buffer } = Uint8Array.from(bytes);
  const length = bytes.length / (TIME + STORY + COLUMN);
  return {
    times: new Float64Array(buffer, 0, length),
    stories: new Uint32Array(buffer, length * TIME, length),
    columns: new Uint16Array(buffer, length * (TIME + STORY), length),
  };
}
