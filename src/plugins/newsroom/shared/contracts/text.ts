import { z } from 'zod';
import { lengthOf, seenLine, seenText } from '../characters';

/** Text that a person sends, in lines of their own, without what cannot be seen; `most` counts characters of Unicode. */
export const text = (most: number): z.ZodString => z.string().overwrite(seenText).check(atMost(most));

/** One line that a person sends, such as a headline or a name, without white space around it. */
export const line = (most: number): z.ZodString => z.string().overwrite(seenLine).check(atMost(most));

/** Zod counts UTF-16 units, so that half as many rare characters would fit; the OpenAPI document is told as Zod tells it. */
function atMost(most: number): z.core.$ZodCheck<string> {
  const check = z.refine<string>((sent) => lengthOf(sent) <= most, {
    error: `Holds more than ${most} characters.`,
  });
  check._zod.onattach.push((schema) => {
    schema._zod.bag.maximum = most;
  });
  return check;
}
