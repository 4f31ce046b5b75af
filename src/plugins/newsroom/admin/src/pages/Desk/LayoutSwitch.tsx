import { IconButton, IconButtonGroup } from '@strapi/design-system';
import { BulletList, GridFour, List } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';
import { useDeskFilter } from './filter/use-desk-filter';

const LAYOUTS = [
  { layout: 'table', label: 'desk.layout.table', Icon: BulletList },
  { layout: 'dense', label: 'desk.layout.dense', Icon: List },
  { layout: 'board', label: 'desk.layout.board', Icon: GridFour },
] as const;

/** Rows, more rows on the screen, or a column for each stage. */
export function LayoutSwitch(): ReactElement {
  const { t } = useWords();
  const { filter, change } = useDeskFilter();
  return (
    <IconButtonGroup role="group" aria-label={t('desk.layout')}>
      {LAYOUTS.map(({ layout, label, Icon }) => (
        <IconButton
          key={layout}
          label={t(label)}
          aria-pressed={filter.layout === layout}
          variant={filter.layout === layout ? 'secondary' : 'tertiary'}
          onClick={() => change({ layout })}
        >
          <Icon />
        </IconButton>
      ))}
    </IconButtonGroup>
  );
}
