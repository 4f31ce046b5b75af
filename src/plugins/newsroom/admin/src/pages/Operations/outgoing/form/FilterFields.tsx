import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useNewsroomDirectoryQuery } from '../../../../api/desk';
import { useWords } from '../../../../hooks/use-words';
import { Line } from './ReceiverFields';
import type { ReceiverForm } from './receiver-form';

interface FilterFieldsProps {
  form: ReceiverForm;
  onChange: (part: Partial<ReceiverForm>) => void;
  errorAt: (path: string) => string | undefined;
}

/** Which stories a receiver is told of: by column, department and keyword. */
export function FilterFields({ form, onChange, errorAt }: FilterFieldsProps): ReactElement {
  const { t } = useWords();
  const { data } = useNewsroomDirectoryQuery(undefined);
  const { filters, keywords } = form;
  return (
    <>
      <Names
        path="filters.columns"
        label={t('receivers.columns')}
        names={data?.columns}
        value={filters.columns}
        onChange={(columns) => onChange({ filters: { ...filters, columns } })}
        error={errorAt('filters.columns')}
      />
      <Names
        path="filters.departments"
        label={t('receivers.departments')}
        names={data?.departments}
        value={filters.departments}
        onChange={(departments) => onChange({ filters: { ...filters, departments } })}
        error={errorAt('filters.departments')}
      />
      <Line
        path="filters.keywords"
        label={t('receivers.keywords')}
        hint={t('receivers.keywords-hint')}
        value={keywords}
        onChange={(written) => onChange({ keywords: written })}
        error={errorAt('filters.keywords')}
      />
    </>
  );
}

interface NamesProps {
  path: string;
  label: string;
  names: readonly { documentId: string; name: string }[] | undefined;
  value: string[];
  onChange: (value: string[]) => void;
  error: string | undefined;
}

function Names({ path, label, names = [], value, onChange, error }: NamesProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root name={path} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <MultiSelect value={value} onChange={onChange} placeholder={t('receivers.all')} withTags>
        {names.map(({ documentId, name }) => (
          <MultiSelectOption key={documentId} value={documentId}>
            {name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
    </Field.Root>
  );
}
