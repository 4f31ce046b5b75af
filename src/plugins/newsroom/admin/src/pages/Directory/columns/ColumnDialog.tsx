import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ColumnEntry } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomPoliciesQuery } from '../../../api/policies';
import { useNewsroomWriteColumnMutation } from '../../../api/directory';
import { useWords } from '../../../hooks/use-words';
import { usePolicyName } from '../use-policy-name';
import { useEntrySaving } from '../entry/use-entry-saving';
import { NameField } from '../entry/NameField';
import { EntryDialog } from '../entry/EntryDialog';
import type { EntryFormProps } from '../entry/EntryList';

/** Name and policy of a column. */
export function ColumnDialog({ entry, onClose }: EntryFormProps<ColumnEntry>): ReactElement {
  const { t } = useWords();
  const [name, setName] = useState(entry?.name ?? '');
  const [policy, setPolicy] = useState(entry?.policy ?? null);
  const saving = useEntrySaving(useNewsroomWriteColumnMutation());
  return (
    <EntryDialog
      title={entry?.name ?? t('directory.new-column')}
      saving={saving}
      onSave={() => saving.save({ input: { name, policy }, seen: entry })}
      onClose={onClose}
    >
      <NameField
        path="name"
        label={t('operations.name')}
        value={name}
        onChange={setName}
        error={saving.errorAt('name')}
      />
      <PolicyField value={policy} onChange={setPolicy} error={saving.errorAt('policy')} />
    </EntryDialog>
  );
}

/** Stands for no policy: the list takes no empty value, and no code looks like this. */
const DEFAULT = '*';

interface PolicyFieldProps {
  value: string | null;
  onChange: (policy: string | null) => void;
  error: string | undefined;
}

/** The policies of the paper; one that is gone stays in the list until another one is chosen. */
function PolicyField({ value, onChange, error }: PolicyFieldProps): ReactElement {
  const { t } = useWords();
  const policyName = usePolicyName();
  const { data } = useNewsroomPoliciesQuery(undefined);
  const codes = new Set([...(data?.policies ?? []).map(({ code }) => code), ...(value ? [value] : [])]);
  return (
    <Field.Root name="policy" error={error} hint={t('directory.policy-hint')}>
      <Field.Label>{t('sheet.policy')}</Field.Label>
      <SingleSelect
        value={value ?? DEFAULT}
        onChange={(chosen) => onChange(chosen === DEFAULT ? null : String(chosen))}
      >
        <SingleSelectOption value={DEFAULT}>{policyName(null)}</SingleSelectOption>
        {[...codes].map((code) => (
          <SingleSelectOption key={code} value={code}>
            {policyName(code)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
