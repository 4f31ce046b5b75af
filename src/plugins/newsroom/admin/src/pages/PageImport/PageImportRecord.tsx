import { Flex, Link, Typography } from '@strapi/design-system';
import { useMemo, useState, type ReactElement } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import type { PageImportRecord as Kept } from '../../../../shared/contracts/page-imports';
import type { QueueRow } from '../../../../shared/contracts/queue';
import { storyOf, type PageStory } from '../../../../shared/page-editing';
import type { Stage } from '../../../../shared/vocabulary';
import { StageBadge } from '../../components/badges/StageBadge';
import { namedPage } from '../../../../shared/pages';
import { useNewsroomPageImportQuery } from '../../api/page-imports';
import { Answered } from '../../components/screens/Answered';
import { Screen } from '../../components/screens/Screen';
import { Moment } from '../../components/words/Moment';
import { StoryLink } from '../../components/lists/StoryLink';
import { useWords } from '../../hooks/use-words';
import { deskOf, PATHS } from './paths';
import { SubmitAll } from './submitting/SubmitAll';
import { useStoriesOf } from './submitting/use-stories-of';
import { BackTo } from '../../components/screens/BackTo';
import { CardFrame } from './story/CardFrame';
import { RawText } from './reading/RawText';
import { SideBySide } from './reading/SideBySide';
import { StoryLead } from './reading/StoryLead';
import { StoryNumber } from './reading/StoryNumber';
import { toneOf } from './reading/tones';
import { WarningText } from './warnings/WarningList';
import { warningsOf, type PlacedWarning } from './warnings/warnings';

/** One import: the text of the page beside the stories that were made of it. */
export function PageImportRecord(): ReactElement {
  const { documentId = '' } = useParams();
  const answer = useNewsroomPageImportQuery(documentId);
  return <Answered answer={answer}>{(kept) => <Import kept={kept} />}</Answered>;
}

function Import({ kept }: { kept: Kept }): ReactElement {
  const { t } = useWords();
  const stories = useMemo(() => kept.edited ?? kept.parsed.articles.map(storyOf), [kept]);
  const [active, setActive] = useState<number | null>(null);
  const drafts = useStoriesOf(kept.documentId);
  const visit = (at: number) => {
    setActive(at);
    document.getElementById(draftId(at))?.querySelector('a')?.focus();
  };
  return (
    <Screen
      title={t('import.one')}
      subtitle={<ImportedBy kept={kept} />}
      navigationAction={<BackTo path={PATHS.imports}>{t('import.list')}</BackTo>}
      primaryAction={<SubmitAll rows={drafts} />}
      secondaryAction={
        <Link tag={NavLink} to={deskOf(kept.documentId)}>
          {t('import.at-desk')}
        </Link>
      }
    >
      <SideBySide
        raw={
          kept.raw === null ? (
            <Typography>{t('import.forgotten')}</Typography>
          ) : (
            <RawText
              text={kept.raw}
              page={kept.parsed}
              stories={stories}
              active={active}
              leadTo={(at, source) => <StoryLead at={at} source={source} onFollow={() => visit(at)} />}
            />
          )
        }
      >
        <Drafts kept={kept} stories={stories} rows={drafts} active={active} onVisit={setActive} />
      </SideBySide>
    </Screen>
  );
}

const draftId = (at: number): string => `draft-${at}`;

function ImportedBy({ kept: { actorName, at, issueDate, ...page } }: { kept: Kept }): ReactElement {
  const { t } = useWords();
  const printed = [page.pageNumber && namedPage(page.pageNumber), page.pageName].filter(Boolean).join(' ');
  return (
    <Typography textColor="neutral600">
      {issueDate && `${t('import.issue-of', { day: issueDate })} · `}
      {printed && `${printed} · `}
      {actorName} · <Moment at={at} />
    </Typography>
  );
}

interface DraftsProps {
  kept: Kept;
  stories: readonly PageStory[];
  /** How they stand on the desk. */
  rows: readonly QueueRow[];
  active: number | null;
  onVisit: (at: number) => void;
}

function Drafts({ kept, stories, rows, active, onVisit }: DraftsProps): ReactElement {
  const { t } = useWords();
  const warnings = useMemo(() => warningsOf(kept.parsed, stories), [kept, stories]);
  return (
    <ol aria-label={t('import.stories')}>
      {kept.stories.map((draft, at) => (
        <CardFrame
          key={draft.documentId}
          id={draftId(at)}
          $isActive={active === at}
          $line={toneOf(stories[at]?.sources[0]).line}
          onFocus={() => onVisit(at)}
        >
          <Draft
            at={at}
            draft={draft}
            story={stories[at]}
            stage={rows.find(({ documentId }) => documentId === draft.documentId)?.stage}
            warnings={warnings.filter(({ story }) => story === at)}
          />
        </CardFrame>
      ))}
    </ol>
  );
}

interface DraftProps {
  at: number;
  draft: Kept['stories'][number];
  story: PageStory | undefined;
  stage: Stage | undefined;
  warnings: readonly PlacedWarning[];
}

function Draft({ at, draft, story, stage, warnings }: DraftProps): ReactElement {
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={2}>
        <StoryNumber at={at} source={story?.sources[0]} />
        <StoryLink story={draft.documentId}>{draft.headline}</StoryLink>
        {stage && <StageBadge stage={stage} />}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {[story?.column, story?.department, story?.byline].filter(Boolean).join(' · ')}
      </Typography>
      {warnings.map((warning) => (
        <WarningText key={`${warning.source}.${warning.warning}`} {...warning} />
      ))}
    </Flex>
  );
}
