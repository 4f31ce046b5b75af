import type { ReactElement } from 'react';
import { NamePicker } from '../../../components/NamePicker';
import { useFieldName } from '../../../hooks/use-field-name';
import { useWords } from '../../../hooks/use-words';
import { useRecords, type RecordKind } from './use-records';

interface RecordSelectProps {
  kind: RecordKind;
  /** documentId of the record. */
  value: string | null;
  onChoose: (documentId: string | null) => void;
}

/** Chooses a record that the newsroom has. */
export function RecordSelect({ kind, value, onChoose }: RecordSelectProps): ReactElement {
  const { t } = useWords();
  const fieldName = useFieldName();
  return (
    <NamePicker
      label={fieldName(kind)}
      value={value}
      names={useRecords(kind)}
      onChange={onChoose}
      placeholder={t('review.edit.no-record')}
    />
  );
}
