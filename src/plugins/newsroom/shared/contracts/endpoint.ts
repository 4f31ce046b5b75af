import type { z } from 'zod';
import type { ErrorCode } from '../errors';
import type { Act } from '../vocabulary';

/**
 * What a route takes, gives and refuses. Routes carry it, and the OpenAPI document is made of it, with what every
 * route of its kind may answer besides.
 */
export interface Endpoint {
  /** What it does, in a few words. */
  summary: string;
  /** Its name in the document, where the action of its controller serves several routes. */
  name?: string;
  /** Parts of the path that are more than a text. */
  params?: z.ZodObject;
  /** Its own query, or the conventions that Strapi has for queries of content. */
  query?: z.ZodObject | 'strapi';
  /** Words of the query beside Strapi’s conventions. */
  words?: z.ZodObject;
  body?: z.ZodType;
  /** Instead of a body: the fields of a form that brings one file. */
  form?: z.ZodObject;
  /** The body, where the path names an act. */
  bodyOf?: (act: Act) => z.ZodType;
  /** Whether it may be sent under a key, and is done once however often it arrives. */
  isOnce?: true;
  /** The shape of its answer; any JSON object where none is named. */
  answer?: z.ZodType;
  /** Status of its answer, 200 where none is named. */
  status?: 200 | 201 | 204;
  /** Whether everybody gets the same answer, of which copies are kept: it carries tag, time and keys, and may be 304. */
  isCopied?: true;
  /** Media type of an answer that is no JSON. */
  media?: string;
  /** Statuses beside the refusals, and what they mean. */
  also?: Readonly<Record<number, string>>;
  /** What it may refuse with, beside what follows from its path, its body and its auth kind. */
  refusals?: readonly ErrorCode[];
}
