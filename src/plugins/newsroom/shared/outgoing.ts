/** For whom a receiver works: a site, which learns of public stories only, or the house itself. */
export const AUDIENCES = ['site', 'house'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What messages tell of; `docs/reference/messages.md` holds the same list. */
export const TOPICS = [
  'article.published',
  'article.unpublished',
  'article.corrected',
  'article.withdrawn',
  'article.restored',
  'article.embargoed',
  'article.embargo_cancelled',
  'article.submitted',
  'article.returned',
  'article.rejected',
  'article.approved',
  'schedule.held',
  'countersign.overdue',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a message to one receiver stands. */
export const DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
