import type en from './en.json';

type Key = keyof typeof en;

/** What the parts of a story are called. */
export const STORY_FIELDS = {
  kicker: 'review.field.kicker',
  headline: 'story.headline',
  subhead: 'review.field.subhead',
  slug: 'field.slug',
  column: 'story.column',
  department: 'story.department',
  dateline: 'review.field.dateline',
  byline: 'review.field.byline',
  contributors: 'review.field.contributors',
  reporters: 'field.reporters',
  body: 'review.field.body',
  photos: 'review.field.photos',
  photoFiles: 'field.photo-files',
  caption: 'review.field.caption',
  endMark: 'review.field.end-mark',
  keywords: 'review.field.keywords',
  language: 'field.language',
  source: 'field.source',
  sourceReference: 'field.source-reference',
  aiOrigin: 'field.ai-origin',
  urgency: 'field.urgency',
  summary: 'field.summary',
  leadPhoto: 'field.lead-photo',
  leadCaption: 'field.lead-caption',
  leadPhotoFile: 'field.lead-photo-file',
  issueDate: 'field.issue-date',
  pageNumber: 'field.page-number',
  pageName: 'field.page-name',
  pageOrder: 'field.page-order',
  originalSource: 'field.original-source',
  version: 'field.version',
  firstPublishedAt: 'field.first-published-at',
  correctedAt: 'field.corrected-at',
  corrections: 'field.corrections',
} as const satisfies Record<string, Key>;

/** What every content type has. */
const COMMON = {
  id: 'field.id',
  createdAt: 'field.created-at',
  updatedAt: 'field.updated-at',
} as const satisfies Record<string, Key>;

/** What the fields of the newsroom's content types are called in the Content Manager, by type. */
export const FIELDS: Record<string, Record<string, Key>> = {
  article: { ...COMMON, ...STORY_FIELDS },
  column: {
    ...COMMON,
    name: 'field.name',
    slug: 'field.slug',
    description: 'field.description',
    order: 'field.order',
    parent: 'field.parent',
    policy: 'field.policy',
  },
  department: { ...COMMON, name: 'field.name', aliases: 'field.aliases', formerNames: 'field.former-names' },
  reporter: {
    ...COMMON,
    name: 'field.name',
    kind: 'field.kind',
    department: 'story.department',
    slug: 'field.slug',
    photo: 'field.photo',
    biography: 'field.biography',
    aliases: 'field.aliases',
    user: 'field.user',
    editor: 'field.editor',
  },
};
