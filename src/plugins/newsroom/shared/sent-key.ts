/** The header under which a program sends a key of its own with what it sends, so that it is done once. */
export const SENT_KEY_HEADER = 'Idempotency-Key';
