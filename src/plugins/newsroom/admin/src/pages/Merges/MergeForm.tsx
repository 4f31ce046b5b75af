import { Box, Button, Dialog, Flex, Grid, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Confirm } from '../../components/screens/Confirm';
import type { DirectoryEntry, Mergeable } from '../../../../shared/contracts/merges';
import { useNewsroomMergeMutation } from '../../api/merges';
import { NamePicker } from '../../components/fields/NamePicker';
import { useRefusal } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';

interface MergeFormProps {
  type: Mergeable;
  entries: readonly DirectoryEntry[];
}

/** Two entries are chosen, seen side by side, and merged. */
export function MergeForm({ type, entries }: MergeFormProps): ReactElement {
  const { t } = useWords();
  const [keptId, setKept] = useState<string | null>(null);
  const [mergedId, setMerged] = useState<string | null>(null);
  const own = entries.filter(({ mergedInto }) => mergedInto === null);
  const kept = own.find(({ documentId }) => documentId === keptId);
  const merged = own.find(({ documentId }) => documentId === mergedId);
  const isPair = kept !== undefined && merged !== undefined && kept !== merged;
  return (
    <>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
          <RecordChoice label={t('merges.kept')} entries={own} value={keptId} onChoose={setKept} />
          {kept && <RecordCard entry={kept} />}
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
          <RecordChoice label={t('merges.merged')} entries={own} value={mergedId} onChoose={setMerged} />
          {merged && <RecordCard entry={merged} />}
        </Grid.Item>
      </Grid.Root>
      <Flex>{isPair ? <MergeButton type={type} kept={kept} merged={merged} /> : <Waiting />}</Flex>
    </>
  );
}

function Waiting(): ReactElement {
  const { t } = useWords();
  return <Button disabled>{t('merges.merge')}</Button>;
}

interface RecordChoiceProps {
  label: string;
  entries: readonly DirectoryEntry[];
  value: string | null;
  onChoose: (documentId: string | null) => void;
}

function RecordChoice({ label, entries, value, onChoose }: RecordChoiceProps): ReactElement {
  const { t } = useWords();
  const names = entries.map(({ documentId, name, department }) => ({
    documentId,
    name: department ? t('with-more', { what: name, more: department }) : name,
  }));
  const placeholder = t('merges.choose');
  return (
    <NamePicker label={label} names={names} value={value} onChange={onChoose} placeholder={placeholder} />
  );
}

function RecordCard({ entry }: { entry: DirectoryEntry }): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const { name, otherNames, stories, publicStories, hasAccount } = entry;
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Typography variant="delta" tag="h2">
        {name}
      </Typography>
      <Typography tag="p">{t('merges.stories', { stories, publicStories })}</Typography>
      {otherNames.length > 0 && (
        <Typography tag="p">
          {t('merges.other-names', { names: intl.formatList(otherNames, { type: 'unit' }) })}
        </Typography>
      )}
      {hasAccount && <Typography tag="p">{t('merges.has-account')}</Typography>}
    </Box>
  );
}

function MergeButton({
  type,
  kept,
  merged,
}: Pick<MergeFormProps, 'type'> & { kept: DirectoryEntry; merged: DirectoryEntry }): ReactElement {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const tellRefusal = useRefusal();
  const [merge] = useNewsroomMergeMutation();
  const confirm = async () => {
    const answer = await merge({ type, kept: kept.documentId, merged: merged.documentId });
    if ('error' in answer) tellRefusal(answer.error);
    else toggleNotification({ type: 'success', message: t('merges.done') });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button>{t('merges.merge')}</Button>
      </Dialog.Trigger>
      <Confirm variant="default" onConfirm={() => void confirm()}>
        {t('merges.asked', { kept: kept.name, merged: merged.name, stories: merged.stories })}
      </Confirm>
    </Dialog.Root>
  );
}
