import { Flex, Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import type { PageImportEntry } from '../../../../shared/contracts/page-imports';
import { useNewsroomPageImportsQuery } from '../../api/page-imports';
import { Answered } from '../../components/screens/Answered';
import { Screen } from '../../components/screens/Screen';
import { Moment } from '../../components/words/Moment';
import { Nothing } from '../../components/screens/Nothing';
import { RowTable, type Column } from '../../components/table/RowTable';
import { StoryLink } from '../../components/lists/StoryLink';
import { useWords } from '../../hooks/use-words';
import { PERMISSIONS } from '../../permissions';
import { PATHS } from './paths';
import { BackTo } from '../../components/screens/BackTo';

/** The pages that were imported, newest first, and the stories that they became. */
export function PageImports(): ReactElement {
  const answer = useNewsroomPageImportsQuery(undefined, { refetchOnMountOrArgChange: true });
  return <Answered answer={answer}>{({ pageImports }) => <Imports entries={pageImports} />}</Answered>;
}

function Imports({ entries }: { entries: PageImportEntry[] }): ReactElement {
  const { t } = useWords();
  const columns = useImportColumns();
  const { allowedActions } = useRBAC(PERMISSIONS.importPages);
  return (
    <Screen
      title={t('import.list')}
      subtitle={t('import.list-subtitle', { count: entries.length })}
      navigationAction={<BackTo path="/plugins/newsroom">{t('desk.title')}</BackTo>}
      primaryAction={
        allowedActions.canCreate && (
          <LinkButton tag={NavLink} to={PATHS.newImport} startIcon={<Plus />}>
            {t('import.new')}
          </LinkButton>
        )
      }
    >
      {entries.length > 0 ? (
        <RowTable columns={columns} rows={entries} idOf={({ documentId }) => documentId} />
      ) : (
        <Nothing said={t('import.none')} />
      )}
    </Screen>
  );
}

function useImportColumns(): Column<PageImportEntry>[] {
  const { t } = useWords();
  return [
    {
      name: 'at',
      label: t('import.at'),
      cell: ({ documentId, at }) => (
        <Link tag={NavLink} to={PATHS.importOf(documentId)}>
          <Moment at={at} />
        </Link>
      ),
    },
    { name: 'actorName', label: t('import.by'), cell: ({ actorName }) => actorName },
    {
      name: 'stories',
      label: t('import.stories'),
      cell: ({ stories }) => <BecameOf stories={stories} />,
    },
  ];
}

const SHOWN = 3;

function BecameOf({ stories }: Pick<PageImportEntry, 'stories'>): ReactElement {
  const { t } = useWords();
  const more = stories.length - SHOWN;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {stories.slice(0, SHOWN).map(({ documentId, headline }) => (
        <StoryLink key={documentId} story={documentId}>
          {headline}
        </StoryLink>
      ))}
      {more > 0 && t('import.more', { count: more })}
    </Flex>
  );
}
