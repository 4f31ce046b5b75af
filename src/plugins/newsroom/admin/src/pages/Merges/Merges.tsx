import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { MergesAnswer, Mergeable } from '../../../../shared/contracts/merges';
import { useNewsroomMergesQuery } from '../../api/merges';
import { Answered } from '../../components/screens/Answered';
import { Screen } from '../../components/screens/Screen';
import { useWords } from '../../hooks/use-words';
import { Merged } from './Merged';
import { MergeForm } from './MergeForm';

/** 合并: two entries of one department or person become one. */
export function Merges(): ReactElement {
  const answer = useNewsroomMergesQuery(undefined, { refetchOnMountOrArgChange: true });
  return <Answered answer={answer}>{(directory) => <MergeScreen directory={directory} />}</Answered>;
}

function MergeScreen({ directory }: { directory: MergesAnswer }): ReactElement {
  const { t } = useWords();
  const [type, setType] = useState<Mergeable>('department');
  const entries = type === 'department' ? directory.departments : directory.reporters;
  return (
    <Screen title={t('merges.title')} subtitle={t('merges.subtitle')}>
      <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
        <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="type">
              <Field.Label>{t('merges.type')}</Field.Label>
              <SingleSelect value={type} onChange={(chosen) => setType(chosen as Mergeable)}>
                <SingleSelectOption value="department">{t('merges.departments')}</SingleSelectOption>
                <SingleSelectOption value="reporter">{t('merges.reporters')}</SingleSelectOption>
              </SingleSelect>
            </Field.Root>
            <MergeForm key={type} type={type} entries={entries} />
          </Flex>
        </Box>
        <Merged entries={entries} />
      </Flex>
    </Screen>
  );
}
