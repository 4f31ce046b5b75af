import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { PolicyImpact } from '../../../../../shared/contracts/policies';
import { useWords, type Words } from '../../../hooks/use-words';
import { REVIEW_NAMES } from '../rules/review-names';

interface ImpactDialogProps {
  impact: PolicyImpact;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
}

/** Says what a changed policy means for the stories that are under it, before it is saved. */
export function ImpactDialog({ impact, isSaving, onSave, onClose }: ImpactDialogProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const intl = useIntl();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('review.cancel')}>
          <Modal.Title>{t('policies.impact')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography>{t('policies.impact-begins')}</Typography>
            <Typography>{t('policies.impact-kept', { stories: impact.stories })}</Typography>
            {impact.columns.length > 0 && (
              <Typography>
                {t('policies.impact-columns', { columns: intl.formatList(impact.columns, { type: 'unit' }) })}
              </Typography>
            )}
            <Measured lines={linesOf(impact, words)} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('review.cancel')}
          </Button>
          <Button loading={isSaving} onClick={onSave}>
            {t('policies.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Measured({ lines }: { lines: string[] }): ReactElement | null {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <>
      <Typography fontWeight="bold">{t('policies.impact-measured')}</Typography>
      <ul>
        {lines.map((line) => (
          <Typography key={line} tag="li">
            · {line}
          </Typography>
        ))}
      </ul>
    </>
  );
}

const linesOf = ({ stagesGone, newReviews, newProofs, overdue }: PolicyImpact, { t }: Words): string[] => [
  ...stagesGone.map(({ stage, stories }) =>
    t('policies.impact-gone', { stories, step: t(REVIEW_NAMES[stage]) }),
  ),
  ...newReviews.map(({ stage, stories }) =>
    t('policies.impact-needs', { stories, step: t(REVIEW_NAMES[stage]) }),
  ),
  ...newProofs.map(({ number, stories }) =>
    t('policies.impact-needs', { stories, step: t('policies.proof', { number }) }),
  ),
  ...(overdue > 0 ? [t('policies.impact-overdue', { stories: overdue })] : []),
];
