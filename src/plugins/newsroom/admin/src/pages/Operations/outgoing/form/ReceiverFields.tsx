import { Checkbox, Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import {
  AUDIENCE_LABELS,
  AUDIENCES,
  FORMAT_LABELS,
  KIND_LABELS,
  MESSAGE_FORMATS,
  RECEIVER_KINDS,
  type ReceiverKind,
} from '../../../../../../shared/outgoing';
import { useWords } from '../../../../hooks/use-words';
import { capital } from '../../../../components/words/capital';

interface LineProps {
  path: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  hint?: string;
  type?: 'text' | 'url' | 'password' | 'number';
  required?: boolean;
}

/** One line, with what is wrong with it. */
export function Line({ path, label, value, onChange, error, hint, type, required }: LineProps): ReactElement {
  return (
    <Field.Root name={path} error={error} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type ?? 'text'}
        value={value}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

interface ChoiceProps<Value extends string> {
  path: string;
  label: string;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  value: Value;
  onChange: (value: Value) => void;
  hint?: string;
}

function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { path, label, values, nameOf, value, onChange, hint } = props;
  return (
    <Field.Root name={path} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(chosen as Value)}>
        {values.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {nameOf(one)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}

/** What a receiver is; it stays that. */
export function KindField(props: {
  value: ReceiverKind;
  onChange: (value: ReceiverKind) => void;
}): ReactElement {
  const { t, label } = useWords();
  const nameOf = (kind: ReceiverKind) =>
    kind === 'messages' ? t('receivers.kind.messages') : label(KIND_LABELS[kind]);
  return (
    <Choice path="kind" label={t('receivers.kind')} values={RECEIVER_KINDS} nameOf={nameOf} {...props} />
  );
}

type Of<Values extends readonly string[]> = {
  value: Values[number];
  onChange: (value: Values[number]) => void;
};

/** For whom a receiver works; it stays so. */
export function AudienceField(props: Of<typeof AUDIENCES>): ReactElement {
  const { t, label } = useWords();
  return (
    <Choice
      path="audience"
      label={t('operations.audience')}
      hint={t('receivers.audience-hint')}
      values={AUDIENCES}
      nameOf={(audience) => capital(label(AUDIENCE_LABELS[audience]))}
      {...props}
    />
  );
}

/** What of a story goes with a message. */
export function FormatField(props: Of<typeof MESSAGE_FORMATS>): ReactElement {
  const { t, label } = useWords();
  return (
    <Choice
      path="format"
      label={t('receivers.format')}
      hint={t('receivers.format-hint')}
      values={MESSAGE_FORMATS}
      nameOf={(format) => capital(label(FORMAT_LABELS[format]))}
      {...props}
    />
  );
}

/** Something that is so or not. */
export function Yes(props: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}): ReactElement {
  const { label, value, onChange } = props;
  return (
    <Checkbox checked={value} onCheckedChange={(checked) => onChange(checked === true)}>
      {label}
    </Checkbox>
  );
}
