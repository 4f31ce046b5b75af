import { Box, Button, Flex } from '@strapi/design-system';
import { Cross, Filter } from '@strapi/icons';
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../../../hooks/use-words';
import { cleared, countFilters } from './desk-filter';
import { FilterFields, IN_FIELDS } from './FilterFields';
import { HeadlineSearch } from './HeadlineSearch';
import { useDeskFilter } from './use-desk-filter';

/** The search by headline, and the other filters behind a button. */
export function FilterBar({ children }: { children?: ReactNode }): ReactElement {
  const { t } = useWords();
  const { search } = useDeskFilter();
  const navigate = useNavigate();
  const count = countFilters(search, IN_FIELDS);
  const [isOpen, setOpen] = useState(count > 0);
  const fields = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const clear = () => {
    navigate({ search: cleared(search) });
    // The button is gone with the filters, and the focus would be with it.
    opener.current?.focus();
  };
  return (
    <>
      <Flex gap={2} wrap="wrap" flex="1 1 36rem">
        <Box flex="1" minWidth="16rem">
          <HeadlineSearch />
        </Box>
        <Button
          ref={opener}
          variant="tertiary"
          startIcon={<Filter />}
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => setOpen(!isOpen)}
        >
          {count > 0 ? t('desk.filters-set', { count }) : t('desk.filters')}
        </Button>
        {countFilters(search) > 0 && (
          <Button variant="tertiary" startIcon={<Cross />} onClick={clear}>
            {t('desk.clear')}
          </Button>
        )}
        {children}
      </Flex>
      {isOpen && (
        <Box flex="0 0 100%">
          <FilterFields id={fields} />
        </Box>
      )}
    </>
  );
}
