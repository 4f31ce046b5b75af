import { IconButton, IconButtonGroup } from '@strapi/design-system';
import { BulletList, GridFour } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';
import { useDeskFilter } from './filter/use-desk-filter';

/** Rows, or a column for each stage. */
export function LayoutSwitch(): ReactElement {
  const { t } = useWords();
  const { filter, change } = useDeskFilter();
  const isBoard = filter.layout === 'board';
  return (
    <IconButtonGroup role="group" aria-label={t('desk.layout')}>
      <IconButton
        label={t('desk.layout.table')}
        aria-pressed={!isBoard}
        variant={isBoard ? 'tertiary' : 'secondary'}
        onClick={() => change({ layout: null })}
      >
        <BulletList />
      </IconButton>
      <IconButton
        label={t('desk.layout.board')}
        aria-pressed={isBoard}
        variant={isBoard ? 'secondary' : 'tertiary'}
        onClick={() => change({ layout: 'board' })}
      >
        <GridFour />
      </IconButton>
    </IconButtonGroup>
  );
}
