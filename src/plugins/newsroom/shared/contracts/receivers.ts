import { z } from 'zod';
import { AUDIENCES, DELIVERY_STATES, type DeliveryState, type Topic } from '../outgoing';
import { pageQuery, type Pagination } from './pagination';
import { isStorable, text } from './text';

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

const settings = {
  name: text().trim().min(1).max(100),
  url: address,
  /** Whether the receiver gets stories before the hour at which they go public. */
  embargo: z.boolean(),
  isEnabled: z.boolean(),
};

/** Body of `POST /newsroom/receivers`. */
export const receiverInput = z.strictObject({
  ...settings,
  audience: z.enum(AUDIENCES),
  embargo: settings.embargo.default(false),
  isEnabled: settings.isEnabled.default(true),
});
export type ReceiverInput = z.infer<typeof receiverInput>;

/** Body of `PUT /newsroom/receivers/:id`; the audience of a receiver stays what it was. */
export const receiverChange = z.strictObject(settings).partial();
export type ReceiverChange = z.infer<typeof receiverChange>;

/** A receiver without its secret. */
export interface ReceiverView extends ReceiverInput {
  id: string;
  /** Attempts in a row that failed. */
  failures: number;
  /** ISO 8601, UTC: since when every attempt failed. */
  failingSince: string | null;
  /** ISO 8601, UTC: when the next attempt is made. */
  retryAt: string | null;
  lastError: string | null;
}

/** Answer where a secret was made: the only time that it is shown. */
export interface ReceiverWithSecret extends ReceiverView {
  secret: string;
}

/** Query of `GET /newsroom/deliveries`. */
export const deliveryQuery = pageQuery.extend({
  state: z.enum(DELIVERY_STATES).optional(),
  receiver: text().max(64).optional(),
});
export type DeliveryQuery = z.infer<typeof deliveryQuery>;

/** Path of `POST /newsroom/deliveries/:id/resend`. */
export const deliveryPath = z.object({ id: z.coerce.number().pipe(z.int32().positive()) });

/** One message to one receiver. */
export interface DeliveryView {
  id: number;
  /** documentId of the receiver, also when that is gone. */
  receiver: string;
  messageId: string;
  topic: Topic;
  article: string;
  sequence: number | null;
  actId: string | null;
  state: DeliveryState;
  attempts: number;
  lastError: string | null;
  sentAt: string | null;
  at: string;
}

/** Answer of `GET /newsroom/deliveries`, newest first. */
export interface DeliveriesAnswer {
  rows: DeliveryView[];
  pagination: Pagination;
}
