import type { Label } from './vocabulary';

/** For whom a receiver works: a site, which learns of public stories only, or the house itself. */
export const AUDIENCES = ['site', 'house'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * What a receiver is: one that is told what happens, or one that is told which public answers are old: a cache in front of them, or a hub that
 * tells the readers of feeds (WebSub).
 */
export const RECEIVER_KINDS = ['messages', 'nginx', 'fastly', 'cloudflare', 'websub'] as const;
export type ReceiverKind = (typeof RECEIVER_KINDS)[number];
export type PurgeKind = Exclude<ReceiverKind, 'messages'>;

/** Kinds whose token is given by somebody else, and so cannot be made here. */
export const KINDS_WITH_TOKEN: readonly ReceiverKind[] = ['fastly', 'cloudflare'];

export const KIND_LABELS: Record<PurgeKind, Label> = {
  nginx: { en: 'nginx cache', zh: 'nginx 缓存' },
  fastly: { en: 'Fastly cache', zh: 'Fastly 缓存' },
  cloudflare: { en: 'Cloudflare cache', zh: 'Cloudflare 缓存' },
  websub: { en: 'WebSub hub', zh: 'WebSub 集线器' },
};

/** Minutes that a receiver has to remove a withdrawn story, where nobody says otherwise. */
export const USUAL_REMOVAL = 60;

/** What of a story goes with a message of its publication: nothing but where it is, or the story as the public reads it. */
export const MESSAGE_FORMATS = ['reference', 'article', 'ninjs'] as const;
export type MessageFormat = (typeof MESSAGE_FORMATS)[number];

/** Which stories a receiver is told of: documentIds of columns (with those below) and departments, and keywords; none for all. */
export interface ReceiverFilters {
  columns: string[];
  departments: string[];
  keywords: string[];
}

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

/** What caches and hubs are told: which answers are old. */
export const PURGE = 'cache.purge';

/** What a delivery may be about. */
export const DELIVERY_TOPICS = [...TOPICS, PURGE] as const;
export type DeliveryTopic = (typeof DELIVERY_TOPICS)[number];

/** What editors are told of: what a story waits for from them, what stopped, and who answered them. */
export const NOTICE_TOPICS = [
  'waiting.review',
  'waiting.proof',
  'waiting.publish',
  'waiting.correct',
  'waiting.countersign',
  'waiting.rework',
  'schedule.held',
  'note.answered',
  'withdrawal.open',
] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

/** Where a message to one receiver stands. */
export const DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const AUDIENCE_LABELS: Record<Audience, Label> = {
  site: { en: 'site', zh: '网站' },
  house: { en: 'the house', zh: '本社' },
};

/** Whether a withdrawn story is gone at a receiver: not yet, not in time, or as it says. */
export const REMOVAL_STATES = ['open', 'late', 'closed'] as const;

export const FORMAT_LABELS: Record<MessageFormat, Label> = {
  reference: { en: 'reference only', zh: '仅通知' },
  article: { en: 'whole story', zh: '全文' },
  ninjs: { en: 'ninjs 3.1', zh: 'ninjs 3.1' },
};

export const NOTICE_LABELS: Record<NoticeTopic, Label> = {
  'waiting.review': { en: 'to be reviewed', zh: '待审' },
  'waiting.proof': { en: 'to be proofread', zh: '待校对' },
  'waiting.publish': { en: 'to be published', zh: '待刊发' },
  'waiting.correct': { en: 'correction to be published', zh: '待更正' },
  'waiting.countersign': { en: 'countersign due', zh: '待事后补签' },
  'waiting.rework': { en: 'returned to you', zh: '退回修改' },
  'schedule.held': { en: 'schedule held', zh: '定时未发' },
  'note.answered': { en: 'your note was answered', zh: '批注有回复' },
  'withdrawal.open': { en: 'withdrawn, and still at a receiver', zh: '撤稿后接收方仍未撤下' },
};

export const TOPIC_LABELS: Record<DeliveryTopic, Label> = {
  'article.published': { en: 'published', zh: '已刊发' },
  'article.unpublished': { en: 'taken down', zh: '已下线' },
  'article.corrected': { en: 'corrected', zh: '已更正' },
  'article.withdrawn': { en: 'withdrawn', zh: '已撤稿' },
  'article.restored': { en: 'restored', zh: '已恢复刊发' },
  'article.embargoed': { en: 'under embargo', zh: '提前供稿' },
  'article.embargo_cancelled': { en: 'embargo cancelled', zh: '取消提前供稿' },
  'article.submitted': { en: 'submitted', zh: '已送审' },
  'article.returned': { en: 'returned', zh: '已退回修改' },
  'article.rejected': { en: 'rejected', zh: '不用' },
  'article.approved': { en: 'approved', zh: '已签发' },
  'schedule.held': { en: 'schedule held', zh: '定时未发' },
  'countersign.overdue': { en: 'countersign overdue', zh: '事后补签逾期' },
  'cache.purge': { en: 'public answers changed', zh: '公开内容已更新' },
};
