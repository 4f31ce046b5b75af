import type { Topic } from '../../../../shared/outgoing';
import type { Decision } from '../record/chain';
import { isForSites, toldDetails } from './topics';

type Data = Record<string, unknown>;

/** What is told to receivers; thin, as they fetch the text from the content API. */
export interface Message {
  topic: Topic;
  /** documentId of the story. */
  article: string;
  /** Place of the decision in the record; `null` where none was taken. */
  sequence: number | null;
  /** ISO 8601, UTC: when it happened. */
  at: string;
  data: Data;
}

/** The text that the public sees, or saw until this decision. */
export interface PublicText {
  slug: string;
  headline: string;
  version: number;
  digest: string;
}

/**
 * The message of a decision, or `null` where sites would learn of a story that was never public (promise 7).
 * Neither opinions nor persons of the house are told, and of a story that is not public no word of its text.
 */
export function messageOf(topic: Topic, decision: Decision, text: PublicText | null): Message | null {
  const { article, sequence, at } = decision;
  const data = isForSites(topic) ? text && siteData(topic, decision, text) : houseData(decision);
  return data && { topic, article, sequence, at, data };
}

function siteData(topic: Topic, { article, at, details }: Decision, text: PublicText): Data {
  const { slug, headline, version, digest } = text;
  const told = Object.entries(details ?? {}).filter(([name]) => toldDetails(topic).includes(name));
  return { documentId: article, slug, headline, version, digest, at, ...Object.fromEntries(told) };
}

const houseData = ({ article, at, act, toStage, round, version, digest }: Decision): Data => ({
  documentId: article,
  version,
  digest,
  at,
  act,
  stage: toStage,
  round,
});

/** The body of a message as it is sent: the type, when it happened, and the data (Standard Webhooks 1.0.0). */
export const bodyOf = ({ topic, at, data }: Message): string =>
  JSON.stringify({ type: topic, timestamp: at, data });
