import { Flex, LinkButton } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { memo, useMemo, type ReactElement } from 'react';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import type { ReviewView } from '../../../../shared/contracts/review';
import { useNewsroomReviewQuery } from '../../api/review';
import { ActAnswers } from '../../components/acts/ActAnswers';
import type { ActChoice } from '../../components/acts/use-act-choice';
import { Answered } from '../../components/screens/Answered';
import { FullHeight } from '../../components/screens/Screen';
import { StandingLine } from '../../components/words/StandingLine';
import { useWords } from '../../hooks/use-words';
import { PLUGIN_ID } from '../../plugin-id';
import { StorySteps } from './next-story/StorySteps';
import { ActPanel } from './ActPanel';
import { ClaimLine } from './claim/ClaimLine';
import { ClaimNotices } from './claim/ClaimNotices';
import { useClaim, type Claim } from './claim/use-claim';
import { useClaimChoice } from './claim/use-claim-choice';
import { CorrectionPath } from './correction/CorrectionPath';
import { PublicNotes } from './correction/PublicNotes';
import { Metadata } from './metadata/Metadata';
import { useWritingAtHand } from './edit-view/use-writing';
import { isUnsaved, othersTexts } from './editing/editing';
import { useEditing, type Editor } from './editing/use-editing';
import { ImportCard } from './import/ImportCard';
import { Above, Card, SteadyHeader, Side, TwoColumns } from './layout';
import { NearDuplicatesCard } from './near-duplicates/NearDuplicatesCard';
import { NotesPanel } from './notes/NotesPanel';
import { NotNow } from './NotNow';
import { PreviewButton } from './preview/PreviewButton';
import { ReturnBanner } from './standing/ReturnBanner';
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
  useWritingAtHand();
  const claim = useClaim(view);
  const claiming = useClaimChoice(view, claim);
  const editor = useEditing(view, claim.other);
  const { draft, story, others } = editor.now;
  const left = useMemo(() => othersTexts({ story, others }), [story, others]);
  const hasUnsaved = useMemo(() => isUnsaved(draft), [draft]);
  const { headline } = view.article;
  return (
    <FullHeight>
      <Page.Title>{headline}</Page.Title>
      <Head
        view={view}
        claim={claim}
        acts={claiming.acts}
        isBusy={claiming.acting.isBusy}
        onChoose={claiming.choose}
      />
      <Layouts.Content>
        <Above>
          <ActAnswers view={view} choice={claiming} />
          <ClaimNotices claim={claim} others={left} isUnsaved={hasUnsaved} />
          <Told view={view} />
        </Above>
        <TwoColumns>
          <Views view={view} editor={editor} />
          <Side>
            <MetadataWhileEdited editor={editor} />
            <Beside view={view} />
          </Side>
        </TwoColumns>
        <ActBar view={view} isUnsaved={hasUnsaved} />
      </Layouts.Content>
    </FullHeight>
  );
}

const ActBar = memo(ActPanel);

/** What has to be known before anything else: why the story came back, and where a correction stands. */
const Told = memo(function Told({ view }: { view: ReviewView }): ReactElement {
  return (
    <>
      <ReturnBanner view={view} />
      <CorrectionPath view={view} />
    </>
  );
});

type HeadProps = Pick<ActChoice, 'acts'> & {
  view: ReviewView;
  claim: Claim;
  isBusy: boolean;
  onChoose: ActChoice['choose'];
};

const Head = memo(function Head({ view, ...claiming }: HeadProps): ReactElement {
  const { t } = useWords();
  return (
    <SteadyHeader>
      <Layouts.Header
        title={view.article.headline}
        subtitle={
          <Flex gap={2} wrap="wrap">
            <StandingLine view={view} />
            <ClaimLine view={view} {...claiming} />
          </Flex>
        }
        primaryAction={
          <>
            <StorySteps documentId={view.documentId} />
            <PreviewButton documentId={view.documentId} version={view.version}>
              {t('preview.open')}
            </PreviewButton>
            <LinkButton tag={NavLink} to="sheet" variant="tertiary">
              {t('sheet.title')}
            </LinkButton>
          </>
        }
        navigationAction={<BackButton fallback={`/plugins/${PLUGIN_ID}`} />}
      />
    </SteadyHeader>
  );
});

function MetadataWhileEdited({ editor }: { editor: Editor }): ReactElement | null {
  const [params] = useSearchParams();
  return viewIn(params) === 'edit' ? <Metadata editor={editor} /> : null;
}

/** What stands beside the text, whatever is typed there. */
const Beside = memo(function Beside({ view }: { view: ReviewView }): ReactElement {
  return (
    <>
      <StepsCard view={view} />
      <PublicNotes view={view} />
      <ProofsCard documentId={view.documentId} />
      <NotesPanel view={view} />
      <ImportCard article={view.article} />
      <NearDuplicatesCard documentId={view.documentId} />
      <Card>
        <NotNow acts={view.acts.filter(({ allowed }) => !allowed)} />
      </Card>
    </>
  );
});
