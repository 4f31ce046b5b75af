import { Combobox, ComboboxOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { Contributor } from '../../../../shared/article';
import { useNewsroomDirectoryQuery } from '../../api/desk';
import { useWords } from '../../hooks/use-words';
import { offered } from './offered';

type Person = Pick<Contributor, 'name' | 'reporter'>;

interface PersonFieldProps {
  label: string;
  person: Person;
  onChange: (person: Person) => void;
}

/** A person of the byline, written or picked from the reporters; those of the same name are told apart by their department. */
export function PersonField({ label, person, onChange }: PersonFieldProps): ReactElement {
  const { t } = useWords();
  const { data } = useNewsroomDirectoryQuery(undefined);
  const reporters = (data?.reporters ?? []).map((one) => ({
    ...one,
    // No name by itself: what is typed would pick the first of its name.
    text: t('with-more', { what: one.name, more: one.department ?? t('import.no-department') }),
  }));
  const options = offered(reporters, person.name);
  const pick = (documentId: string | undefined) => {
    const picked = reporters.find((one) => one.documentId === documentId);
    if (picked) onChange({ name: picked.name, reporter: picked.documentId });
  };
  const write = (name: string) =>
    reporters.some(({ text }) => text === name) || onChange({ name, reporter: null });
  return (
    <Combobox
      aria-label={label}
      allowCustomValue
      autocomplete={{ type: 'list', filter: 'contains' }}
      textValue={person.name}
      onTextValueChange={write}
      onChange={pick}
      onClear={() => onChange({ name: '', reporter: null })}
      placeholder={t('import.pick')}
      clearLabel={t('import.clear')}
      noOptionsMessage={() => t('import.unknown')}
    >
      {options.map(({ documentId, text }) => (
        <ComboboxOption key={documentId} value={documentId} textValue={text}>
          {text}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}
