import type { Context, Next } from 'koa';
import { codeOf } from '../services/errors';

/**
 * Answers refusals as Strapi would, and logs none: Strapi writes an error with its stack for each one, among which
 * no fault is found. Acts have their own line in the log.
 */
export async function answerRefusals(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (!codeOf(error)) throw error;
    const { status, name, message, details } = error as Error & { status: number; details: object };
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details } };
  }
}
