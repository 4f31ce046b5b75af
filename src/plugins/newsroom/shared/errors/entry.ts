import type { Label } from '../vocabulary';

/** One kind of refusal: its HTTP status and what a person reads. */
export interface ErrorEntry extends Label {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 411 | 413 | 415 | 429 | 503 | 507;
}

/** A refusal with its words in both languages. */
export const entry = (status: ErrorEntry['status'], en: string, zh: string): ErrorEntry => ({
  status,
  en,
  zh,
});
