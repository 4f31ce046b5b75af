import { Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { ImportLinks } from '../../components/lists/ImportLinks';
import { ShortcutHelp } from '../../components/shortcuts/ShortcutHelp';
import { filling, FullHeight } from '../../components/screens/Screen';
import { OutOfDate, TryAgain } from '../../components/screens/TryAgain';
import { useWords } from '../../hooks/use-words';
import { Board } from './board/Board';
import { FilterBar } from './filter/FilterBar';
import { ScopeTabs } from './filter/ScopeTabs';
import { StageChoice } from './filter/StageChoice';
import { useDeskFilter } from './filter/use-desk-filter';
import { useQueue, type Queue } from './filter/use-queue';
import { LayoutSwitch } from './LayoutSwitch';
import { NewStory } from './NewStory';
import { SavedFilters } from './saved/SavedFilters';
import { StoryTable } from './table/StoryTable';

/** 审稿台: the stories that wait, for whom and how long, and the way to each. */
export function Desk(): ReactElement {
  const { t } = useWords();
  const { filter } = useDeskFilter();
  const queue = useQueue(filter);
  return (
    <FullHeight>
      <Page.Title>{t('desk.title')}</Page.Title>
      <Head />
      <Layouts.Content>
        <ScopeTabs
          beside={
            <FilterBar>
              <LayoutSwitch />
            </FilterBar>
          }
        >
          <List>
            <Flex justifyContent="space-between" gap={2} wrap="wrap">
              <StageChoice counts={queue.data?.counts} />
              <Flex gap={3} wrap="wrap">
                <SavedFilters />
                <Found queue={queue} />
              </Flex>
            </Flex>
            <Stories queue={queue} />
          </List>
        </ScopeTabs>
      </Layouts.Content>
    </FullHeight>
  );
}

/** In one line: what editors look for here is the list. */
function Head(): ReactElement {
  const { t } = useWords();
  return (
    <Flex
      tag="header"
      justifyContent="space-between"
      gap={4}
      wrap="wrap"
      paddingTop={5}
      paddingBottom={2}
      paddingLeft={{ initial: 4, medium: 6, large: 10 }}
      paddingRight={{ initial: 4, medium: 6, large: 10 }}
    >
      <Typography tag="h1" variant="beta">
        {t('desk.title')}
      </Typography>
      <Beginnings />
    </Flex>
  );
}

/** The ways by which stories come in. */
const Beginnings = (): ReactElement => (
  <Flex gap={4} wrap="wrap">
    <ImportLinks />
    <NewStory />
    <ShortcutHelp />
  </Flex>
);

/** Says how many stories there are, also to those who do not see it change. */
function Found({ queue: { data } }: { queue: Queue }): ReactElement {
  const { t } = useWords();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" role="status">
      {data && t('desk.found', { total: data.pagination.total })}
    </Typography>
  );
}

function Stories({ queue: { data, isBehind, error, retry } }: { queue: Queue }): ReactElement {
  const { t } = useWords();
  const { filter } = useDeskFilter();
  if (!data) {
    return error ? <TryAgain error={error} retry={retry} /> : <Loader>{t('desk.loading')}</Loader>;
  }
  return (
    <Shown aria-busy={isBehind} style={{ opacity: isBehind ? 0.5 : 1 }}>
      {Boolean(error) && <OutOfDate error={error} retry={retry} />}
      {filter.layout === 'board' ? <Board {...data} /> : <StoryTable {...data} />}
    </Shown>
  );
}

const List = styled.div`
  ${filling}
  gap: 0.8rem;
`;

/** What is at its foot stays at that of the window, however many stories there are. */
const Shown = styled.div`
  ${filling}
`;
