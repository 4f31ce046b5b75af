import { Button, Dialog, Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise, ClockCounterClockwise } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { Confirm } from '../../../components/screens/Confirm';
import { useWords } from '../../../hooks/use-words';
import type { Import } from '../sending/use-import';
import { useWorkbench } from './workbench';

/** What there is to do, and the step to drafts. */
export function WorkHeader({ pageImport }: { pageImport: Import }): ReactElement {
  const { t } = useWords();
  const { work, warnings, faults } = useWorkbench();
  const unresolved = warnings.filter(({ isResolved }) => !isResolved).length;
  const count = work.stories.length;
  const said = [
    t('import.count', { count }),
    t('import.unresolved', { count: unresolved }),
    faults.length > 0 && t('import.faults', { count: faults.length }),
  ];
  return (
    <Layouts.Header
      title={t('import.new')}
      subtitle={said.filter(Boolean).join(' · ')}
      secondaryAction={<WorkSteps />}
      primaryAction={
        <Button
          loading={pageImport.isRunning}
          disabled={count === 0 || faults.length > 0}
          onClick={() => void pageImport.run()}
        >
          {t('import.all-in', { count })}
        </Button>
      }
    />
  );
}

const STEPS = [
  { to: 'undo', label: 'import.undo', among: 'past', Icon: ClockCounterClockwise },
  { to: 'redo', label: 'import.redo', among: 'future', Icon: ArrowClockwise },
] as const;

function WorkSteps(): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  return (
    <Flex gap={2}>
      {STEPS.map(({ to, label, among, Icon }) => (
        <IconButton
          key={to}
          label={t(label)}
          disabled={work[among].length === 0}
          onClick={() => dispatch({ do: to })}
        >
          <Icon />
        </IconButton>
      ))}
      <Dialog.Root>
        <Dialog.Trigger>
          <Button variant="tertiary">{t('import.start-over')}</Button>
        </Dialog.Trigger>
        <Confirm onConfirm={() => dispatch({ do: 'start-over' })}>{t('import.start-over-asked')}</Confirm>
      </Dialog.Root>
    </Flex>
  );
}
