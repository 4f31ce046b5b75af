import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readFilter, withParams, type DeskFilter, type Param } from './desk-filter';

/** Values of the address; `null` takes one out. */
export type Changes = Partial<Record<Param, string | null>>;

/** The filter of the desk, which is its address: to go back, to send to a colleague, to keep. */
export interface FilterInAddress {
  filter: DeskFilter;
  /** The search part of the address. */
  search: string;
  change: (changes: Changes) => void;
  /** The address with these changes, for a link. */
  linkTo: (changes: Changes) => { search: string };
}

/** Reads the filter from the address and writes it there; each change replaces the last one in the history. */
export function useDeskFilter(): FilterInAddress {
  const { search } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const linkTo = (changes: Changes) => ({ search: withParams(search, changes) });
    return {
      filter: readFilter(search),
      search,
      change: (changes) => navigate(linkTo(changes), { replace: true }),
      linkTo,
    };
  }, [search, navigate]);
}
