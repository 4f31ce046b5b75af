import { Checkbox } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { DepartmentEntry } from '../../../../../shared/contracts/directory-entries';
import { dayOf } from '../../../../../shared/day';
import { useNewsroomWriteDepartmentMutation } from '../../../api/directory';
import { usePaperZone } from '../../../hooks/use-paper-zone';
import { useWords } from '../../../hooks/use-words';
import { useEntrySaving } from '../entry/use-entry-saving';
import { AliasFields } from './AliasFields';
import { FormerNameFields } from './FormerNameFields';
import { NameField } from '../entry/NameField';
import { EntryDialog } from '../entry/EntryDialog';
import type { EntryFormProps } from '../entry/EntryList';
import { formOf, losesItsName, withFormerName } from './department';

/** All names of a department. A department that is renamed keeps the old name as a former one, unless somebody says no. */
export function DepartmentDialog({ entry, onClose }: EntryFormProps<DepartmentEntry>): ReactElement {
  const { t } = useWords();
  const today = dayOf(new Date().toISOString(), usePaperZone());
  const [form, setForm] = useState(formOf(entry));
  const [keepsName, setKeepsName] = useState(true);
  const saving = useEntrySaving(useNewsroomWriteDepartmentMutation());
  const { errorAt } = saving;
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }));
  const renamed = entry && losesItsName(form, entry.name) ? entry.name : null;
  const input = renamed && keepsName ? withFormerName(form, renamed, today) : form;
  return (
    <EntryDialog
      title={entry?.name ?? t('directory.new-department')}
      saving={saving}
      onSave={() => saving.save({ input, seen: entry })}
      onClose={onClose}
    >
      <NameField
        path="name"
        label={t('operations.name')}
        value={form.name}
        onChange={(name) => change({ name })}
        error={errorAt('name')}
      />
      {renamed && (
        <Checkbox checked={keepsName} onCheckedChange={(checked) => setKeepsName(checked === true)}>
          {t('directory.keep-name', { name: renamed, day: today })}
        </Checkbox>
      )}
      <AliasFields aliases={form.aliases} onChange={(aliases) => change({ aliases })} errorAt={errorAt} />
      <FormerNameFields
        formerNames={form.formerNames}
        onChange={(formerNames) => change({ formerNames })}
        errorAt={errorAt}
      />
    </EntryDialog>
  );
}
