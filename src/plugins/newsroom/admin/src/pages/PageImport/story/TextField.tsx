import { Field, Textarea } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';

interface TextFieldProps {
  name: string;
  label: string;
  value: string;
  onWrite: (value: string) => void;
  error?: string | undefined;
  /** Stands beside the label. */
  actions?: ReactNode;
}

/** A text of a story, with its label; the field is as high as the text. */
export function TextField({ name, label, value, onWrite, error, actions }: TextFieldProps): ReactElement {
  return (
    <Field.Root name={name} error={error}>
      <Field.Label action={actions}>{label}</Field.Label>
      <HighAsText
        minHeight="5rem"
        resizable={false}
        value={value}
        onChange={({ target }: { target: HTMLTextAreaElement }) => onWrite(target.value)}
      />
      <Field.Error />
    </Field.Root>
  );
}

const HighAsText = styled(Textarea)`
  field-sizing: content;
`;
