import type { Context } from 'koa';
import type { z } from 'zod';
import { isStorable, unstorablePathIn } from '../../../shared/characters';
import type { AuthState } from '../services/runtime/actors';
import { issuesOf, refusal, unstorableAt } from '../services/runtime/errors';
import type { Strapi } from '../services/runtime/strapi';

/** A request as the newsroom's controllers see it. */
export type HttpContext = Context & {
  params: Record<string, string>;
  request: { body?: unknown };
  state: AuthState & { auth: NonNullable<AuthState['auth']> };
  /** Strapi's answer to callers it does not know. */
  unauthorized(): void;
};

/** The actions of one controller, made with the Strapi that they work on. */
export type Controller = (plugin: { strapi: Strapi }) => Record<string, (ctx: HttpContext) => Promise<void>>;

/** The input in the shape that the contract names, or 400 with the paths that are wrong. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const unstorable = unstorablePathIn(input);
  if (unstorable) throw unstorableAt(unstorable);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw refusal('bad_request', { issues: issuesOf(parsed.error) });
}

/** The value that was looked for, or 404. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw refusal('not_found');
  return value;
}

/** A part of the path; the router guarantees it. No database is asked for what none can store. */
export function param(ctx: HttpContext, name: string): string {
  const value = found(ctx.params[name]);
  if (!isStorable(value)) throw refusal('bad_request', { path: [name] });
  return value;
}

/** Says that nobody may keep the answer: what lacks stories changes by itself, and no act says so. */
export const keepNone = (ctx: HttpContext): void => {
  ctx.set('Cache-Control', 'no-store');
};
