import { Field, TextInput } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { useRef, useState, type ReactElement } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../../hooks/use-words';
import { readDay, writtenDay } from './written-day';

interface DayFieldProps {
  label: string;
  /** `2026-11-28`, with a time `2026-11-28T06:00`; empty where there is none. */
  value: string;
  onChange: (value: string) => void;
  name?: string;
  hint?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  /** Whether it is a day with a time of it. */
  hasTime?: boolean;
}

/**
 * A day in the order of the panel's language. A browser's own field has the order of the browser, which may be another
 * one; only its calendar is taken.
 */
export function DayField(props: DayFieldProps): ReactElement {
  const { label, value, onChange, hasTime = false, disabled, ...field } = props;
  const { t, label: inLanguage } = useWords();
  const calendar = useRef<HTMLInputElement>(null);
  const { isNone, ...written } = useWritten({ value, onChange, hasTime });
  const example = inLanguage(writtenDay(hasTime ? '2026-11-28T06:00' : '2026-11-28'));
  return (
    <Field.Root {...field} error={isNone ? t('day.none', { day: example }) : field.error}>
      <Field.Label>{label}</Field.Label>
      <Around>
        <TextInput
          {...written}
          disabled={disabled}
          placeholder={t(hasTime ? 'day.placeholder-time' : 'day.placeholder')}
          endAction={
            <Field.Action
              label={t('day.calendar')}
              disabled={disabled}
              onClick={() => calendar.current?.showPicker()}
            >
              <Calendar aria-hidden fill="neutral600" />
            </Field.Action>
          }
        />
        <OwnCalendar
          ref={calendar}
          type={hasTime ? 'datetime-local' : 'date'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          disabled={disabled}
          tabIndex={-1}
          aria-hidden
        />
      </Around>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

/** What is being written, and the day that it says; empty where it says none. */
interface Typed {
  text: string;
  says: string;
}

/** The words of the field: what somebody writes stays as it is until they leave it, and what is no day, until they mend it. */
function useWritten({
  value,
  onChange,
  hasTime,
}: Required<Pick<DayFieldProps, 'value' | 'onChange' | 'hasTime'>>) {
  const { label } = useWords();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isLeft, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    // Something else set the day.
    if (typed && value !== typed.says) setTyped(null);
  }
  const write = (text: string) => {
    const says = readDay(text, hasTime) ?? '';
    setTyped({ text, says });
    if (says !== value) onChange(says);
  };
  const leave = () => {
    setLeft(true);
    if (typed?.says || !typed?.text.trim()) setTyped(null);
  };
  return {
    isNone: isLeft && typed !== null && typed.says === '' && typed.text.trim() !== '',
    value: typed?.text ?? label(writtenDay(value)),
    onChange: ({ target }: { target: { value: string } }) => write(target.value),
    onFocus: () => setLeft(false),
    onBlur: leave,
  };
}

const Around = styled.div`
  position: relative;
`;

/** Lies below the field, so that its calendar opens there; it is never seen itself. */
const OwnCalendar = styled.input`
  inset: 0;
  opacity: 0;
  pointer-events: none;
  position: absolute;
  width: 100%;
`;
