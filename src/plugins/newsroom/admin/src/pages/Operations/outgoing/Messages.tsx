import { Button } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { DeliveryView } from '../../../../../shared/contracts/receivers';
import { TOPIC_LABELS, type DeliveryState } from '../../../../../shared/outgoing';
import {
  useNewsroomDeliveriesQuery,
  useNewsroomReceiversQuery,
  useNewsroomResendMutation,
} from '../../../api/operations';
import { Moment } from '../../../components/words/Moment';
import type { Column } from '../../../components/table/RowTable';
import { StoryLink } from '../../../components/lists/StoryLink';
import { usePolling } from '../../../hooks/use-polling';
import { useRefusal } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { useAttemptError } from './attempt-error';
import { Section } from '../Section';

/** 消息: what could not be told, or waits to be. */
export function Messages({ state }: { state: Exclude<DeliveryState, 'sent'> }): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomDeliveriesQuery({ state }, usePolling());
  const columns = useMessageColumns();
  const isFailed = state === 'failed';
  return (
    <Section
      title={isFailed ? t('operations.failed-messages') : t('operations.waiting-messages')}
      rows={data?.rows}
      total={data?.pagination.total}
      error={error}
      columns={columns}
      idOf={({ id }) => id}
      empty={isFailed ? t('operations.none-failed') : t('operations.none-waiting')}
    />
  );
}

function useMessageColumns(): Column<DeliveryView>[] {
  const { t, label } = useWords();
  const attemptError = useAttemptError();
  const nameOf = useReceiverName();
  return [
    {
      name: 'topic',
      label: t('operations.message'),
      cell: ({ topic, article }) =>
        article ? (
          <StoryLink story={article}>{label(TOPIC_LABELS[topic])}</StoryLink>
        ) : (
          label(TOPIC_LABELS[topic])
        ),
    },
    { name: 'receiver', label: t('operations.receiver'), cell: ({ receiver }) => nameOf(receiver) },
    { name: 'at', label: t('operations.told-at'), cell: ({ at }) => <Moment at={at} /> },
    { name: 'attempts', label: t('operations.attempts'), cell: ({ attempts }) => attempts },
    { name: 'error', label: t('operations.last-error'), cell: ({ lastError }) => attemptError(lastError) },
    { name: 'resend', label: t('operations.action'), cell: ({ id }) => <Resend id={id} /> },
  ];
}

function useReceiverName(): (id: string) => string {
  const { t } = useWords();
  const { data } = useNewsroomReceiversQuery(undefined);
  return (id) =>
    data?.receivers.find((receiver) => receiver.id === id)?.name ?? t('operations.removed-receiver');
}

function Resend({ id }: { id: number }): ReactElement {
  const { t } = useWords();
  const refuse = useRefusal();
  const [resend, { isLoading }] = useNewsroomResendMutation();
  const send = () => void resend(id).unwrap().catch(refuse);
  return (
    <Button variant="tertiary" size="S" loading={isLoading} onClick={send}>
      {t('operations.resend')}
    </Button>
  );
}
