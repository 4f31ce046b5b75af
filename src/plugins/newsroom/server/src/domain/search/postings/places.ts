import type { ByteWriter } from './bytes';

/** Writes how many places there are in each rank that has any, and the distance of each from the one before it. */
export function writePlaces(writer: ByteWriter, ranks: readonly (readonly number[])[]): void {
  for (const places of ranks) {
    if (places.length === 0) continue;
    writer.write(places.length);
    places.reduce((last, place) => {
      writer.write(place - last);
      return place;
    }, 0);
  }
}
