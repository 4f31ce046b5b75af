import type { Context, Next } from 'koa';
import { codeOf } from '../services/runtime/errors';
import { outageIn } from '../services/runtime/database/outages';
import { goneIn, valueFaultIn } from '../services/runtime/database/query-faults';
import { hideQuery } from '../services/runtime/database/said';
import type { Strapi } from '../services/runtime/strapi';
import { QUESTIONS } from './request';

/**
 * Answers refusals as Strapi would, and logs none: Strapi writes an error with its stack for each one, among which
 * no fault is found. Acts have their own line in the log. What a full disk or a database that is away refuses is
 * answered in the same way, and logged without the query, which holds words of the story.
 */
export const answerRefusals =
  (strapi: Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const outage = outageIn(error);
      // A fault of a value in anything but a question would be ours.
      const refused = outage ?? (QUESTIONS.includes(ctx.method) ? valueFaultIn : goneIn)(error) ?? error;
      const code = codeOf(refused);
      if (!code) {
        hideQuery(error);
        throw error;
      }
      if (outage)
        strapi.log.error(
          `${ctx.method} ${ctx.path}: ${code} (${String((error as { code?: unknown }).code)})`,
        );
      const { status, name, message, details } = refused as Error & { status: number; details: object };
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message, details } };
    }
  };
