import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { PAGE_NAME_LENGTH, PAGE_NUMBER_LENGTH } from '../../../../../shared/article';
import { DayField } from '../../../components/fields/days/DayField';
import { useWords } from '../../../hooks/use-words';
import { useWorkbench } from '../work/workbench';

/** Day and page of the paper, for all stories: who is meant by a name or a mark is looked up for the day. */
export function PrintedOn(): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Box maxWidth="40rem">
          <DayField
            name="issueDate"
            label={t('import.issue-date')}
            hint={t('import.issue-date-hint')}
            value={work.issueDate}
            onChange={(issueDate) => dispatch({ do: 'print', on: { issueDate } })}
          />
        </Box>
        <Field.Root name="pageNumber" hint={t('import.page-number-hint')}>
          <Field.Label>{t('field.page-number')}</Field.Label>
          <TextInput
            value={work.pageNumber}
            maxLength={PAGE_NUMBER_LENGTH}
            onChange={({ target }) => dispatch({ do: 'print', on: { pageNumber: target.value } })}
          />
          <Field.Hint />
        </Field.Root>
        <Field.Root name="pageName">
          <Field.Label>{t('field.page-name')}</Field.Label>
          <TextInput
            value={work.pageName}
            maxLength={PAGE_NAME_LENGTH}
            onChange={({ target }) => dispatch({ do: 'print', on: { pageName: target.value } })}
          />
        </Field.Root>
      </Flex>
    </Box>
  );
}
