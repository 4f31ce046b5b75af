import type { ReporterKind, Source } from '../../../../shared/vocabulary';
import type { Key } from '../../translations';

/** What the ways are called in which a story comes in. */
export const SOURCE_NAMES = {
  desk: 'source.desk',
  portal: 'source.portal',
  api: 'source.api',
  page_import: 'source.page-import',
  word: 'source.word',
  mail: 'source.mail',
} as const satisfies Record<Source, Key>;

/** What the kinds of people with a byline are called. */
export const REPORTER_KIND_NAMES = {
  staff: 'reporter-kind.staff',
  correspondent: 'reporter-kind.correspondent',
} as const satisfies Record<ReporterKind, Key>;
