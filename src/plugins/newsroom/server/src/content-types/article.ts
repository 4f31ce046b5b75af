import { PAGE_NAME_LENGTH, PAGE_NUMBER_LENGTH, SUMMARY_LENGTH, TITLE_LENGTH } from '../../../shared/article';
import { units } from '../../../shared/characters';
import { END_MARK_LENGTH } from '../../../shared/contracts/articles';
import { shownAs } from './shown-as';
import { AI_ORIGINS, SOURCES } from '../../../shared/vocabulary';

/** Strapi's search looks into private attributes too, so they are taken out of it. */
const DESK_ONLY = { private: true, searchable: false };
const WRITTEN_BY_NEWSROOM = { writable: false, configurable: false };

/**
 * 稿件. Draft & publish copies every attribute to the published row and back, so the state of the review is
 * not among them (docs/decisions/0001-state-beside-the-article.md).
 */
export const articleSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_articles',
  info: { singularName: 'article', pluralName: 'articles', displayName: 'Article', description: '稿件' },
  options: { draftAndPublish: true, noStageAttribute: true },
  indexes: [
    { name: 'newsroom_articles_slug_idx', columns: ['slug'] },
    { name: 'newsroom_articles_published_at_idx', columns: ['published_at'] },
    { name: 'newsroom_articles_first_published_idx', columns: ['first_published_at', 'published_at'] },
    { name: 'newsroom_articles_print_idx', columns: ['issue_date', 'page_order'] },
  ],
  attributes: {
    headline: { type: 'string', required: true, maxLength: units(TITLE_LENGTH) },
    kicker: { type: 'string', maxLength: units(TITLE_LENGTH) },
    subhead: { type: 'string', maxLength: units(TITLE_LENGTH) },
    slug: { type: 'uid' },
    column: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsroom.column' },
    department: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsroom.department' },
    dateline: { type: 'string', maxLength: units(TITLE_LENGTH) },
    byline: { type: 'text' },
    contributors: { type: 'json', ...shownAs('contributors') },
    reporters: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::newsroom.reporter',
      ...WRITTEN_BY_NEWSROOM,
    },
    body: { type: 'blocks' },
    photos: { type: 'json', ...shownAs('photos') },
    photoFiles: { type: 'media', multiple: true, allowedTypes: ['images'], ...WRITTEN_BY_NEWSROOM },
    endMark: { type: 'string', maxLength: units(END_MARK_LENGTH), ...DESK_ONLY },
    keywords: { type: 'json', ...shownAs('words') },
    language: { type: 'string', default: 'zh-Hans', maxLength: 35, ...shownAs('language') },
    source: {
      type: 'enumeration',
      enum: [...SOURCES],
      default: 'desk',
      ...DESK_ONLY,
      ...shownAs('source'),
    },
    sourceReference: { type: 'string', ...DESK_ONLY },
    aiOrigin: { type: 'enumeration', enum: [...AI_ORIGINS], default: 'none', ...shownAs('ai-origin') },
    urgency: { type: 'integer', min: 1, max: 9, ...DESK_ONLY },
    summary: { type: 'text', maxLength: units(SUMMARY_LENGTH) },
    leadPhoto: { type: 'json', ...shownAs('lead-photo') },
    leadPhotoFile: { type: 'media', multiple: false, allowedTypes: ['images'], ...WRITTEN_BY_NEWSROOM },
    issueDate: { type: 'date', ...shownAs('day') },
    pageNumber: { type: 'string', maxLength: units(PAGE_NUMBER_LENGTH) },
    pageName: { type: 'string', maxLength: units(PAGE_NAME_LENGTH) },
    /** Made from the number, to put the pages of a day in order. */
    pageOrder: { type: 'integer', ...WRITTEN_BY_NEWSROOM },
    originalSource: { type: 'json', ...shownAs('original-source') },
    version: { type: 'integer', default: 1, ...DESK_ONLY },
    firstPublishedAt: { type: 'datetime', ...WRITTEN_BY_NEWSROOM },
    correctedAt: { type: 'datetime', ...WRITTEN_BY_NEWSROOM },
    corrections: { type: 'json', visible: false, ...WRITTEN_BY_NEWSROOM },
  },
};
