import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import { offered } from '../../../components/fields/offered';

interface PickFieldProps {
  name: string;
  label: string;
  value: string | null;
  /** Names that the newsroom has; another one may be written. */
  known: readonly string[];
  /** `null` where nothing is written. */
  onWrite: (value: string | null) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

/** A name that is picked from those that the newsroom has, or written anew. */
export function PickField(props: PickFieldProps): ReactElement {
  const { name, label, value, known, onWrite, hint, error } = props;
  const { t } = useWords();
  const names = offered(
    known.map((one) => ({ text: one })),
    value ?? '',
  );
  return (
    <Field.Root name={name} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        allowCustomValue
        autocomplete={{ type: 'list', filter: 'contains' }}
        textValue={value ?? ''}
        onTextValueChange={(text) => onWrite(text || null)}
        onClear={() => onWrite(null)}
        placeholder={t('import.pick')}
        clearLabel={t('import.clear')}
        noOptionsMessage={() => t('import.unknown')}
      >
        {names.map(({ text }) => (
          <ComboboxOption key={text} value={text} textValue={text}>
            {text}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
