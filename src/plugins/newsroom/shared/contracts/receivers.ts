import { z } from 'zod';
import {
  AUDIENCES,
  DELIVERY_STATES,
  DELIVERY_TOPICS,
  MESSAGE_FORMATS,
  RECEIVER_KINDS,
  USUAL_REMOVAL,
} from '../outgoing';
import { pageOf, pageQuery } from './pagination';
import { isStorable } from '../characters';
import { line } from './text';

/** Longest address of a receiver, in UTF-16 units. */
const URL_LENGTH = 2000;

/** An address that messages can be posted to: HTTP only, and without a password that logs would show. */
const address = z
  .url({ protocol: /^https?$/, abort: true })
  .max(URL_LENGTH)
  .refine(isStorableAddress, 'Holds a user, a password or a character that cannot be stored.');

function isStorableAddress(url: string): boolean {
  const { username, password } = new URL(url);
  return isStorable(url) && !username && !password;
}

/** Most entries of each kind that a filter names. */
const MOST_FILTERED = 100;

const listOf = (length: number) => z.array(line(length).min(1)).max(MOST_FILTERED).default([]);

/** A story has to meet each kind that is named, by any of its entries. */
const filters = z.strictObject({ columns: listOf(64), departments: listOf(64), keywords: listOf(100) });

/** Longest time that a receiver has to remove a withdrawn story, in minutes: a week. */
const LONGEST_REMOVAL = 10_080;

const settings = {
  name: line(100).min(1),
  url: address,
  /** Whether the receiver gets stories before the hour at which they go public. */
  embargo: z.boolean(),
  isEnabled: z.boolean(),
  filters,
  format: z.enum(MESSAGE_FORMATS),
  /** Whether it confirms that it removed a withdrawn story; of others taking the message is enough. */
  confirms: z.boolean(),
  /** Within how many minutes a withdrawn story is to be gone there. */
  removeWithin: z.int().min(1).max(LONGEST_REMOVAL),
};

/** A token that a CDN gives. */
const token = line(500).min(1);

/** Body of `POST /newsroom/receivers`. */
export const receiverInput = z.strictObject({
  ...settings,
  kind: z.enum(RECEIVER_KINDS).default('messages'),
  /** Of a cache whose CDN gives one; others get a secret. */
  token: token.optional(),
  audience: z.enum(AUDIENCES),
  embargo: settings.embargo.default(false),
  isEnabled: settings.isEnabled.default(true),
  filters: filters.prefault({}),
  format: settings.format.default('reference'),
  confirms: settings.confirms.default(false),
  removeWithin: settings.removeWithin.default(USUAL_REMOVAL),
});
export type ReceiverInput = z.infer<typeof receiverInput>;

/** Body of `PUT /newsroom/receivers/:id`; the audience of a receiver stays what it was. */
export const receiverChange = z.strictObject({ ...settings, token }).partial();
export type ReceiverChange = z.infer<typeof receiverChange>;

/** A receiver without its secret. */
export const receiverView = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  kind: z.enum(RECEIVER_KINDS),
  audience: z.enum(AUDIENCES),
  embargo: z.boolean(),
  isEnabled: z.boolean(),
  filters,
  format: z.enum(MESSAGE_FORMATS),
  confirms: z.boolean(),
  removeWithin: z.int(),
  /** ISO 8601, UTC: until when messages are signed with the former secret too. */
  oldSecretUntil: z.string().nullable(),
  /** Attempts in a row that failed. */
  failures: z.int(),
  /** ISO 8601, UTC: since when every attempt failed. */
  failingSince: z.string().nullable(),
  /** ISO 8601, UTC: when the next attempt is made. */
  retryAt: z.string().nullable(),
  lastError: z.string().nullable(),
});
export type ReceiverView = z.infer<typeof receiverView>;

/** Answer of `GET /newsroom/receivers`. */
export const receiversAnswer = z.object({ receivers: z.array(receiverView) });

/** Answer where a secret was made: the only time that it is shown. There is none where a CDN gave the token. */
export const receiverWithSecret = receiverView.extend({ secret: z.string().optional() });
export type ReceiverWithSecret = z.infer<typeof receiverWithSecret>;

/** Longest time that two secrets are good side by side, in hours. */
export const LONGEST_OVERLAP = 168;

/** Body of `POST /newsroom/receivers/:id/rotate-secret`. */
export const rotation = z.strictObject({
  /** For how many hours messages are signed with the former secret too. */
  overlapHours: z.int().min(0).max(LONGEST_OVERLAP).default(0),
});
export type Rotation = z.infer<typeof rotation>;

/** Answer of `POST /newsroom/receivers/:id/test`: why the receiver did not take the call; nothing where it did. */
export const receiverTest = z.object({ error: z.string().nullable() });
export type ReceiverTest = z.infer<typeof receiverTest>;

/** Body of `POST /newsroom/receivers/:id/replay`. */
export const replayInput = z.strictObject({
  /** Messages that were written at this instant or later. */
  since: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
});
export type ReplayInput = z.infer<typeof replayInput>;

/** Answer of it: how many messages wait again. */
export const replayAnswer = z.object({ replayed: z.int() });
export type ReplayAnswer = z.infer<typeof replayAnswer>;

/** Query of `GET /newsroom/deliveries`. */
export const deliveryQuery = pageQuery.extend({
  state: z.enum(DELIVERY_STATES).optional(),
  receiver: line(64).optional(),
});
export type DeliveryQuery = z.infer<typeof deliveryQuery>;

/** Path of `POST /newsroom/deliveries/:id/resend`. */
export const deliveryPath = z.object({ id: z.coerce.number().pipe(z.int32().positive()) });

/** One message to one receiver. */
export const deliveryView = z.object({
  id: z.int(),
  /** documentId of the receiver, also when that is gone. */
  receiver: z.string(),
  messageId: z.string(),
  topic: z.enum(DELIVERY_TOPICS),
  article: z.string(),
  sequence: z.int().nullable(),
  actId: z.string().nullable(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  /** Whether it is sent once more as part of a replay, and says so. */
  isReplay: z.boolean(),
  lastError: z.string().nullable(),
  sentAt: z.string().nullable(),
  at: z.string(),
});
export type DeliveryView = z.infer<typeof deliveryView>;

/** Answer of `GET /newsroom/deliveries`, newest first. */
export const deliveriesAnswer = pageOf(deliveryView);
export type DeliveriesAnswer = z.infer<typeof deliveriesAnswer>;
