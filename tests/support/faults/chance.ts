import { randomInt } from 'node:crypto';

/** Any of the items; none where there is none. */
export const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
  items[randomInt(Math.max(items.length, 1))];

/** Whether something happens that does so many times in a hundred. */
export const chance = (percent: number): boolean => randomInt(100) < percent;
