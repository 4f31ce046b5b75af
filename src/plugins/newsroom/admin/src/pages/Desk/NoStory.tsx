import { LinkButton } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Nothing } from '../../components/screens/Nothing';
import { useWords } from '../../hooks/use-words';
import type { Key } from '../../translations';
import { cleared, countFilters, type Scope } from './filter/desk-filter';
import { useDeskFilter } from './filter/use-desk-filter';

const SAID: Record<Scope, Key> = {
  mine: 'desk.nothing.mine',
  desk: 'desk.nothing.desk',
  all: 'desk.nothing.all',
};

/** What is said where no story is found: that none waits, or that none fits the filters. */
export function NoStory(): ReactElement {
  const { t } = useWords();
  const { filter, search } = useDeskFilter();
  if (countFilters(search) === 0) return <Nothing said={t(SAID[filter.scope])} />;
  return (
    <Nothing
      said={t('desk.nothing.found')}
      action={
        <LinkButton tag={RouterLink} to={{ search: cleared(search) }} variant="secondary">
          {t('desk.clear')}
        </LinkButton>
      }
    />
  );
}
