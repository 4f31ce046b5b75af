import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef } from 'react';
import { keptIn } from '../kept';
import { useHasFailed } from './failed-saves';

/** What is in the fields, and what they held when it was typed. */
interface Typed {
  values: object;
  initial: object;
}

/**
 * Keeps what was typed in the fields when a save fails. Strapi shows the text as saved while it sends it, and after a
 * failure puts that of the server in its place, calls the fields unchanged, or shows an error instead of them.
 */
export function useKeptText(story: string): void {
  const hasFailed = useHasFailed(story);
  const person = useAuth('newsroom', ({ user }) => user?.id);
  const key = `newsroom.fields.${person}.${story}`;
  const here = useMemo(() => keptIn<object>(() => sessionStorage, key), [key]);
  const form = useForm('newsroom', (whole) => whole);
  const { values, initialValues: initial, modified, isSubmitting, disabled, resetForm, setValues } = form;
  const isAsBefore = !disabled && !modified && !isSubmitting;
  const typed = useRef<Typed>();

  useEffect(() => {
    const kept = disabled ? null : here.read();
    if (kept) setValues(kept);
  }, [here, disabled, setValues]);

  useEffect(() => {
    if (modified && !isSubmitting) typed.current = { values, initial };
    if (hasFailed && typed.current) here.keep(typed.current.values);
    if (isAsBefore && !hasFailed) here.forget();
  });

  useEffect(() => {
    const kept = isAsBefore && hasFailed ? typed.current : undefined;
    // Fields that still hold what they held are unchanged because the person made them so.
    if (!kept || kept.initial === initial) return;
    if (values === kept.values) resetForm(kept.initial);
    setValues(kept.values);
  });
}
