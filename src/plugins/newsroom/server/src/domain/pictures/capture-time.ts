/** When a picture was taken, as its camera wrote it. */
export interface CaptureTime {
  /** `YYYY:MM:DD hh:mm:ss`, in the camera's own time. */
  DateTimeOriginal: string;
  /** Offset from UTC such as `+08:00`, where the camera knows it. */
  OffsetTimeOriginal?: string;
}

const EXIF_IFD = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;
const OFFSET_TIME_ORIGINAL = 0x9011;
const ENTRY_LENGTH = 12;

/** Reads numbers of a TIFF structure in its byte order; beyond its end everything is 0. */
interface Reader {
  tiff: Buffer;
  word: (at: number) => number;
  long: (at: number) => number;
}

function readerOf(exif: Buffer): Reader {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const numberAt = (at: number, bytes: 2 | 4): number => {
    if (at + bytes > tiff.length) return 0;
    return isLittle ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes);
  };
  return { tiff, word: (at) => numberAt(at, 2), long: (at) => numberAt(at, 4) };
}

/** Where the entry of a tag begins in a directory. */
function entryOf({ word }: Reader, directory: number, tag: number): number | null {
  const count = word(directory);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * ENTRY_LENGTH;
    if (word(at) === tag) return at;
  }
  return null;
}

function textOf(reader: Reader, directory: number, tag: number): string | null {
  const entry = entryOf(reader, directory, tag);
  if (entry === null) return null;
  const [length, at] = [reader.long(entry + 4), reader.long(entry + 8)];
  return reader.tiff.toString('latin1', at, at + length).replace(/\0.*$/s, '');
}

/** The time of capture in a block of EXIF (Exif 2.32, 4.6.5); `null` where it has none or is damaged. */
export function captureTimeIn(exif: Buffer): CaptureTime | null {
  const reader = readerOf(exif);
  const entry = entryOf(reader, reader.long(4), EXIF_IFD);
  if (entry === null) return null;
  const directory = reader.long(entry + 8);
  const taken = textOf(reader, directory, DATE_TIME_ORIGINAL) ?? '';
  const offset = textOf(reader, directory, OFFSET_TIME_ORIGINAL) ?? '';
  if (!/^\d{4}(:\d\d){2} \d\d(:\d\d){2}$/.test(taken)) return null;
  return { DateTimeOriginal: taken, ...(/^[+-]\d\d:\d\d$/.test(offset) && { OffsetTimeOriginal: offset }) };
}
