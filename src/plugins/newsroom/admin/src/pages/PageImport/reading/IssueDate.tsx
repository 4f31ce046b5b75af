import { Box, Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import { useWorkbench } from '../work/workbench';

/** The day of the paper: who is meant by a name or a mark is looked up for it. */
export function IssueDate(): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={4}>
      <Field.Root name="issueDate" hint={t('import.issue-date-hint')} maxWidth="40rem">
        <Field.Label>{t('import.issue-date')}</Field.Label>
        <TextInput
          type="date"
          value={work.issueDate}
          onChange={({ target }) => dispatch({ do: 'date', issueDate: target.value })}
        />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
}
