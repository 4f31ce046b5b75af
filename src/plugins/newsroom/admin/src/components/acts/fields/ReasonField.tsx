import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { Act } from '../../../../../shared/vocabulary';
import { useNewsroomReasonsQuery } from '../../../api/reasons';
import { useReasonName } from '../../../hooks/names/use-reason-name';
import { useWords } from '../../../hooks/use-words';

interface ReasonFieldProps {
  act: Act;
  /** The code of a reason of the list, or what was written freely. */
  value: string;
  onChange: (reason: string) => void;
}

/** 原因: one of the paper's list, or a word of one's own. */
export function ReasonField({ act, value, onChange }: ReasonFieldProps): ReactElement {
  const { t, label } = useWords();
  const reasonName = useReasonName();
  const { data } = useNewsroomReasonsQuery(undefined);
  const offered = (data?.reasons ?? []).filter(
    ({ acts, isActive }) => isActive && acts.some((one) => one === act),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root hint={offered.length > 0 && t('review.reason.hint')}>
        <Field.Label>{t('review.reason-code')}</Field.Label>
        <TextInput value={reasonName(value)} onChange={({ target }) => onChange(target.value)} />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap" role="group" aria-label={t('review.reason.list')}>
        {offered.map(({ code, name }) => (
          <Button
            key={code}
            size="S"
            variant={code === value ? 'secondary' : 'tertiary'}
            aria-pressed={code === value}
            onClick={() => onChange(code === value ? '' : code)}
          >
            {label(name)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
