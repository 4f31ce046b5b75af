import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useWords } from './use-words';

/** The code of the catalogue that an answer of the server carries. */
export const codeIn = (error: unknown): unknown =>
  (error as { details?: { code?: unknown } } | undefined)?.details?.code;

/** Says why the server refused, or that it did not answer: the one place that puts errors of calls into words. */
export function useRefusalText(): (error: unknown) => string {
  const { t, reason } = useWords();
  return useCallback((error) => reason(codeIn(error)) ?? t('error.unknown'), [t, reason]);
}

/** Tells the person why the server refused. */
export function useRefusal(): (error: unknown) => void {
  const { toggleNotification } = useNotification();
  const refusalText = useRefusalText();
  return useCallback(
    (error) => toggleNotification({ type: 'danger', message: refusalText(error) }),
    [toggleNotification, refusalText],
  );
}
