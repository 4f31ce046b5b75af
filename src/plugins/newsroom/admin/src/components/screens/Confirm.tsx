import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isConfirming } from '../shortcuts/shortcuts';

interface ConfirmProps {
  title?: string;
  variant?: 'default' | 'danger-light';
  onConfirm: () => void;
  onCancel?: () => void;
  /** What is asked. */
  children: ReactNode;
}

/** Strapi's question before something is done, within a `Dialog.Root`; confirmed with Ctrl and Enter like every dialog. */
export function Confirm({ variant = 'danger-light', onConfirm, ...asked }: ConfirmProps): ReactElement {
  const intl = useIntl();
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isConfirming(event)) return;
    // The button with the focus, which is that of leaving, is not pressed.
    event.preventDefault();
    button.current?.click();
  };
  const confirm = (
    <Dialog.Action>
      <Button ref={button} fullWidth variant={variant} onClick={onConfirm}>
        {intl.formatMessage({ id: 'app.components.Button.confirm', defaultMessage: 'Confirm' })}
      </Button>
    </Dialog.Action>
  );
  return (
    <div onKeyDown={onKeyDown} style={{ display: 'contents' }}>
      <ConfirmDialog {...asked} endAction={confirm} />
    </div>
  );
}
