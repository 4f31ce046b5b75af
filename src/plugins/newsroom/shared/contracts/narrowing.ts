import { z } from 'zod';
import { issueDateInput, pageNumberInput } from './articles';
import { line } from './text';

const place = line(200).min(1).optional();

/** Forms in which the text of a story is answered. */
const BODY_FORMS = ['blocks', 'text', 'html'] as const;
export type BodyForm = (typeof BODY_FORMS)[number];

/** In which form a text is wanted: Strapi’s blocks, plain text with a paragraph a line, or HTML without anything active. */
export const bodyWords = z.object({ body: z.enum(BODY_FORMS).default('blocks') });

/** What lists and feeds are narrowed to, in words of the address. */
export const narrowing = z.object({
  /** documentId or slug; with the columns below it. */
  column: place,
  /** documentId. */
  department: place,
  /** documentId or slug. */
  reporter: place,
  keyword: line(100)
    .min(1)
    .optional()
    .meta({ examples: ['防汛抗旱'] }),
  /** Days in the paper’s zone, both included. */
  from: z.iso
    .date()
    .optional()
    .meta({ examples: ['2026-01-01'] }),
  to: z.iso
    .date()
    .optional()
    .meta({ examples: ['2026-12-31'] }),
  /** Day and page of print. */
  issueDate: issueDateInput.optional().meta({ examples: ['2026-03-01'] }),
  pageNumber: pageNumberInput
    .min(1)
    .optional()
    .meta({ examples: ['A03'] }),
});
export type NarrowingQuery = z.infer<typeof narrowing>;

/** The words of a list’s query beside Strapi’s conventions. */
export const listWords = narrowing.extend(bodyWords.shape);
