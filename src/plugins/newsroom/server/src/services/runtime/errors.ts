import { STATUS_CODES } from 'node:http';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { ERRORS, type ErrorCode, type ErrorEntry } from '../../../../shared/errors';

/**
 * A refusal as an error of Strapi's own kind. It is none of its ForbiddenError or UnauthorizedError: what Strapi puts
 * around a route takes these for its own, and answers "Forbidden" and nothing else.
 */
class Refusal extends errors.ApplicationError<string> {
  readonly status: number;

  constructor({ status, en }: ErrorEntry, details: object) {
    super(en, details);
    this.status = status;
    // As HTTP calls the status, such as ConflictError.
    this.name = `${STATUS_CODES[status]?.replaceAll(' ', '')}Error`;
  }
}

/** The refusal with its status from the catalogue, and `details` with the code, the Chinese words and what else helps. */
export const refusal = (code: ErrorCode, details: Record<string, unknown> = {}): Error =>
  new Refusal(ERRORS[code], { code, zh: ERRORS[code].zh, ...details });

/** The refusal of a text that no database keeps, at its path in the request. */
export const unstorableAt = (path: readonly string[]): Error =>
  refusal('bad_request', {
    path,
    issues: [{ path, message: 'Holds a character that cannot be stored.' }],
  });

/** Paths and messages of what a schema refused. */
export const issuesOf = (error: z.ZodError): { path: PropertyKey[]; message: string }[] =>
  error.issues.map(({ path, message }) => ({ path, message }));

/** The code of the catalogue that a refusal carries; none for any other error. */
export function codeOf(error: unknown): ErrorCode | undefined {
  const code = (error as { details?: { code?: unknown } } | null)?.details?.code;
  return typeof code === 'string' && code in ERRORS ? (code as ErrorCode) : undefined;
}
