import { LinkButton } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { memo, useMemo, type ReactElement } from 'react';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import type { ReviewView } from '../../../../shared/contracts/review';
import { useNewsroomReviewQuery } from '../../api/review';
import { Answered } from '../../components/screens/Answered';
import { StandingLine } from '../../components/words/StandingLine';
import { useWords } from '../../hooks/use-words';
import { PLUGIN_ID } from '../../plugin-id';
import { StorySteps } from './next-story/StorySteps';
import { ActPanel } from './ActPanel';
import { ClaimBar } from './claim/ClaimBar';
import { useClaim } from './claim/use-claim';
import { Metadata } from './metadata/Metadata';
import { isUnsaved, othersTexts } from './editing/editing';
import { useEditing, type Editor } from './editing/use-editing';
import { ImportCard } from './import/ImportCard';
import { TwoColumns, Side } from './layout';
import { NearDuplicatesCard } from './near-duplicates/NearDuplicatesCard';
import { NotesPanel } from './notes/NotesPanel';
import { ProofsCard } from './standing/ProofsCard';
import { StepsCard } from './standing/StepsCard';
import { viewIn, Views } from './Views';

/** How often a story is asked for again, so that one sees what others do to it. */
const ASKED_EVERY_MS = 20_000;

/** 审稿: one story, with its text and what may be done to it. */
export function Review(): ReactElement {
  const { documentId = '' } = useParams();
  const { currentData: data, error } = useNewsroomReviewQuery(documentId, {
    pollingInterval: ASKED_EVERY_MS,
    refetchOnMountOrArgChange: true,
  });
  // A story on the screen stays there while the server cannot be asked.
  return (
    <Answered answer={{ data, error: data ? undefined : error }}>
      {(view) => <Story key={documentId} view={view} />}
    </Answered>
  );
}

function Story({ view }: { view: ReviewView }): ReactElement {
  const claim = useClaim(view);
  const editor = useEditing(view, claim.other);
  const { draft, story, others } = editor.now;
  const left = useMemo(() => othersTexts({ story, others }), [story, others]);
  const hasUnsaved = useMemo(() => isUnsaved(draft), [draft]);
  const { headline } = view.article;
  return (
    <Page.Main>
      <Page.Title>{headline}</Page.Title>
      <Head view={view} />
      <Layouts.Content>
        <ClaimBar view={view} claim={claim} others={left} isUnsaved={hasUnsaved} />
        <TwoColumns>
          <Views view={view} editor={editor} />
          <Side>
            <MetadataWhileEdited editor={editor} />
            <Beside view={view} isUnsaved={hasUnsaved} />
          </Side>
        </TwoColumns>
      </Layouts.Content>
    </Page.Main>
  );
}

const Head = memo(function Head({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  return (
    <Layouts.Header
      title={view.article.headline}
      subtitle={<StandingLine view={view} />}
      primaryAction={
        <LinkButton tag={NavLink} to="sheet" variant="tertiary">
          {t('sheet.title')}
        </LinkButton>
      }
      secondaryAction={<StorySteps documentId={view.documentId} />}
      navigationAction={<BackButton fallback={`/plugins/${PLUGIN_ID}`} />}
    />
  );
});

function MetadataWhileEdited({ editor }: { editor: Editor }): ReactElement | null {
  const [params] = useSearchParams();
  return viewIn(params) === 'edit' ? <Metadata editor={editor} /> : null;
}

/** What stands beside the text, whatever is typed there. */
const Beside = memo(function Beside({
  view,
  isUnsaved,
}: {
  view: ReviewView;
  isUnsaved: boolean;
}): ReactElement {
  return (
    <>
      <ActPanel view={view} isUnsaved={isUnsaved} />
      <StepsCard view={view} />
      <ProofsCard documentId={view.documentId} />
      <NotesPanel view={view} />
      <ImportCard article={view.article} />
      <NearDuplicatesCard documentId={view.documentId} />
    </>
  );
});
