import { Button, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { Cross, Star } from '@strapi/icons';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../../../hooks/use-words';
import { useDeskFilter } from '../filter/use-desk-filter';
import { SaveDialog } from './SaveDialog';
import { useSavedFilters } from './use-saved-filters';

/** The filters that the person gave a name, as links, and a way to keep the present one. */
export function SavedFilters(): ReactElement {
  const { t } = useWords();
  const { search } = useDeskFilter();
  const { saved, save, remove } = useSavedFilters();
  const [isAsking, setAsking] = useState(false);
  return (
    <Flex gap={3} wrap="wrap">
      {saved.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {t('desk.saved')}
        </Typography>
      )}
      {saved.map(({ name, search: kept }) => (
        <Flex key={name} gap={1}>
          <Link tag={RouterLink} to={{ search: kept }}>
            {name}
          </Link>
          <IconButton
            size="XS"
            variant="ghost"
            label={t('desk.saved.remove', { name })}
            onClick={() => remove(name)}
          >
            <Cross />
          </IconButton>
        </Flex>
      ))}
      <Button size="S" variant="ghost" startIcon={<Star />} onClick={() => setAsking(true)}>
        {t('desk.saved.keep')}
      </Button>
      {isAsking && <SaveDialog onSave={(name) => save(name, search)} onClose={() => setAsking(false)} />}
    </Flex>
  );
}
