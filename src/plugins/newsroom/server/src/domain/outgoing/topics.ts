import type { Audience, Topic } from '../../../../shared/outgoing';
import type { RecordedAct } from '../../../../shared/vocabulary';
import type { Decision } from '../record/chain';
import { embargoOf, type Run } from '../workflow';

/** Who may be told of a topic, and which details of the act are told. */
interface TopicRule {
  audience: Audience;
  /** Told only to those who may know a story before it is public. */
  embargoed?: true;
  /** Details of the decision that belong to the message. */
  tells?: readonly string[];
}

/** Topics for a site are about public stories only (promise 7); the house is told those too. */
const RULES: Record<Topic, TopicRule> = {
  'article.published': { audience: 'site', tells: ['note'] },
  'article.unpublished': { audience: 'site' },
  'article.corrected': { audience: 'site', tells: ['note'] },
  'article.withdrawn': { audience: 'site', tells: ['note', 'scopes'] },
  'article.restored': { audience: 'site', tells: ['note'] },
  'article.embargoed': { audience: 'site', embargoed: true, tells: ['embargoedUntil'] },
  'article.embargo_cancelled': { audience: 'site', embargoed: true },
  'article.submitted': { audience: 'house' },
  'article.returned': { audience: 'house' },
  'article.rejected': { audience: 'house' },
  'article.approved': { audience: 'house' },
  'schedule.held': { audience: 'house' },
  'countersign.overdue': { audience: 'house' },
};

interface Announced {
  act: RecordedAct;
  topic: Topic;
  /** Where not every decision of this act is news. */
  when?: (decision: Announcement['decision']) => boolean;
}

const wasPublic = ({ fromPublication }: Announcement['decision']): boolean => fromPublication === 'published';

/** Which acts are told of, and as what; another act is another line. */
const ANNOUNCED: readonly Announced[] = [
  { act: 'submit', topic: 'article.submitted' },
  { act: 'return', topic: 'article.returned' },
  { act: 'reject', topic: 'article.rejected' },
  { act: 'approve', topic: 'article.approved', when: ({ toStage }) => toStage === 'approved' },
  { act: 'publish', topic: 'article.published' },
  { act: 'unpublish', topic: 'article.unpublished' },
  { act: 'correct', topic: 'article.corrected' },
  { act: 'withdraw', topic: 'article.withdrawn' },
  { act: 'restore', topic: 'article.restored' },
  { act: 'override', topic: 'article.published', when: (decision) => !wasPublic(decision) },
  { act: 'override', topic: 'article.corrected', when: wasPublic },
  { act: 'hold', topic: 'schedule.held' },
  { act: 'overdue', topic: 'countersign.overdue' },
];

/** What a decision is announced as; most acts are nobody's business outside the desk. */
export const topicsOf = ({ decision, before, after }: Announcement): Topic[] => [
  ...ANNOUNCED.filter(({ act, when }) => act === decision.act && (when?.(decision) ?? true)).map(
    ({ topic }) => topic,
  ),
  ...embargoTopic(before, after),
];

/** A decision with the run before and after it. */
export interface Announcement {
  decision: Omit<Decision, 'sequence'>;
  before: Run;
  after: Run;
}

/** Those who have a story before its time must know when it will not come. */
function embargoTopic(before: Run, after: Run): Topic[] {
  const [was, is] = [embargoOf(before), embargoOf(after)];
  if (is && is !== was) return ['article.embargoed'];
  return was && !is && !after.published ? ['article.embargo_cancelled'] : [];
}

/** Whether messages of the topic are about what the public sees or saw. */
export const isForSites = (topic: Topic): boolean => RULES[topic].audience === 'site';

/** Names of the act's details that the topic tells. */
export const toldDetails = (topic: Topic): readonly string[] => RULES[topic].tells ?? [];

/** Whether a receiver may be told of a topic. */
export function mayReceive(receiver: { audience: Audience; embargo: boolean }, topic: Topic): boolean {
  const { audience, embargoed } = RULES[topic];
  return (audience === 'site' || receiver.audience === 'house') && (!embargoed || receiver.embargo);
}
