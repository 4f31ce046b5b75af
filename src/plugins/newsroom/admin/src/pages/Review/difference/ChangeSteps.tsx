import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { useState, type ReactElement, type RefObject } from 'react';
import { useShortcuts } from '../../../components/shortcuts/use-shortcuts';
import { useWords } from '../../../hooks/use-words';

interface ChangeStepsProps {
  /** What the changes stand in. */
  text: RefObject<HTMLElement | null>;
  /** How many there are. */
  count: number;
}

/** 上一处/下一处: goes from change to change, by buttons and keys. */
export function ChangeSteps({ text, count }: ChangeStepsProps): ReactElement | null {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const go = (by: -1 | 1) => {
    const changes = [...(text.current?.querySelectorAll('[data-change]') ?? [])];
    const next = at === 0 && by < 0 ? changes.length : ((at + by - 1 + changes.length) % changes.length) + 1;
    for (const change of changes) change.removeAttribute('data-current');
    changes[next - 1]?.setAttribute('data-current', '');
    changes[next - 1]?.scrollIntoView({ block: 'center' });
    setAt(next);
  };
  useShortcuts(count > 0 ? { n: () => go(1), p: () => go(-1) } : {});
  if (count === 0) return null;
  return (
    <Flex gap={2} role="group" aria-label={t('review.difference.steps')}>
      <Button size="S" variant="tertiary" startIcon={<ArrowUp />} onClick={() => go(-1)}>
        {t('review.difference.previous')}
      </Button>
      <Button size="S" variant="tertiary" startIcon={<ArrowDown />} onClick={() => go(1)}>
        {t('review.difference.next')}
      </Button>
      <Typography variant="pi" textColor="neutral600" role="status">
        {at > 0 && t('review.difference.place', { place: at, count })}
      </Typography>
    </Flex>
  );
}
