import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { ACT_LABELS } from '../../../shared/vocabulary';
import { useNewsroomBulkMutation } from '../api/desk';
import { needsOpinion } from '../components/acts/needs';
import { OpinionField } from '../components/acts/OpinionField';
import { BulkResults } from '../components/bulk/BulkResults';
import { capital } from '../components/words/capital';
import { useRefusal } from '../hooks/use-refusal';
import { useWords } from '../hooks/use-words';
import type { ListedDocument } from './descriptions';

/** Acts that the list of the Content Manager offers for a selection. */
export type ActOnSelection = 'publish' | 'unpublish';

interface SelectionActProps {
  act: ActOnSelection;
  documents: readonly ListedDocument[];
}

/** Takes an act on each of the chosen stories as the list showed them, and says what became of each. */
export function SelectionAct({ act, documents }: SelectionActProps): ReactElement {
  const { t, label } = useWords();
  const refuse = useRefusal();
  const [opinion, setOpinion] = useState('');
  const [send, { data, isLoading }] = useNewsroomBulkMutation();
  const stories = documents.map(({ documentId, version = 1 }) => ({ documentId, version }));
  const take = async () => {
    const said = opinion.trim();
    const sent = await send({ act, input: { stories, ...(said && { opinion: said }) } });
    if ('error' in sent) refuse(sent.error);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {data ? <BulkResults seen={documents} results={data.results} /> : <Headlines documents={documents} />}
      {!data && <OpinionField act={act} required={needsOpinion(act)} value={opinion} onChange={setOpinion} />}
      <Flex justifyContent="flex-end" gap={2}>
        <Modal.Close>
          <Button variant="tertiary">{t('desk.close')}</Button>
        </Modal.Close>
        {!data && (
          <Button
            loading={isLoading}
            disabled={needsOpinion(act) && !opinion.trim()}
            onClick={() => void take()}
          >
            {capital(label(ACT_LABELS[act]))}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

function Headlines({ documents }: Pick<SelectionActProps, 'documents'>): ReactElement {
  const { t } = useWords();
  return (
    <ul>
      {documents.map(({ documentId, headline }) => (
        <Typography key={documentId} tag="li" textColor="neutral800">
          {headline || t('story.untitled')}
        </Typography>
      ))}
    </ul>
  );
}
