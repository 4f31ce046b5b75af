import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import type { MergesAnswer, Mergeable } from '../../../../shared/contracts/merges';
import { useNewsroomMergesQuery } from '../../api/merges';
import { useRefusalText } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';
import { PERMISSIONS } from '../../permissions';
import { Merged } from './Merged';
import { MergeForm } from './MergeForm';

/** 合并: two entries of one department or person become one. */
export function Merges(): ReactElement {
  return (
    <Page.Protect permissions={PERMISSIONS.manageSettings}>
      <Loaded />
    </Page.Protect>
  );
}

function Loaded(): ReactElement {
  const refusalText = useRefusalText();
  const { data, error } = useNewsroomMergesQuery(undefined, { refetchOnMountOrArgChange: true });
  if (error) return <Page.Error content={refusalText(error)} />;
  return data ? <MergeScreen directory={data} /> : <Page.Loading />;
}

function MergeScreen({ directory }: { directory: MergesAnswer }): ReactElement {
  const { t } = useWords();
  const [type, setType] = useState<Mergeable>('department');
  const entries = type === 'department' ? directory.departments : directory.reporters;
  return (
    <Page.Main>
      <Page.Title>{t('merges.title')}</Page.Title>
      <Layouts.Header title={t('merges.title')} subtitle={t('merges.subtitle')} />
      <Layouts.Content>
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
      </Layouts.Content>
    </Page.Main>
  );
}
