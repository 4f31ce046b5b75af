import { internal, word } from './internal';

/** What `services/runtime/jobs/leases.ts` claims rows by. */
export const leaseColumns = (): Record<'claimedBy' | 'claimedUntil', { type: string }> => ({
  claimedBy: { type: 'string' },
  claimedUntil: { type: 'string' },
});

/** Who gets messages, and how sending to it goes. */
export const receiverSchema = {
  ...internal('receiver', 'receivers', 'Receiver'),
  attributes: {
    name: word(),
    url: { type: 'text', required: true },
    secret: { type: 'text', required: true },
    /** The one before, which is good until then. */
    oldSecret: { type: 'text' },
    oldSecretUntil: { type: 'string' },
    filters: { type: 'json' },
    format: { type: 'string' },
    confirms: { type: 'boolean' },
    removeWithin: { type: 'integer' },
    kind: { type: 'string' },
    audience: word(),
    embargo: { type: 'boolean', required: true, default: false },
    isEnabled: { type: 'boolean', required: true, default: true },
    failures: { type: 'integer', required: true, default: 0 },
    failingSince: { type: 'string' },
    retryAt: { type: 'string' },
    lastError: { type: 'string' },
    servedAt: word(),
    ...leaseColumns(),
  },
};

/** 提醒: what one person is told in the panel; the ids are the order in which it happened. */
export const noticeSchema = {
  ...internal('notice', 'notices', 'Notice'),
  indexes: [
    { name: 'newsroom_notices_person_idx', columns: ['person', 'id'] },
    { name: 'newsroom_notices_article_idx', columns: ['article', 'topic'] },
    { name: 'newsroom_notices_at_idx', columns: ['at'] },
  ],
  attributes: {
    /** `actorKey`. */
    person: word(),
    topic: word(),
    article: word(),
    /** Place of the decision in the record; none for an answer to a note. */
    sequence: { type: 'integer' },
    actId: { type: 'string' },
    actorName: word(),
    at: word(),
    dueAt: { type: 'string' },
    readAt: { type: 'string' },
  },
};

/** One message to one receiver; the ids are the order in which they are sent. */
export const deliverySchema = {
  ...internal('delivery', 'deliveries', 'Delivery'),
  indexes: [
    { name: 'newsroom_deliveries_next_idx', columns: ['receiver', 'state', 'id'] },
    { name: 'newsroom_deliveries_article_idx', columns: ['article'] },
    { name: 'newsroom_deliveries_state_idx', columns: ['state', 'sent_at'] },
  ],
  attributes: {
    receiver: word(),
    messageId: word(),
    topic: word(),
    article: word(),
    sequence: { type: 'integer' },
    actId: { type: 'string' },
    body: { type: 'text', required: true },
    state: word(),
    attempts: { type: 'integer', required: true, default: 0 },
    isReplay: { type: 'boolean' },
    lastError: { type: 'string' },
    sentAt: { type: 'string' },
    at: word(),
  },
};

/** Which receiver was told of which story, and so may hold a copy of it. */
export const copySchema = {
  ...internal('copy', 'copies', 'Copy'),
  indexes: [
    { name: 'newsroom_copies_article_idx', columns: ['article', 'receiver'] },
    { name: 'newsroom_copies_receiver_idx', columns: ['receiver', 'message_id'] },
    { name: 'newsroom_copies_open_idx', columns: ['is_open', 'remove_by'] },
    { name: 'newsroom_copies_withdrawn_idx', columns: ['withdrawn_at'] },
  ],
  attributes: {
    receiver: word(),
    article: word(),
    toldAt: word(),
    textAt: { type: 'string' },
    /** Of the withdrawal that it is to follow, if there is one. */
    withdrawnAt: { type: 'string' },
    messageId: { type: 'string' },
    removeBy: { type: 'string' },
    isOpen: { type: 'boolean' },
    takenAt: { type: 'string' },
    confirmedAt: { type: 'string' },
    alertedAt: { type: 'string' },
  },
};
