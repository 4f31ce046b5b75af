import { createHash, timingSafeEqual } from 'node:crypto';
import type { Strapi } from '../runtime/strapi';

/** The token that opens the metrics; `undefined` where the host names none. */
export const metricsToken = (strapi: Strapi): string | undefined =>
  strapi.plugin('newsroom').config<string | undefined>('metricsToken') || undefined;

/** Whether an `Authorization` header carries the token; takes as long for a nearly right one as for any other. */
export const carries = (header: string | undefined, token: string): boolean =>
  timingSafeEqual(hashed(header ?? ''), hashed(`Bearer ${token}`));

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();
