import { useState, type ReactElement } from 'react';
import type { EndMarkEntry, EndMarkInput } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomWriteEndMarkMutation } from '../../../api/directory';
import { useWords } from '../../../hooks/use-words';
import { useEntrySaving } from '../entry/use-entry-saving';
import { NameField } from '../entry/NameField';
import { PeriodFields } from '../entry/PeriodFields';
import { EntryDialog } from '../entry/EntryDialog';
import type { EntryFormProps } from '../entry/EntryList';

const formOf = (entry: EndMarkEntry | null): EndMarkInput => ({
  code: entry?.code ?? '',
  person: entry?.person ?? '',
  from: entry?.from ?? null,
  until: entry?.until ?? null,
});

/** An entry of the table: a code, a person, and when it is theirs. */
export function EndMarkDialog({ entry, onClose }: EntryFormProps<EndMarkEntry>): ReactElement {
  const { t } = useWords();
  const [form, setForm] = useState(formOf(entry));
  const saving = useEntrySaving(useNewsroomWriteEndMarkMutation());
  const { errorAt } = saving;
  const change = (part: Partial<EndMarkInput>) => setForm((now) => ({ ...now, ...part }));
  const named = (path: 'code' | 'person') => ({
    path,
    value: form[path],
    onChange: (written: string) => change({ [path]: written }),
    error: errorAt(path),
  });
  return (
    <EntryDialog
      title={entry ? `${entry.code} ${entry.person}` : t('directory.new-end-mark')}
      saving={saving}
      onSave={() => saving.save({ input: form, seen: entry })}
      onClose={onClose}
    >
      <NameField {...named('code')} label={t('directory.code')} hint={t('directory.code-hint')} />
      <NameField {...named('person')} label={t('directory.person')} />
      <PeriodFields
        at=""
        labels={{ from: t('directory.from'), until: t('directory.last-day') }}
        period={form}
        onChange={change}
        errorAt={errorAt}
      />
    </EntryDialog>
  );
}
