import { Checkbox } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { DepartmentEntry } from '../../../../shared/contracts/directory-entries';
import { dayOf } from '../../../../shared/day';
import { useNewsroomWriteDepartmentMutation } from '../../api/records';
import { usePaperZone } from '../../hooks/use-paper-zone';
import { useWords } from '../../hooks/use-words';
import { useSaving } from './use-saving';
import { AliasFields } from './views/AliasFields';
import { FormerNameFields } from './views/FormerNameFields';
import { NameField } from './views/NameField';
import { RecordDialog } from './views/RecordDialog';
import { formOf, losesItsName, withFormerName } from './work/department';

interface DepartmentDialogProps {
  /** `null` for a new one. */
  record: DepartmentEntry | null;
  onClose: () => void;
}

/** All names of a department. An office that is renamed keeps the old name as a former one, unless somebody says no. */
export function DepartmentDialog({ record, onClose }: DepartmentDialogProps): ReactElement {
  const { t } = useWords();
  const today = dayOf(new Date().toISOString(), usePaperZone());
  const [form, setForm] = useState(formOf(record));
  const [keepsName, setKeepsName] = useState(true);
  const saving = useSaving(useNewsroomWriteDepartmentMutation());
  const { errorAt } = saving;
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }));
  const renamed = record && losesItsName(form, record.name) ? record.name : null;
  const input = renamed && keepsName ? withFormerName(form, renamed, today) : form;
  return (
    <RecordDialog
      title={record?.name ?? t('records.new-department')}
      saving={saving}
      onSave={() => saving.save({ input, seen: record })}
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
          {t('records.keep-name', { name: renamed, day: today })}
        </Checkbox>
      )}
      <AliasFields aliases={form.aliases} onChange={(aliases) => change({ aliases })} errorAt={errorAt} />
      <FormerNameFields
        formerNames={form.formerNames}
        onChange={(formerNames) => change({ formerNames })}
        errorAt={errorAt}
      />
    </RecordDialog>
  );
}
