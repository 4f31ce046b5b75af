import { Checkbox, Flex, IconButton, Modal, Typography } from '@strapi/design-system';
import { Command } from '@strapi/icons';
import { useState, type ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';
import { hasShortcuts, setShortcuts, SHORTCUTS } from './shortcuts';
import { useShortcuts } from './use-shortcuts';

/** What keys do, and a way to do without them. */
export function ShortcutHelp(): ReactElement {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) });
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <IconButton variant="ghost" label={t('shortcuts.title')}>
          <Command />
        </IconButton>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={t('desk.close')}>
          <Modal.Title>{t('shortcuts.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Keys />
            <OnOff />
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Keys(): ReactElement {
  const { t } = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {SHORTCUTS.map(([key, does]) => (
        <Flex key={key} tag="li" gap={4}>
          <Typography tag="kbd" fontWeight="bold" style={{ minWidth: '10rem' }}>
            {key}
          </Typography>
          <Typography>{t(does)}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}

function OnOff(): ReactElement {
  const { t } = useWords();
  const [isOn, setOn] = useState(hasShortcuts);
  const turn = (checked: boolean) => {
    setShortcuts(checked);
    setOn(checked);
  };
  return (
    <Checkbox checked={isOn} onCheckedChange={(checked) => turn(checked === true)}>
      {t('shortcuts.on')}
    </Checkbox>
  );
}
