import { Alert, Flex } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { LeftToOther } from '../Claim/LeftToOther';
import type { Claim } from '../Claim/use-claim';
import { Card } from '../layout';
import { BodyFields } from './BodyFields';
import { LineFields } from './LineFields';
import { PhotoFields } from './PhotoFields';
import { RecordFields } from './RecordFields';
import { SaveBar } from './SaveBar';
import { ThreeWay } from './ThreeWay';
import { UnsavedOffers } from './UnsavedOffers';
import type { Editing } from './use-editing';
import { useOffers } from './use-offers';
import { useSave } from './use-save';
import { StaleWarning, WouldVoid } from './warnings';

interface EditViewProps {
  view: ReviewView;
  editing: Editing;
  claim: Claim;
}

/** Changes the text in place: the lines of the title, every paragraph, the photos. */
export function EditView({ view, editing, claim }: EditViewProps): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const saving = useSave(view, editing);
  const offers = useOffers(view, editing);
  // What a person left is decided on first: the next word that is kept takes its place.
  const isLocked = claim.isLeftToOther || offers.own !== null;
  if (saving.isComparing && editing.isStale) {
    return <ThreeWay key={view.version} view={view} editing={editing} onClose={saving.stopComparing} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LeftToOther claim={claim} />
      <UnsavedOffers view={view} editing={editing} offers={offers} />
      {editing.isStale && <StaleWarning onCompare={saving.compare} />}
      <WouldVoid view={view} />
      {saving.error ? (
        <Alert variant="danger" closeLabel={t('review.close')} onClose={saving.forget}>
          {refusalText(saving.error)}
        </Alert>
      ) : null}
      <Card>
        <Fields disabled={isLocked || editing.isSaving}>
          <LineFields editing={editing} />
          <RecordFields editing={editing} />
          <BodyFields editing={editing} documentId={view.documentId} />
          <PhotoFields editing={editing} />
        </Fields>
      </Card>
      <SaveBar editing={editing} saving={saving} isLocked={isLocked} />
    </Flex>
  );
}

const Fields = styled.fieldset`
  display: contents;

  &:disabled :is(input, textarea) {
    background: ${({ theme }) => theme.colors.neutral150};
    cursor: not-allowed;
  }
`;
