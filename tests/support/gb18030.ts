/** The bytes of each character that GB18030 has two for: Node.js reads the encoding but does not write it. */
const BYTES = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    BYTES.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
}

/** A text of ASCII and Chinese characters in GB18030. */
export const inGb18030 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text).flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (BYTES.get(one) ?? []))),
  );
