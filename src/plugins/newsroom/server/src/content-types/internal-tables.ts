import { internal, word } from './internal';

/** 流程: where a story stands; one row a story. */
export const runSchema = {
  ...internal('run', 'runs', 'Run'),
  indexes: [
    { name: 'newsroom_runs_article_uq', columns: ['article'], type: 'unique' },
    { name: 'newsroom_runs_stage_idx', columns: ['stage', 'stage_since'] },
    { name: 'newsroom_runs_waiting_idx', columns: ['is_waiting', 'stage_since'] },
    { name: 'newsroom_runs_creator_idx', columns: ['creator', 'stage_since'] },
    { name: 'newsroom_runs_due_idx', columns: ['due_at'] },
    { name: 'newsroom_runs_scheduled_idx', columns: ['scheduled_for'] },
    { name: 'newsroom_runs_publication_idx', columns: ['publication', 'publication_since'] },
    { name: 'newsroom_runs_held_idx', columns: ['held_since'] },
    { name: 'newsroom_runs_countersign_idx', columns: ['countersign_due_at'] },
  ],
  attributes: {
    article: word(),
    stage: word(),
    stageSince: word(),
    publication: word(),
    round: { type: 'integer', required: true },
    policy: { type: 'json', required: true },
    authors: { type: 'json', required: true },
    namesakes: { type: 'json' },
    creator: { type: 'string' },
    submitter: { type: 'string' },
    holder: { type: 'json' },
    taken: { type: 'json', required: true },
    version: { type: 'integer', required: true },
    digest: word(),
    published: { type: 'json' },
    lastPublic: { type: 'json' },
    publicationSince: { type: 'string' },
    schedules: { type: 'json' },
    tombstone: { type: 'json' },
    override: { type: 'json' },
    /** What lists and the scheduler look for, made from the attributes above. */
    dueAt: { type: 'string' },
    scheduledFor: { type: 'string' },
    heldSince: { type: 'string' },
    countersignDueAt: { type: 'string' },
    isEmbargoed: { type: 'boolean' },
    isWaiting: { type: 'boolean' },
    waitsFor: { type: 'text' },
    notFor: { type: 'text' },
    holderKey: { type: 'string' },
    holderUntil: { type: 'string' },
    reviewDueAt: { type: 'string' },
    /** The headline as it is compared; empty for a story of an older version that was not looked at yet. */
    searchText: { type: 'text' },
  },
};

/** 版本: an immutable copy of the content with its digest. */
export const versionSchema = {
  ...internal('version', 'versions', 'Version'),
  indexes: [
    { name: 'newsroom_versions_number_uq', columns: ['article', 'number'], type: 'unique' },
    { name: 'newsroom_versions_slug_idx', columns: ['slug'] },
  ],
  attributes: {
    article: word(),
    number: { type: 'integer', required: true },
    digest: word(),
    slug: { type: 'string' },
    content: { type: 'json', required: true },
    mediaHashes: { type: 'json' },
    actorKind: word(),
    actorId: word(),
    actorName: word(),
    at: word(),
  },
};

/** 审稿意见: the record of one act, a link of the hash chain. */
export const decisionSchema = {
  ...internal('decision', 'decisions', 'Decision'),
  indexes: [
    { name: 'newsroom_decisions_sequence_uq', columns: ['sequence'], type: 'unique' },
    { name: 'newsroom_decisions_article_idx', columns: ['article', 'sequence'] },
  ],
  attributes: {
    sequence: { type: 'integer', required: true },
    article: word(),
    act: word(),
    actorKind: word(),
    actorId: word(),
    actorName: word(),
    at: word(),
    round: { type: 'integer', required: true },
    fromStage: word(),
    toStage: word(),
    fromPublication: word(),
    toPublication: word(),
    version: { type: 'integer', required: true },
    digest: word(),
    opinion: { type: 'text' },
    reasonCode: { type: 'string' },
    details: { type: 'json' },
    previousHash: word(),
    hash: word(),
  },
};

/** The end of the hash chain, and the day of the last checkpoint: one row, locked while either is added. */
export const chainHeadSchema = {
  ...internal('chain-head', 'chain-heads', 'Chain head'),
  indexes: [{ name: 'newsroom_chain_heads_name_uq', columns: ['name'], type: 'unique' }],
  attributes: {
    name: word(),
    sequence: { type: 'integer', required: true },
    hash: word(),
    checkpoint: { type: 'string' },
  },
};

/** What the record was on a day: its end, its Merkle root, and what the next one needs to go on. */
export const checkpointSchema = {
  ...internal('checkpoint', 'checkpoints', 'Checkpoint'),
  indexes: [{ name: 'newsroom_checkpoints_day_uq', columns: ['day'], type: 'unique' }],
  attributes: {
    day: word(),
    sequence: { type: 'integer', required: true },
    headHash: word(),
    root: word(),
    frontier: { type: 'json', required: true },
    at: word(),
    faults: { type: 'json' },
    /** Day of the one before it; nothing in the first, and in those of an older version. */
    previous: { type: 'string' },
  },
};

/** 审校制度 as data. */
export const policySchema = {
  ...internal('policy', 'policies', 'Policy'),
  indexes: [{ name: 'newsroom_policies_code_uq', columns: ['code'], type: 'unique' }],
  attributes: {
    code: word(),
    definition: { type: 'json', required: true },
    isDefault: { type: 'boolean', required: true, default: false },
    /** Counts the changes; nothing in a row of an older version, which is its first. */
    version: { type: 'integer', default: 1 },
    changedBy: { type: 'string' },
    changedAt: { type: 'string' },
  },
};

/** 版面导入: the raw text of a page and what became of each story. */
export const pageImportSchema = {
  ...internal('page-import', 'page-imports', 'Page import'),
  indexes: [{ name: 'newsroom_page_imports_digest_idx', columns: ['digest'] }],
  attributes: {
    raw: { type: 'text' },
    parsed: { type: 'json', required: true },
    edited: { type: 'json' },
    stories: { type: 'json', required: true },
    /** Until when the next story is written; nothing once all are there. */
    openUntil: { type: 'string' },
    /** What was created in the directory for it, as long as it is open. */
    created: { type: 'json' },
    /** Day of the paper; nothing in a row of an older version. */
    issueDate: { type: 'string' },
    /** 版次 and 版名 of its stories. */
    pageNumber: { type: 'string' },
    pageName: { type: 'string' },
    /** By what the same page is known again, also after its text was forgotten; nothing in a row of an older version. */
    digest: { type: 'string' },
    actorKind: word(),
    actorId: word(),
    actorName: word(),
    at: word(),
  },
};
