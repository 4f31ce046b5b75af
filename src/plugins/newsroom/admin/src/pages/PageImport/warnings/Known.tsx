import { Flex, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactElement, ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { KnownStory } from '../../../../../shared/contracts/page-imports';
import { Moment } from '../../../components/words/Moment';
import { StoryLink } from '../../../components/lists/StoryLink';
import { useWords } from '../../../hooks/use-words';
import { PATHS } from '../paths';
import { useWorkbench } from '../work/workbench';

/** Where a story of the page is in the newsroom already, or stands on the page twice. It goes when the story changes. */
export function KnownStories({ at }: { at: number }): ReactElement | null {
  const { known } = useWorkbench();
  const found = known?.stories.filter(({ story }) => story === at) ?? [];
  if (found.length === 0) return null;
  return (
    <Lines>
      {found.map((one) => (
        <Line key={`${one.like}.${one.documentId ?? one.other}`}>
          <Said story={one} />
        </Line>
      ))}
    </Lines>
  );
}

function Said({
  story: { like, headline, documentId, other, similarity },
}: {
  story: KnownStory;
}): ReactElement {
  const { t } = useWords();
  if (documentId === null) return <>{t('import.known.here', { number: (other ?? 0) + 1 })}</>;
  const share = similarity ?? 0;
  return (
    <>
      {like === 'headline' ? t('import.known.headline') : t('import.known.body', { share })}{' '}
      <StoryLink story={documentId}>{headline}</StoryLink>
    </>
  );
}

/** The imports of the same text. */
export function KnownImports(): ReactElement | null {
  const { t } = useWords();
  const { known } = useWorkbench();
  if (!known?.imports.length) return null;
  return (
    <Lines>
      {known.imports.map(({ documentId, at, actorName }) => (
        <Line key={documentId}>
          {t('import.known.page')}{' '}
          <Link tag={NavLink} to={PATHS.importOf(documentId)}>
            <Moment at={at} /> {actorName}
          </Link>
        </Line>
      ))}
    </Lines>
  );
}

const Lines = ({ children }: { children: ReactNode }): ReactElement => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2} paddingBottom={2}>
    {children}
  </Flex>
);

const Line = ({ children }: { children: ReactNode }): ReactElement => (
  <Flex tag="li" gap={2} padding={2} hasRadius background="warning100" alignItems="flex-start">
    <WarningCircle aria-hidden fill="warning700" />
    <Typography textColor="neutral800">{children}</Typography>
  </Flex>
);
