import { useState, type ReactElement } from 'react';
import type { EndMarkEntry, EndMarkInput } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomWriteEndMarkMutation } from '../../../api/directory';
import { useWords } from '../../../hooks/use-words';
import { useEntrySaving } from '../entry/use-entry-saving';
import { NameField } from '../entry/NameField';
import { PeriodFields } from '../entry/PeriodFields';
import { EntryDialog } from '../entry/EntryDialog';
import type { EntryFormProps } from '../entry/EntryList';

const formOf = (record: EndMarkEntry | null): EndMarkInput => ({
  code: record?.code ?? '',
  person: record?.person ?? '',
  from: record?.from ?? null,
  until: record?.until ?? null,
});

/** An entry of the table: a code, a person, and when it is theirs. */
export function EndMarkDialog({ record, onClose }: EntryFormProps<EndMarkEntry>): ReactElement {
  const { t } = useWords();
  const [form, setForm] = useState(formOf(record));
  const saving = useEntrySaving(useNewsroomWriteEndMarkMutation());
  const { errorAt } = saving;
  const change = (part: Partial<EndMarkInput>) => setForm((now) => ({ ...now, ...part }));
  return (
    <EntryDialog
      title={record ? `${record.code} ${record.person}` : t('records.new-end-mark')}
      saving={saving}
      onSave={() => saving.save({ input: form, seen: record })}
      onClose={onClose}
    >
      <NameField
        path="code"
        label={t('records.code')}
        hint={t('records.code-hint')}
        value={form.code}
        onChange={(code) => change({ code })}
        error={errorAt('code')}
      />
      <NameField
        path="person"
        label={t('records.person')}
        value={form.person}
        onChange={(person) => change({ person })}
        error={errorAt('person')}
      />
      <PeriodFields
        at=""
        labels={{ from: t('records.from'), until: t('records.last-day') }}
        period={form}
        onChange={change}
        errorAt={errorAt}
      />
    </EntryDialog>
  );
}
