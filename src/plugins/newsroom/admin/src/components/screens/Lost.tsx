import { LinkButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../hooks/use-words';
import { PLUGIN_ID } from '../../plugin-id';
import { Nothing } from './Nothing';

/** What stands at an address that leads nowhere: why, and the way back to the desk. */
export function Lost({ said }: { said?: string }): ReactElement {
  const { t } = useWords();
  const back = (
    <LinkButton tag={NavLink} to={`/plugins/${PLUGIN_ID}`} variant="secondary">
      {t('lost.to-desk')}
    </LinkButton>
  );
  return (
    <Page.Main padding={8}>
      <Page.Title>{t('lost.title')}</Page.Title>
      <Nothing said={said ?? t('lost.title')} action={back} />
    </Page.Main>
  );
}
