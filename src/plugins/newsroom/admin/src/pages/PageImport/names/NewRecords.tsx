import { Box, Checkbox, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords, type Words } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { useWorkbench } from '../work/workbench';
import { proposedRecords, type ProposedRecord } from './records';
import { OpenBadge } from '../../../components/OpenBadge';

/** Which records the page names that the newsroom does not have: what is ticked is created with the drafts. */
export function NewRecords(): ReactElement {
  const { t } = useWords();
  const { proposals } = useWorkbench();
  const records = proposals && proposedRecords(proposals);
  return (
    <Box
      tag="section"
      position="relative"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      marginBottom={4}
    >
      <Typography tag="h2" variant="delta">
        {t('import.new-records')}
      </Typography>
      <Box paddingTop={2} paddingBottom={2}>
        <Typography tag="p" textColor="neutral600" aria-live="polite">
          {summaryOf(t, records)}
        </Typography>
      </Box>
      {records && records.length > 0 && <CreateAll keys={records.map(({ key }) => key)} />}
      {KINDS.map(({ kind, label }) => (
        <RecordsOfKind key={kind} label={label} records={records?.filter((one) => one.kind === kind) ?? []} />
      ))}
    </Box>
  );
}

function summaryOf(t: Words['t'], records: ProposedRecord[] | null): string {
  if (!records) return t('import.asking');
  return records.length === 0
    ? t('import.all-known')
    : t('import.new-records-hint', { count: records.length });
}

function CreateAll({ keys }: { keys: string[] }): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  const accepted = keys.filter((key) => work.accepted.includes(key)).length;
  return (
    <Checkbox
      checked={accepted === keys.length || (accepted > 0 && 'indeterminate')}
      onCheckedChange={(checked) => dispatch({ do: 'accept', keys, isAccepted: checked === true })}
    >
      {t('import.create-all')}
    </Checkbox>
  );
}

const KINDS: { kind: ProposedRecord['kind']; label: Key }[] = [
  { kind: 'column', label: 'import.columns' },
  { kind: 'department', label: 'import.departments' },
  { kind: 'reporter', label: 'import.reporters' },
];

function RecordsOfKind({ label, records }: { label: Key; records: ProposedRecord[] }): ReactElement | null {
  const { t } = useWords();
  if (records.length === 0) return null;
  return (
    <Box paddingTop={3}>
      <Typography tag="h3" variant="sigma">
        {t(label)}
      </Typography>
      <Flex tag="ul" gap={4} wrap="wrap" paddingTop={2}>
        {records.map((record) => (
          <RecordToCreate key={record.key} record={record} />
        ))}
      </Flex>
    </Box>
  );
}

function RecordToCreate({ record }: { record: ProposedRecord }): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  const { key, name, department, sameName } = record;
  return (
    <Flex tag="li" gap={2} wrap="wrap">
      <Checkbox
        checked={work.accepted.includes(key)}
        onCheckedChange={(checked) => dispatch({ do: 'accept', keys: [key], isAccepted: checked === true })}
      >
        {department ? t('with-more', { what: name, more: department }) : name}
      </Checkbox>
      {sameName.length > 0 && <Namesakes record={record} />}
    </Flex>
  );
}

/** Those of the same name, to choose the person from instead of a new record. */
function Namesakes({ record: { name, department, sameName } }: { record: ProposedRecord }): ReactElement {
  const { t } = useWords();
  const { dispatch } = useWorkbench();
  return (
    <>
      <OpenBadge>{t('import.same-name', { count: sameName.length })}</OpenBadge>
      <SingleSelect
        aria-label={t('import.who-is', { name })}
        placeholder={t('import.who-is', { name })}
        onChange={(reporter) =>
          dispatch({ do: 'choose-reporter', name, department, reporter: String(reporter) })
        }
      >
        {sameName.map((known) => (
          <SingleSelectOption key={known.documentId} value={known.documentId}>
            {known.department ? t('with-more', { what: known.name, more: known.department }) : known.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </>
  );
}
