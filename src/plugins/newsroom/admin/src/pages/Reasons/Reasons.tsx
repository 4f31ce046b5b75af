import { Alert, Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import type { ReasonsAnswer } from '../../../../shared/contracts/reasons';
import { useNewsroomReasonsQuery, useNewsroomSetReasonsMutation } from '../../api/reasons';
import { Answered } from '../../components/screens/Answered';
import { Screen } from '../../components/screens/Screen';
import { codeIn, useRefusalText } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';
import { moved, NEW_REASON, type WrittenReason } from './reason';
import { ReasonRow } from './ReasonRow';

/** 原因: the paper's list, in the order in which dialogs offer it. */
export function Reasons(): ReactElement {
  const answer = useNewsroomReasonsQuery(undefined);
  return (
    <Answered answer={answer}>{(stored) => <ReasonsForm key={stored.version} stored={stored} />}</Answered>
  );
}

function ReasonsForm({ stored }: { stored: ReasonsAnswer }): ReactElement {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const [reasons, setReasons] = useState<readonly WrittenReason[]>(stored.reasons);
  const [set, { isLoading, error }] = useNewsroomSetReasonsMutation();
  const save = async () => {
    const answer = await set({ version: stored.version, reasons: [...reasons] });
    if (!('error' in answer)) toggleNotification({ type: 'success', message: t('reasons.saved') });
  };
  return (
    <Screen
      title={t('reasons.title')}
      subtitle={t('reasons.subtitle')}
      secondaryAction={
        <Button variant="tertiary" startIcon={<Plus />} onClick={() => setReasons([...reasons, NEW_REASON])}>
          {t('reasons.add')}
        </Button>
      }
      primaryAction={
        <Button loading={isLoading} disabled={reasons === stored.reasons} onClick={() => void save()}>
          {t('reasons.save')}
        </Button>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={3} paddingBottom={8}>
        <Refused error={error} />
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label={t('reasons.title')}>
          {reasons.map((reason, index) => (
            <ReasonRow
              key={reason.code ?? `new ${index}`}
              reason={reason}
              place={{ number: index + 1, of: reasons.length }}
              onChange={(changed) => setReasons(reasons.with(index, changed))}
              onMove={(by) => setReasons(moved(reasons, index, by))}
              onDrop={() => setReasons(reasons.toSpliced(index, 1))}
            />
          ))}
        </Flex>
      </Flex>
    </Screen>
  );
}

/** Why the list was not saved; one that somebody else changed can be read again, without what was done here. */
function Refused({ error }: { error: unknown }): ReactElement | null {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const { refetch } = useNewsroomReasonsQuery(undefined);
  if (!error) return null;
  const isStale = codeIn(error) === 'stale_reasons';
  return (
    <Alert
      variant="danger"
      closeLabel={t('review.close')}
      title={t('policies.not-saved')}
      action={
        isStale && (
          <Button variant="tertiary" onClick={() => void refetch()}>
            {t('policies.read-again')}
          </Button>
        )
      }
    >
      {isStale ? refusalText(error) : t('reasons.fault')}
    </Alert>
  );
}
