import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../hooks/use-words';
import { AI_ORIGIN_NAMES } from '../../components/fields/story/ai-origin-names';
import type { Key } from '../../translations';
import { languageName } from './languages';
import { REPORTER_KIND_NAMES, SOURCE_NAMES } from './value-names';

/** The names of values, by the field that shows them. */
const NAMES: Partial<Record<string, Partial<Record<string, Key>>>> = {
  'plugin::newsroom.source': SOURCE_NAMES,
  'plugin::newsroom.ai-origin': AI_ORIGIN_NAMES,
  'plugin::newsroom.reporter-kind': REPORTER_KIND_NAMES,
};
const LANGUAGE = 'plugin::newsroom.language';

/** A column of Strapi's list view. */
interface Header {
  name: string;
  attribute?: { customField?: string };
  cellFormatter?: (row: Record<string, unknown>) => ReactElement;
}

/** Strapi's list view shows values as they are stored; those of the newsroom get their names. */
export const withNamedValues = <List extends { displayedHeaders: Header[] }>(list: List): List => ({
  ...list,
  displayedHeaders: list.displayedHeaders.map((header) => {
    const field = header.attribute?.customField;
    if (!field || (field !== LANGUAGE && !NAMES[field])) return header;
    return { ...header, cellFormatter: (row) => <ListedValue field={field} value={row[header.name]} /> };
  }),
});

function ListedValue({ field, value }: { field: string; value: unknown }): ReactElement {
  const { t } = useWords();
  const { locale } = useIntl();
  const said = typeof value === 'string' ? value : '';
  if (field === LANGUAGE && said) return <>{languageName(said, locale)}</>;
  const key = NAMES[field]?.[said];
  return <>{key ? t(key) : said}</>;
}
