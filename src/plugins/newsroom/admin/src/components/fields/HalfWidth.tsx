import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { isChanged, type LineDifference } from '../../../../shared/difference';
import { useWords } from '../../hooks/use-words';
import { DifferenceLines } from '../difference/DifferenceLines';
import { DifferenceSummary } from '../difference/DifferenceSummary';

/** What a repair would change of one text. */
export interface Repair {
  /** Names the text where there are several. */
  title?: string;
  lines: readonly LineDifference[];
}

interface HalfWidthProps {
  repairs: readonly Repair[];
  onRepair: () => void;
}

/** Gives half-width marks their full-width form, after showing which. */
export function HalfWidth({ repairs, onRepair }: HalfWidthProps): ReactElement {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const changed = repairs.filter(({ lines }) => lines.some(isChanged));
  const repair = () => {
    onRepair();
    setOpen(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" disabled={changed.length === 0}>
          {t('review.edit.half-width')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={t('review.cancel')}>
          <Modal.Title>{t('review.edit.half-width')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Preview repairs={changed} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => setOpen(false)}>
            {t('review.cancel')}
          </Button>
          <Button onClick={repair}>{t('review.edit.repair')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Preview({ repairs }: { repairs: readonly Repair[] }): ReactElement {
  return (
    <>
      <DifferenceSummary lines={repairs.flatMap(({ lines }) => lines)} />
      {repairs.map(({ title, lines }, index) => (
        <Box key={index} paddingTop={3}>
          {title && (
            <Typography tag="h3" variant="delta">
              {title}
            </Typography>
          )}
          <DifferenceLines lines={lines.filter(isChanged)} />
        </Box>
      ))}
    </>
  );
}
