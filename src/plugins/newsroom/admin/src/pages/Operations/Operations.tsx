import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { useNewsroomRefreshMutation } from '../../api/newsroom-api';
import { Screen } from '../../components/screens/Screen';
import { useWords } from '../../hooks/use-words';
import { PERMISSIONS } from '../../permissions';
import { Countersigns } from './Countersigns';
import { FormatFaults } from './FormatFaults';
import { Messages } from './outgoing/Messages';
import { Removals } from './outgoing/Removals';
import { Receivers } from './outgoing/Receivers';
import { HeldSchedules, Schedules } from './Schedules';
import { State } from './State';

/** 运行状况: what the newsroom does by itself, and where it needs a person. */
export function Operations(): ReactElement {
  const { t } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.manageSettings);
  return (
    <Screen title={t('operations.title')} subtitle={t('operations.subtitle')} primaryAction={<Refresh />}>
      <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
        <State />
        <HeldSchedules />
        <Schedules />
        <Countersigns />
        <FormatFaults />
        <Removals state="open" />
        <Removals state="closed" />
        {allowedActions.canManage && <Outgoing />}
      </Flex>
    </Screen>
  );
}

/** Receivers and their messages, for those who manage settings. */
function Outgoing(): ReactElement {
  return (
    <>
      <Receivers />
      <Messages state="failed" />
      <Messages state="waiting" />
    </>
  );
}

function Refresh(): ReactElement {
  const { t } = useWords();
  const [refresh] = useNewsroomRefreshMutation();
  return (
    <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => void refresh(undefined)}>
      {t('operations.refresh')}
    </Button>
  );
}
