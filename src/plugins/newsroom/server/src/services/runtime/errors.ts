import createError from 'http-errors';
import type { z } from 'zod';
import { ERRORS, type ErrorCode } from '../../../../shared/errors';

/**
 * The refusal as an error that Strapi answers with: status from the catalogue, and `details` with the stable
 * code, the Chinese message and what else helps the person.
 */
export function refusal(code: ErrorCode, details: Record<string, unknown> = {}): Error {
  const { status, en, zh } = ERRORS[code];
  return createError(status, en, { details: { code, zh, ...details } });
}

/** Paths and messages of what a schema refused. */
export const issuesOf = (error: z.ZodError): { path: PropertyKey[]; message: string }[] =>
  error.issues.map(({ path, message }) => ({ path, message }));

/** The code of the catalogue that a refusal carries; none for any other error. */
export function codeOf(error: unknown): ErrorCode | undefined {
  const code = (error as { details?: { code?: unknown } } | null)?.details?.code;
  return typeof code === 'string' && code in ERRORS ? (code as ErrorCode) : undefined;
}
