import { Flex, Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../hooks/use-words';
import { PERMISSIONS } from '../../permissions';

/** The way to the pages that were imported, and to another import for those who may. */
export function ImportLinks(): ReactElement {
  const { t } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.importPages);
  return (
    <Flex gap={4} wrap="wrap">
      <Link tag={NavLink} to="page-imports">
        {t('import.list')}
      </Link>
      {allowedActions.canCreate && (
        <LinkButton tag={NavLink} to="word-files/new" variant="secondary" startIcon={<Plus />}>
          {t('word.new')}
        </LinkButton>
      )}
      {allowedActions.canCreate && (
        <LinkButton tag={NavLink} to="page-imports/new" startIcon={<Plus />}>
          {t('import.new')}
        </LinkButton>
      )}
    </Flex>
  );
}
