import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useRefusalText } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';

interface TryAgainProps {
  error: unknown;
  retry: () => void;
}

/** Says why there is nothing to show, and lets the person ask again. */
export function TryAgain({ error, retry }: TryAgainProps): ReactElement {
  const refusalText = useRefusalText();
  return (
    <EmptyStateLayout
      icon={<WarningCircle width="4rem" height="4rem" fill="danger600" />}
      content={refusalText(error)}
      action={<Again retry={retry} />}
      hasRadius
      shadow="tableShadow"
    />
  );
}

/** Says that what is shown could not be renewed. */
export function OutOfDate({ error, retry }: TryAgainProps): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  return (
    <Flex
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={4}
      gap={4}
      role="alert"
      wrap="wrap"
    >
      {t('error.out-of-date')} {refusalText(error)}
      <Again retry={retry} />
    </Flex>
  );
}

function Again({ retry }: { retry: () => void }): ReactElement {
  const { t } = useWords();
  return (
    <Button variant="secondary" size="S" onClick={retry}>
      {t('error.try-again')}
    </Button>
  );
}
