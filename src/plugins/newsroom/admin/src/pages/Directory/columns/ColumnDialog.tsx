import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ColumnEntry, ColumnInput } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomPoliciesQuery } from '../../../api/policies';
import { useNewsroomWriteColumnMutation } from '../../../api/directory';
import { useWords } from '../../../hooks/use-words';
import { usePolicyName } from '../use-policy-name';
import { useEntrySaving } from '../entry/use-entry-saving';
import { AboutField } from '../entry/AboutField';
import { NameField } from '../entry/NameField';
import { SlugField } from '../entry/SlugField';
import { OrderField, ParentField } from './PlaceFields';
import { EntryDialog } from '../entry/EntryDialog';
import type { EntryFormProps } from '../entry/EntryList';

const NEW_COLUMN: Required<ColumnInput> = {
  name: '',
  policy: null,
  slug: '',
  description: null,
  order: 0,
  parent: null,
};

const formOf = ({ name, policy, slug, description, order, parent }: Required<ColumnInput>) => ({
  ...{ name, policy, slug, description, order, parent },
});

/** Name, place, address and policy of a column. */
export function ColumnDialog({ entry, onClose }: EntryFormProps<ColumnEntry>): ReactElement {
  const { t } = useWords();
  const [form, setForm] = useState(formOf(entry ?? NEW_COLUMN));
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }));
  const saving = useEntrySaving(useNewsroomWriteColumnMutation());
  return (
    <EntryDialog
      title={entry?.name ?? t('directory.new-column')}
      saving={saving}
      onSave={() => saving.save({ input: form, seen: entry })}
      onClose={onClose}
    >
      <NameField
        path="name"
        label={t('operations.name')}
        value={form.name}
        onChange={(name) => change({ name })}
        error={saving.errorAt('name')}
      />
      <ParentField
        own={entry?.documentId}
        value={form.parent ?? null}
        onChange={(parent) => change({ parent })}
        error={saving.errorAt('parent')}
      />
      <OrderField
        value={form.order}
        onChange={(order) => change({ order })}
        error={saving.errorAt('order')}
      />
      <SlugField value={form.slug} onChange={(slug) => change({ slug })} error={saving.errorAt('slug')} />
      <AboutField
        path="description"
        label={t('field.description')}
        value={form.description ?? null}
        onChange={(description) => change({ description })}
        error={saving.errorAt('description')}
      />
      <PolicyField
        value={form.policy}
        onChange={(policy) => change({ policy })}
        error={saving.errorAt('policy')}
      />
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
