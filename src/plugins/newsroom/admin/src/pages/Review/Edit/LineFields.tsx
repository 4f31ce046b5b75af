import { Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useFieldName } from '../../../hooks/use-field-name';
import { LINES } from './changes';
import type { Editing } from './use-editing';

/** The lines that stand alone: of the title, the byline, the end mark. */
export function LineFields({ editing: { text, change } }: { editing: Editing }): ReactElement {
  const fieldName = useFieldName();
  return (
    <>
      {LINES.map((field) => (
        <Field.Root key={field} name={field} required={field === 'headline'}>
          <Field.Label>{fieldName(field)}</Field.Label>
          <TextInput
            value={text[field] ?? ''}
            onChange={({ target: { value } }) =>
              change({ [field]: field === 'headline' ? value : value || null })
            }
          />
        </Field.Root>
      ))}
    </>
  );
}
