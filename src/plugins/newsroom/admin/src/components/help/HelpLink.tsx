import { Link } from '@strapi/design-system';
import { Question } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { useWords } from '../../hooks/use-words';
import { helpFor } from './help';

/** The server that the panel asks: the panel may be served elsewhere. Strapi does not type it. */
const SERVER = (window.strapi as { backendURL?: string }).backendURL ?? '';

/** `?`: opens the page of the help that is about the screen. */
export function HelpLink(): ReactElement {
  const { t } = useWords();
  const { locale } = useIntl();
  const { pathname } = useLocation();
  return (
    <Place aria-label={t('help.title')}>
      <Link
        href={`${SERVER}${helpFor(pathname, locale)}`}
        target="_blank"
        aria-label={t('help.open')}
        title={t('help.open')}
      >
        <Question aria-hidden width="1.6rem" height="1.6rem" />
      </Link>
    </Place>
  );
}

const Place = styled.nav`
  a {
    padding: 0.4rem;
  }
`;
