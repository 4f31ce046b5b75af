import { Badge, Box, Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState, type ReactElement } from 'react';
import type { ReceiverView } from '../../../../../shared/contracts/receivers';
import { AUDIENCE_LABELS, FORMAT_LABELS, KIND_LABELS } from '../../../../../shared/outgoing';
import { useNewsroomReceiversQuery } from '../../../api/operations';
import { Moment } from '../../../components/words/Moment';
import type { Column } from '../../../components/table/RowTable';
import { usePolling } from '../../../hooks/use-polling';
import { useWords } from '../../../hooks/use-words';
import { useAttemptError } from './attempt-error';
import { ReceiverDialog } from './form/ReceiverDialog';
import { ReceiverActions } from './ReceiverActions';
import { Section } from '../Section';
import { DangerBadge } from '../../../components/badges/DangerBadge';

/** 接收方: who is told what happens, and whether they take it. */
export function Receivers(): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomReceiversQuery(undefined, usePolling());
  const columns = useReceiverColumns();
  return (
    <Section
      title={t('operations.receivers')}
      rows={data?.receivers}
      error={error}
      columns={columns}
      idOf={({ id }) => id}
      empty={t('operations.no-receivers')}
      action={<AddReceiver />}
    />
  );
}

function AddReceiver(): ReactElement {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" size="S" startIcon={<Plus />} onClick={() => setOpen(true)}>
        {t('receivers.add')}
      </Button>
      {isOpen && <ReceiverDialog receiver={null} onClose={() => setOpen(false)} />}
    </>
  );
}

function useReceiverColumns(): Column<ReceiverView>[] {
  const { t, label } = useWords();
  const attemptError = useAttemptError();
  return [
    { name: 'name', label: t('operations.name'), cell: ({ name }) => name },
    { name: 'url', label: t('operations.address'), cell: ({ url }) => <Address url={url} /> },
    {
      name: 'audience',
      label: t('operations.audience'),
      cell: ({ kind, audience, format }) =>
        kind === 'messages'
          ? `${label(AUDIENCE_LABELS[audience])} · ${label(FORMAT_LABELS[format])}`
          : label(KIND_LABELS[kind]),
    },
    { name: 'state', label: t('operations.state'), cell: (receiver) => <ReceiverState {...receiver} /> },
    {
      name: 'actions',
      label: t('operations.action'),
      cell: (receiver) => <ReceiverActions receiver={receiver} />,
    },
    {
      name: 'since',
      label: t('operations.failing-since'),
      cell: ({ failingSince }) => failingSince && <Moment at={failingSince} />,
    },
    {
      name: 'error',
      label: t('operations.last-error'),
      cell: ({ failures, lastError }) =>
        failures > 0 && <Typography textColor="danger600">{attemptError(lastError)}</Typography>,
    },
  ];
}

/** A long address is cut, so that what can be done stays in view. */
const Address = ({ url }: { url: string }): ReactElement => (
  <Box maxWidth="16rem">
    <Typography ellipsis title={url} tag="div">
      {url}
    </Typography>
  </Box>
);

function ReceiverState({ isEnabled, failures }: ReceiverView): ReactElement {
  const { t } = useWords();
  if (!isEnabled) return <Badge>{t('operations.off')}</Badge>;
  if (failures === 0) return <Badge variant="success">{t('operations.takes-all')}</Badge>;
  return <DangerBadge>{t('operations.fails', { failures })}</DangerBadge>;
}
