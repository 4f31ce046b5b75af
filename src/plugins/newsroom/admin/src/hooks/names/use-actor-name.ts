import type { Decision } from '../../../../shared/decision';
import { useWords } from '../use-words';

/** Names who decided: a person by their name, the program itself by what it did, which is to keep a time. */
export function useActorName(): (by: Pick<Decision, 'actorKind' | 'actorName'>) => string {
  const { t } = useWords();
  return ({ actorKind, actorName }) => (actorKind === 'system' ? t('review.scheduler') : actorName);
}
