import { Field, MultiSelect, MultiSelectOption, NumberInput, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useNewsroomRolesQuery } from '../../../api/policies';
import { useWords } from '../../../hooks/use-words';
import { hoursOf, minutesOf } from './rules';
import { usePolicyDraft } from './use-policy-draft';

interface FieldProps<Value> {
  /** Where in the policy it is, as refusals name it. */
  path: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

/** A line of text. */
export function TextLine({ path, label, value, onChange }: FieldProps<string>): ReactElement {
  const { errorAt } = usePolicyDraft();
  return (
    <Field.Root name={path} error={errorAt(path)} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput value={value} maxLength={60} onChange={({ target }) => onChange(target.value)} />
      <Field.Error />
    </Field.Root>
  );
}

/** Admin roles that may take a step; one that is gone stays in the list until it is taken out. */
export function RolesField({ path, label, value, onChange }: FieldProps<string[]>): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const { errorAt } = usePolicyDraft();
  const { data } = useNewsroomRolesQuery(undefined);
  const roles = data?.roles ?? [];
  const gone = value.filter((code) => !roles.some((role) => role.code === code));
  const idle = roles.filter(({ code, people }) => value.includes(code) && people === 0);
  const nameOf = (code: string) => roles.find((role) => role.code === code)?.name ?? code;
  const hint =
    idle.length > 0 && t('policies.nobody', { roles: intl.formatList(idle.map(({ name }) => name)) });
  return (
    <Field.Root name={path} error={errorAt(path)} hint={hint || undefined} width="100%">
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={value}
        onChange={onChange}
        placeholder={t('policies.choose-roles')}
        customizeContent={(chosen = []) => intl.formatList(chosen.map(nameOf), { type: 'disjunction' })}
      >
        {roles.map(({ code, name }) => (
          <MultiSelectOption key={code} value={code}>
            {name}
          </MultiSelectOption>
        ))}
        {gone.map((code) => (
          <MultiSelectOption key={code} value={code}>
            {code}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

interface HoursFieldProps extends FieldProps<number | undefined> {
  hint?: string;
}

/** A time in hours; policies count it in minutes. */
export function HoursField({ path, label, hint, value, onChange }: HoursFieldProps): ReactElement {
  const { errorAt } = usePolicyDraft();
  return (
    <Field.Root name={path} error={errorAt(path)} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <NumberInput
        // The input gives nothing for a field that was emptied.
        value={hoursOf(value)}
        step={1}
        onValueChange={(hours) => onChange(minutesOf(hours))}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
