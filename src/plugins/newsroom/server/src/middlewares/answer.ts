import type { Context } from 'koa';
import { ERRORS, type ErrorCode } from '../../../shared/errors';
import { refusal } from '../services/runtime/errors';

/** Answers with a refusal, before Strapi has anything to do with the request. */
export function answer(ctx: Context, code: ErrorCode): void {
  const { status, zh } = ERRORS[code];
  const { name, message } = refusal(code);
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: { code, zh } } };
}
