import { Box, Button, Dialog, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useEffect, useMemo, type Dispatch, type ReactElement } from 'react';
import { Confirm } from '../../../components/screens/Confirm';
import { PARSE_WARNING_LABELS, type ParsedPage } from '../../../../../shared/parsed-page';
import { useWords } from '../../../hooks/use-words';
import { useImport } from '../sending/use-import';
import { useLeaving } from './use-leaving';
import { useProposals } from '../names/use-proposals';
import { useWorkbench, WorkbenchProvider } from './workbench';
import { proposedEntries } from '../names/entries';
import { seamsOf, warningsOf } from '../warnings/warnings';
import type { WorkStep, Work } from './work';
import { KnownImports } from '../warnings/Known';
import { NewEntries } from '../names/NewEntries';
import { PrintedOn } from '../reading/PrintedOn';
import { RawText } from '../reading/RawText';
import { PageRepair } from './PageRepair';
import { Refusal } from '../sending/Refusal';
import { SideBySide } from '../reading/SideBySide';
import { StoryCard, storyId } from '../story/StoryCard';
import { StoryLead } from '../reading/StoryLead';
import { WorkHeader } from './WorkHeader';

interface WorkbenchProps {
  work: Work;
  page: ParsedPage;
  dispatch: Dispatch<WorkStep>;
  onDone: (documentId: string) => void;
}

/** A page that was read, on the way to its drafts. */
export function Workbench({ work, page, dispatch, onDone }: WorkbenchProps): ReactElement {
  const { stories } = work;
  const { proposals, known, dated, error } = useProposals(work);
  const asRead = dated?.page ?? page;
  const issueDate = work.issueDate || (dated?.issueDate ?? '');
  const warnings = useMemo(() => warningsOf(asRead, stories), [asRead, stories]);
  const seams = useMemo(() => seamsOf(page, stories), [page, stories]);
  const entries = proposals ? proposedEntries(proposals) : [];
  const pageImport = useImport(work, entries, onDone);
  const { faults, refusal } = pageImport;
  return (
    <WorkbenchProvider value={{ work, dispatch, warnings, seams, faults, proposals, known, issueDate }}>
      <LeavingDialog />
      <WorkHeader pageImport={pageImport} />
      <Layouts.Content>
        <Refusal error={refusal ?? error} />
        <KnownImports />
        <PrintedOn />
        <NewEntries />
        <SideBySide raw={<Raw page={page} />}>
          <Stories />
        </SideBySide>
      </Layouts.Content>
    </WorkbenchProvider>
  );
}

function Raw({ page }: { page: ParsedPage }): ReactElement {
  const { work, dispatch } = useWorkbench();
  const { text, stories, active } = work;
  return (
    <RawText
      text={text}
      page={page}
      stories={stories}
      active={active}
      leadTo={(story, source) => (
        <StoryLead at={story} source={source} onFollow={() => dispatch({ do: 'jump', at: story })} />
      )}
    />
  );
}

function Stories(): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  const { active, jumps, stories } = work;
  useEffect(() => {
    if (jumps > 0 && active !== null) document.getElementById(storyId(active))?.focus();
  }, [active, jumps]);
  return (
    <>
      {stories.length === 0 && <NoStories />}
      <ol aria-label={t('import.stories')}>
        {stories.map((_, at) => (
          <StoryCard key={at} at={at} />
        ))}
      </ol>
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" startIcon={<Plus />} onClick={() => dispatch({ do: 'add' })}>
          {t('import.add-story')}
        </Button>
        <PageRepair />
      </Flex>
    </>
  );
}

function NoStories(): ReactElement {
  const { t, label } = useWords();
  const { page } = useWorkbench().work;
  const isEmptyPage = page?.articles.length === 0;
  return (
    <Box paddingBottom={4}>
      <EmptyStateLayout
        content={isEmptyPage ? label(PARSE_WARNING_LABELS.nothing_found) : t('import.no-stories')}
        hasRadius
        shadow="tableShadow"
      />
    </Box>
  );
}

function LeavingDialog(): ReactElement | null {
  const { t } = useWords();
  const leaving = useLeaving();
  if (leaving.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && leaving.reset()}>
      <Confirm onConfirm={() => leaving.proceed()} onCancel={() => leaving.reset()}>
        {t('import.leave')}
      </Confirm>
    </Dialog.Root>
  );
}
