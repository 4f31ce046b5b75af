import type { ReactElement } from 'react';
import { NamePicker } from '../../../components/fields/NamePicker';
import { useFieldName } from '../../../hooks/use-field-name';
import { useWords } from '../../../hooks/use-words';
import { useEntries, type EntryKind } from './use-entries';

interface EntrySelectProps {
  kind: EntryKind;
  /** documentId of the entry. */
  value: string | null;
  onChoose: (documentId: string | null) => void;
}

/** Chooses an entry that the newsroom has. */
export function EntrySelect({ kind, value, onChoose }: EntrySelectProps): ReactElement {
  const { t } = useWords();
  const fieldName = useFieldName();
  return (
    <NamePicker
      label={fieldName(kind)}
      value={value}
      names={useEntries(kind)}
      onChange={onChoose}
      placeholder={t('review.edit.no-entry')}
    />
  );
}
