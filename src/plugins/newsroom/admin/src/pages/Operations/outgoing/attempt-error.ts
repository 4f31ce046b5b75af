import { useWords } from '../../../hooks/use-words';

/** Puts into words why a message was not taken. */
export function useAttemptError(): (error: string | null) => string | null {
  const { t, reason } = useWords();
  const known: Record<string, string> = {
    not_entitled: t('attempt.not-entitled'),
    secret_unreadable: t('attempt.secret-unreadable'),
    story_unreadable: t('attempt.story-unreadable'),
    unreachable: t('attempt.unreachable'),
  };
  return (error) => {
    if (error === null) return null;
    const status = /^http_(\d+)$/.exec(error)?.[1];
    return status ? t('attempt.http', { status }) : (known[error] ?? reason(error) ?? error);
  };
}
