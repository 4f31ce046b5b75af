import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { FormEvent, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { isConfirming } from '../shortcuts/shortcuts';

interface FormDialogProps {
  title: string;
  /** What the button says that leaves the dialog. */
  leave: string;
  /** The button that sends what was filled in; none once that is done. */
  submit: { label: string; isReady: boolean; isBusy?: boolean } | null;
  onSubmit: () => Promise<void> | void;
  onClose: () => void;
  /** Why what was sent was not taken. */
  refusal?: string | null;
  /** Takes the focus where what opened the dialog may be gone. */
  onFocusBack?: () => void;
  children: ReactNode;
}

/** A dialog with something to fill in, which the Enter key sends too, and Ctrl with it from a field of several lines. What is missing is said by us, not by the browser. */
export function FormDialog(props: FormDialogProps): ReactElement {
  const { title, leave, submit, onSubmit, onClose, onFocusBack, refusal, children } = props;
  const send = (event: Pick<FormEvent, 'preventDefault'>) => {
    event.preventDefault();
    void onSubmit();
  };
  const confirm = (event: KeyboardEvent) => {
    if (isConfirming(event) && submit?.isReady && !submit.isBusy) send(event);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content onCloseAutoFocus={onFocusBack && insteadOfOpener(onFocusBack)}>
        <form noValidate onSubmit={send} onKeyDown={confirm} style={{ display: 'contents' }}>
          <Modal.Header closeLabel={leave}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {refusal && <Refused>{refusal}</Refused>}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {leave}
            </Button>
            {submit && (
              <Button type="submit" loading={submit.isBusy} disabled={!submit.isReady}>
                {submit.label}
              </Button>
            )}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

const Refused = ({ children }: { children: string }): ReactElement => (
  <Typography role="alert" textColor="danger600">
    {children}
  </Typography>
);

const insteadOfOpener = (focus: () => void) => (event: Event) => {
  event.preventDefault();
  focus();
};
