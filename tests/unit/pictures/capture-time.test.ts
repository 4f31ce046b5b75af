import fc from 'fast-check';
import { captureTimeIn } from '../../../src/plugins/newsroom/server/src/domain/pictures/capture-time';

const DATE = '2026:03:04 05:06:07';

type Endian = 'II' | 'MM';

/** A block of EXIF with one directory of texts by tag. */
function exifWith(texts: [number, string][], endian: Endian = 'II'): Buffer {
  const block = Buffer.alloc(512);
  const word = (at: number, value: number) =>
    endian === 'II' ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  const long = (at: number, value: number) =>
    endian === 'II' ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at);
  const entry = (
    at: number,
    tag: number,
    { type, count, value }: Record<'type' | 'count' | 'value', number>,
  ) => {
    word(at, tag);
    word(at + 2, type);
    long(at + 4, count);
    long(at + 8, value);
  };
  block.write(endian, 0);
  word(2, 42);
  long(4, 8);
  word(8, 1);
  entry(10, 0x8769, { type: 4, count: 1, value: 40 });
  word(40, texts.length);
  for (const [index, [tag, text]] of texts.entries()) {
    const place = 200 + index * 40;
    entry(42 + index * 12, tag, { type: 2, count: text.length + 1, value: place });
    block.write(text, place, 'latin1');
  }
  return block;
}

describe('The time at which a picture was taken', () => {
  it.each(['II', 'MM'] as const)('is read in the byte order %s', (endian) => {
    const exif = exifWith([[0x9003, DATE]], endian);

    expect(captureTimeIn(exif)).toEqual({ DateTimeOriginal: DATE });
    expect(captureTimeIn(Buffer.concat([Buffer.from('Exif\0\0'), exif]))).toEqual({ DateTimeOriginal: DATE });
  });

  it('has its offset where the camera knew it', () => {
    const exif = exifWith([
      [0x9003, DATE],
      [0x9011, '+08:00'],
    ]);

    expect(captureTimeIn(exif)).toEqual({ DateTimeOriginal: DATE, OffsetTimeOriginal: '+08:00' });
  });

  it.each([[[]], [[[0x9003, 'yesterday']]], [[[0x9004, DATE]]]] as [[number, string][]][])(
    'is nothing where there is none: %j',
    (texts) => {
      expect(captureTimeIn(exifWith(texts))).toBeNull();
    },
  );

  it('is nothing, and no failure, in bytes of whatever kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const start = Buffer.from('49492a0008000000', 'hex');
        expect(captureTimeIn(Buffer.concat([start, bytes]))).toBeNull();
      }),
    );
  });
});
