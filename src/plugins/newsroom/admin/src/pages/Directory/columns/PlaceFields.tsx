import { Field, NumberInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useNewsroomColumnsQuery } from '../../../api/directory';
import { NamePicker } from '../../../components/fields/NamePicker';
import { useWords } from '../../../hooks/use-words';

interface ParentFieldProps {
  /** documentId of the column itself, which is not offered; nothing for a new one. */
  own: string | undefined;
  value: string | null;
  onChange: (parent: string | null) => void;
  error: string | undefined;
}

/** The column above. */
export function ParentField({ own, value, onChange, error }: ParentFieldProps): ReactElement {
  const { t } = useWords();
  const { data } = useNewsroomColumnsQuery(undefined);
  return (
    <Field.Root name="parent" error={error} width="100%">
      <NamePicker
        label={t('field.parent')}
        value={value}
        names={data?.columns.filter(({ documentId }) => documentId !== own)}
        onChange={onChange}
        placeholder={t('directory.no-parent')}
      />
      <Field.Error />
    </Field.Root>
  );
}

interface OrderFieldProps {
  value: number;
  onChange: (order: number) => void;
  error: string | undefined;
}

/** Where the column stands among the others. */
export function OrderField({ value, onChange, error }: OrderFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root name="order" error={error} hint={t('directory.order-hint')} width="100%">
      <Field.Label>{t('field.order')}</Field.Label>
      <NumberInput value={value} step={1} onValueChange={(order) => onChange(order ?? 0)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
