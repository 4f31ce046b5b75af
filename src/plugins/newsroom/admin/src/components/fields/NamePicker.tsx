import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';

/** An entry that stories name. */
export interface Named {
  documentId: string;
  name: string;
}

interface NamePickerProps {
  label: string;
  /** documentId. */
  value: string | null;
  /** What there is to choose from; nothing yet while it is read. */
  names: readonly Named[] | undefined;
  onChange: (documentId: string | null) => void;
  /** What stands there where nothing is chosen; any of them may be, where it is not said. */
  placeholder?: string;
}

/** A field to choose an entry by its name; parts of the name find it. */
export function NamePicker({
  label,
  value,
  names = [],
  onChange,
  placeholder,
}: NamePickerProps): ReactElement {
  const { t } = useWords();
  const [text, setText] = useTextOf(names.find(({ documentId }) => documentId === value)?.name ?? '');
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Combobox
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={value ?? ''}
        textValue={text}
        onTextValueChange={setText}
        onChange={(chosen) => onChange(chosen || null)}
        onClear={() => onChange(null)}
        clearLabel={t('desk.clear-one', { label })}
        placeholder={placeholder ?? t('desk.any')}
        noOptionsMessage={() => t('desk.no-such-name')}
      >
        {names.map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}

/** What stands in the field: what is written, and the name again whenever another one is chosen. */
function useTextOf(name: string): [string, (text: string | undefined) => void] {
  const [text, setText] = useState(name);
  const [known, setKnown] = useState(name);
  if (name !== known) {
    setKnown(name);
    setText(name);
  }
  return [text, (written) => setText(written ?? '')];
}
