import { z } from 'zod';
import { AI_ORIGINS } from '../../vocabulary';

const rendition = z.object({ url: z.string(), width: z.int(), height: z.int() });

const crop = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });

/** A file as the public sees it: where it is and how large. */
const looks = z.object({
  url: z.string().meta({ examples: ['/uploads/3f0c9a1d2b7e4c58a6f1e0d9c8b7a695.jpg'] }),
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** The smaller sizes by name, such as `small` (500 px) and `medium` (750 px). */
  formats: z.record(z.string(), rendition).nullable(),
});

/** 图片 as the public sees it; without the address where the newsroom has no file of it. */
export const publicPhoto = looks
  .partial()
  .extend({
    /** Id of the media library. */
    file: z.int().nullish(),
    caption: z.string().meta({ examples: ['图为清淤现场。'] }),
    alternativeText: z.string().nullish(),
    credit: z.object({ role: z.string(), name: z.string(), title: z.string().nullish() }).nullish(),
    aiOrigin: z.enum(AI_ORIGINS).nullish(),
    /** 焦点, in whole percent from the left and the top. */
    focus: z.object({ x: z.int(), y: z.int() }).nullish(),
    /** The focus as a value of CSS. */
    objectPosition: z
      .string()
      .optional()
      .meta({ examples: ['20% 50%'] }),
    /** The largest rectangles of each ratio around the focus, in pixels of the picture at `url`. */
    crops: z.object({ '1:1': crop, '4:3': crop, '16:9': crop }).nullish(),
  })
  .meta({ id: 'Photo' });

/** A picture that stands in a person’s record. */
export const publicFile = looks.extend({ id: z.int(), mime: z.string() }).meta({ id: 'Portrait' });
