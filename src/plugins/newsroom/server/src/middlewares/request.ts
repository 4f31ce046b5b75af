import type { Context } from 'koa';

/** Methods that ask and change nothing; Koa answers HEAD as it would GET, and sends no body. */
export const QUESTIONS: readonly string[] = ['GET', 'HEAD'];

/** How long a body says that it is, in bytes; Koa's own takes that for a whole number of 32 bits. */
export const lengthOf = ({ headers }: Pick<Context, 'headers'>): number =>
  Number(headers['content-length'] ?? 0);
