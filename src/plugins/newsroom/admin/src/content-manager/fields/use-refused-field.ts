import { useForm } from '@strapi/strapi/admin';
import { useWords } from '../../hooks/use-words';
import { useRefusedPaths } from '../failed-saves';

/** What is wrong with a field that the newsroom refused at the last save; nothing where it was another one. */
export function useRefusedField(name: string): string | undefined {
  const { t } = useWords();
  const story = useForm('newsroom', ({ values }) => (values as { documentId?: string }).documentId);
  const place = useRefusedPaths(story ?? '').find(([field]) => field === name);
  if (!place) return undefined;
  const [, index] = place;
  return typeof index === 'number'
    ? t('entry.refused-item', { number: index + 1 })
    : t('entry.refused-field');
}
