import { Box, Checkbox, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords, type Words } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { useWorkbench } from '../work/workbench';
import { proposedEntries, type ProposedEntry } from './entries';
import { OpenBadge } from '../../../components/badges/OpenBadge';

/** Which entries the page names that the newsroom does not have: what is ticked is created with the drafts. */
export function NewEntries(): ReactElement {
  const { t } = useWords();
  const { proposals } = useWorkbench();
  const entries = proposals && proposedEntries(proposals);
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
        {t('import.new-entries')}
      </Typography>
      <Box paddingTop={2} paddingBottom={2}>
        <Typography tag="p" textColor="neutral600" aria-live="polite">
          {summaryOf(t, entries)}
        </Typography>
      </Box>
      {entries && entries.length > 0 && <CreateAll keys={entries.map(({ key }) => key)} />}
      {KINDS.map(({ kind, label }) => (
        <EntriesOfKind key={kind} label={label} entries={entries?.filter((one) => one.kind === kind) ?? []} />
      ))}
    </Box>
  );
}

function summaryOf(t: Words['t'], entries: ProposedEntry[] | null): string {
  if (!entries) return t('import.asking');
  return entries.length === 0
    ? t('import.all-known')
    : t('import.new-entries-hint', { count: entries.length });
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

const KINDS: { kind: ProposedEntry['kind']; label: Key }[] = [
  { kind: 'column', label: 'import.columns' },
  { kind: 'department', label: 'import.departments' },
  { kind: 'reporter', label: 'import.reporters' },
];

function EntriesOfKind({ label, entries }: { label: Key; entries: ProposedEntry[] }): ReactElement | null {
  const { t } = useWords();
  if (entries.length === 0) return null;
  return (
    <Box paddingTop={3}>
      <Typography tag="h3" variant="sigma">
        {t(label)}
      </Typography>
      <Flex tag="ul" gap={4} wrap="wrap" paddingTop={2}>
        {entries.map((entry) => (
          <EntryToCreate key={entry.key} entry={entry} />
        ))}
      </Flex>
    </Box>
  );
}

function EntryToCreate({ entry }: { entry: ProposedEntry }): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  const { key, name, department, sameName } = entry;
  return (
    <Flex tag="li" gap={2} wrap="wrap">
      <Checkbox
        checked={work.accepted.includes(key)}
        onCheckedChange={(checked) => dispatch({ do: 'accept', keys: [key], isAccepted: checked === true })}
      >
        {department ? t('with-more', { what: name, more: department }) : name}
      </Checkbox>
      {sameName.length > 0 && <Namesakes entry={entry} />}
    </Flex>
  );
}

/** Those of the same name, to choose the person from instead of a new entry. */
function Namesakes({ entry: { name, department, sameName } }: { entry: ProposedEntry }): ReactElement {
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
