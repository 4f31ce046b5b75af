import type { ReactElement, ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/words';

interface Props {
  label: string;
  question: string;
  onYes: () => void;
  className?: string;
  children?: ReactNode;
}

/** A button that asks before it does what cannot be taken back at once. */
export function Ask({ label, question, onYes, className, children }: Props): ReactElement {
  const { w } = useWords();
  return (
    <DialogTrigger>
      <Button className={className ?? 'second'}>{label}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal>
          <Dialog role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title">{children ?? label}</Heading>
                <p>{question}</p>
                <Button
                  className="first"
                  onPress={() => {
                    close();
                    onYes();
                  }}
                >
                  {label}
                </Button>
                <Button className="second" onPress={close} autoFocus>
                  {w.cancel}
                </Button>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
