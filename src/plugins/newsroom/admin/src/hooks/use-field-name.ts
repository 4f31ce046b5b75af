import { useWords } from './use-words';
import { STORY_FIELDS } from '../translations/field-names';

/** Names the parts of a story; those that no screen shows keep the name of the API. */
export function useFieldName(): (field: string) => string {
  const { t } = useWords();
  return (field) => (field in STORY_FIELDS ? t(STORY_FIELDS[field as keyof typeof STORY_FIELDS]) : field);
}
