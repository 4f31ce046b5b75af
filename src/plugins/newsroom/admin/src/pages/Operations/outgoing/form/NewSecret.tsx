import { Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../../../hooks/use-words';

/** A secret that was just made: it is shown this once. */
export function NewSecret({ secret }: { secret: string }): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root hint={t('receivers.secret-once')}>
      <Field.Label>{t('receivers.secret')}</Field.Label>
      <TextInput readOnly value={secret} onFocus={({ target }) => target.select()} />
      <Field.Hint />
    </Field.Root>
  );
}
