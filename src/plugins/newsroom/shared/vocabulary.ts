/** The words of the newsroom, as data. Labels for people live beside the words they name. */

/** 环节: where a story stands in its run. */
export const STAGES = [
  'draft',
  'first_review',
  'second_review',
  'final_review',
  'approved',
  'returned',
  'rejected',
] as const;
export type Stage = (typeof STAGES)[number];

/** 三审: the three levels of review, in their order. */
export const REVIEWS = ['first_review', 'second_review', 'final_review'] as const;
export type Review = (typeof REVIEWS)[number];

/** Whether a stage is one of the three reviews. */
export const isReview = (stage: Stage): stage is Review => (REVIEWS as readonly Stage[]).includes(stage);

/** 三校: the proof readings, in their order. */
export const PROOFS = [1, 2, 3] as const;
export type ProofNumber = (typeof PROOFS)[number];

/** 刊发状态: whether the public sees the story; never mixed with the stage. */
export const PUBLICATIONS = ['none', 'scheduled', 'published', 'withdrawn'] as const;
export type Publication = (typeof PUBLICATIONS)[number];

/** 操作: what a person can do to a story. */
export const ACTS = [
  'submit',
  'recall',
  'claim',
  'takeover',
  'release',
  'approve',
  'return',
  'reject',
  'reopen',
  'proof',
  'publish',
  'schedule',
  'unschedule',
  'unpublish',
  'correct',
  'withdraw',
  'restore',
  'override',
  'countersign',
] as const;
export type Act = (typeof ACTS)[number];

/**
 * What the record can say was done: every act, the edit of a submitted text, a schedule that was held, and a
 * countersign that was not given in time.
 */
export const RECORDED_ACTS = [...ACTS, 'edit', 'hold', 'overdue'] as const;
export type RecordedAct = (typeof RECORDED_ACTS)[number];

/** Acts after which the public sees the version that they were done on. */
export const PUBLISHING_ACTS: readonly RecordedAct[] = ['publish', 'correct', 'restore', 'override'];

/** Acts that are never taken without saying why; the paper has a list of reasons for them. */
export const REASONED_ACTS = [
  'takeover',
  'return',
  'reject',
  'reopen',
  'unpublish',
  'withdraw',
  'restore',
  'override',
] as const satisfies readonly Act[];

/** Acts that can be set for a time. */
export const SCHEDULED_ACTS = ['publish', 'unpublish'] as const;
export type ScheduledAct = (typeof SCHEDULED_ACTS)[number];

/** 撤稿范围: where a withdrawn story has to go. */
export const WITHDRAWAL_SCOPES = ['web', 'app', 'partners'] as const;
export type WithdrawalScope = (typeof WITHDRAWAL_SCOPES)[number];

/** Who acted: an editor, a correspondent, an API token, or the program itself. */
export const ACTOR_KINDS = ['admin', 'user', 'token', 'system'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** 来源: how a story came in. */
export const SOURCES = ['desk', 'portal', 'api', 'page_import', 'word', 'mail'] as const;
export type Source = (typeof SOURCES)[number];

/** AI 生成标识: how much of the text a machine wrote. */
export const AI_ORIGINS = ['none', 'assisted', 'generated'] as const;
export type AiOrigin = (typeof AI_ORIGINS)[number];

/** 人员类别 of a reporter record. */
export const REPORTER_KINDS = ['staff', 'correspondent'] as const;
export type ReporterKind = (typeof REPORTER_KINDS)[number];

/** Codes of the admin roles that the plugin creates. */
export const EDITOR_ROLES = {
  editor: 'newsroom-editor',
  deskHead: 'newsroom-desk-head',
  chiefEditor: 'newsroom-chief-editor',
  proofreader: 'newsroom-proofreader',
} as const;

/** Type of the users-permissions role that correspondents hold. */
export const CORRESPONDENT_ROLE = 'correspondent';

/** The zone of the paper's clock. */
export const PAPER_ZONE = 'Asia/Shanghai';

/** A word in both languages of the user interface. */
export interface Label {
  en: string;
  zh: string;
}

export const STAGE_LABELS: Record<Stage, Label> = {
  draft: { en: 'draft', zh: '草稿' },
  first_review: { en: 'first review', zh: '初审' },
  second_review: { en: 'second review', zh: '复审' },
  final_review: { en: 'final review', zh: '终审' },
  approved: { en: 'approved', zh: '已签发' },
  returned: { en: 'returned', zh: '退回修改' },
  rejected: { en: 'rejected', zh: '不用' },
};

export const PUBLICATION_LABELS: Record<Publication, Label> = {
  none: { en: 'not published', zh: '未刊发' },
  scheduled: { en: 'scheduled', zh: '待刊' },
  published: { en: 'published', zh: '已刊发' },
  withdrawn: { en: 'withdrawn', zh: '已撤稿' },
};

export const ACT_LABELS: Record<RecordedAct, Label> = {
  submit: { en: 'submit', zh: '送审' },
  recall: { en: 'recall', zh: '撤回' },
  claim: { en: 'claim', zh: '认领' },
  takeover: { en: 'take over', zh: '接手' },
  release: { en: 'release', zh: '取消认领' },
  approve: { en: 'approve', zh: '通过' },
  return: { en: 'return', zh: '退回修改' },
  reject: { en: 'reject', zh: '不用' },
  reopen: { en: 'reopen', zh: '退回重审' },
  proof: { en: 'proof', zh: '校对' },
  publish: { en: 'publish', zh: '刊发' },
  schedule: { en: 'schedule', zh: '定时' },
  unschedule: { en: 'unschedule', zh: '取消定时' },
  unpublish: { en: 'unpublish', zh: '下线' },
  correct: { en: 'correct', zh: '更正' },
  withdraw: { en: 'withdraw', zh: '撤稿' },
  restore: { en: 'restore', zh: '恢复刊发' },
  override: { en: 'override', zh: '紧急签发' },
  countersign: { en: 'countersign', zh: '事后补签' },
  edit: { en: 'edit', zh: '改稿' },
  hold: { en: 'hold', zh: '定时未发' },
  overdue: { en: 'countersign overdue', zh: '事后补签逾期' },
};
