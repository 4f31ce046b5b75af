const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** Bytes of a table of colours whose size a byte of flags tells (GIF89a, 19 and 21). */
const tableLength = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Pieces of one GIF that are read at most: whoever wrote it may be hostile. */
const MOST_PIECES = 4096;

/** Where pieces end that begin at a place: each stands behind its length, the last is empty. `take` is told of each. */
function endOfPieces(gif: Buffer, start: number, take: (piece: Buffer) => unknown): number {
  let at = start;
  for (let length = gif[at] ?? 0; length > 0; length = gif[at] ?? 0) {
    take(gif.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return at + 1;
}

/** What the extensions of a GIF say, comments among them: the pieces of each put together, and an empty byte behind it. */
export function extensionsOf(gif: Buffer): Buffer {
  const said: Buffer[] = [];
  let at = 13 + tableLength(gif[10]);
  while (said.length < MOST_PIECES && (gif[at] === EXTENSION || gif[at] === IMAGE)) {
    if (gif[at] === IMAGE) at = endOfPieces(gif, at + 11 + tableLength(gif[at + 9]), () => undefined);
    else {
      at = endOfPieces(gif, at + 2, (piece) => said.length < MOST_PIECES && said.push(piece));
      said.push(Buffer.alloc(1));
    }
  }
  return Buffer.concat(said);
}

/** Leads a reader of pieces out of the XMP, wherever in it that is (XMP part 3, 1.1.2). */
const WAY_OUT = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);

/** A GIF with XMP: the library that writes pictures writes none into it. */
export function gifWithXmp(gif: Buffer, xmp: string): Buffer {
  const end = gif.at(-1) === TRAILER ? -1 : gif.length;
  const head = Buffer.concat([Buffer.from([EXTENSION, 0xff, 11]), Buffer.from('XMP DataXMP')]);
  return Buffer.concat([gif.subarray(0, end), head, Buffer.from(xmp), WAY_OUT, Buffer.from([TRAILER])]);
}
