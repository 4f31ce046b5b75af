import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { Moment } from '../../../components/words/Moment';
import { Notice } from '../../../components/screens/Notice';
import { useWords } from '../../../hooks/use-words';
import { isUnsaved, offerOf, othersTexts, type LeftText } from '../editing/editing';
import type { Editor } from '../editing/use-editing';

/**
 * Offers text that was written and not saved: one's own, and once that is decided on, what others left. Going on with
 * a text lets it take the place of one's own.
 */
export function UnsavedOffers({
  editor: { now, takeUp, throwAway },
}: {
  editor: Editor;
}): ReactElement | null {
  const own = offerOf(now);
  if (own) return <Offer offer={own} onTake={() => void takeUp(own)} onDrop={throwAway} />;
  if (isUnsaved(now.draft)) return null;
  return (
    <>
      {othersTexts(now).map((one) => (
        <Offer key={one.by} offer={one} onTake={() => void takeUp(one)} />
      ))}
    </>
  );
}

interface OfferProps {
  offer: LeftText;
  onTake: () => void;
  onDrop?: () => void;
}

function Offer({ offer: { by, at, version }, onTake, onDrop }: OfferProps): ReactElement {
  const { t } = useWords();
  const title = by ? t('review.edit.left-by', { name: by, version }) : t('review.edit.left', { version });
  return (
    <Notice variant="primary" title={title}>
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi">
          <Moment at={at} />
        </Typography>
        <Button size="S" variant="secondary" onClick={onTake}>
          {t('review.edit.go-on')}
        </Button>
        {onDrop && (
          <Button size="S" variant="tertiary" onClick={onDrop}>
            {t('review.edit.throw-away')}
          </Button>
        )}
      </Flex>
    </Notice>
  );
}
