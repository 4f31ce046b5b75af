import { Field, Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { Fields } from '../../components/fields/story/Fields';
import type { InputProps } from './input-props';
import { useRefusedField } from './use-refused-field';

type FieldFrameProps = Pick<InputProps<unknown>, 'name' | 'disabled' | 'error'> & { children: ReactNode };

/** A group of the desk's own fields in the Content Manager: closed where it is, and with what is wrong with it below. */
export function FieldFrame({ name, disabled, error, children }: FieldFrameProps): ReactElement {
  const refused = useRefusedField(name);
  const fault = error ?? refused;
  return (
    <Field.Root name={name} error={fault}>
      <Fields disabled={disabled}>{children}</Fields>
      {fault && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {fault}
        </Typography>
      )}
    </Field.Root>
  );
}
