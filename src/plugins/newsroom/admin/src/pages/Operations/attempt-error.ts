import { useWords } from '../../hooks/use-words';

/** Puts into words why a message was not taken; what a network calls it by a code is shown as it is. */
export function useAttemptError(): (error: string | null) => string | null {
  const { t, reason } = useWords();
  const known: Record<string, string> = {
    timeout: t('attempt.timeout'),
    not_entitled: t('attempt.not-entitled'),
    secret_unreadable: t('attempt.secret-unreadable'),
    ECONNREFUSED: t('attempt.refused'),
  };
  return (error) => {
    if (error === null) return null;
    const status = /^http_(\d+)$/.exec(error)?.[1];
    return status ? t('attempt.http', { status }) : (known[error] ?? reason(error) ?? error);
  };
}
