import type { ReactElement } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  isLong?: boolean;
  maxLength?: number;
  help?: string;
}

/** A field of a letter. */
export function Line({ label, isLong, help, ...field }: Props): ReactElement {
  return (
    <TextField {...field}>
      <Label>{label}</Label>
      {isLong ? <TextArea rows={12} /> : <Input />}
      {help && <Text slot="description">{help}</Text>}
    </TextField>
  );
}
