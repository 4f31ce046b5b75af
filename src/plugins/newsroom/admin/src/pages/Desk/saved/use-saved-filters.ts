import { useAuth, usePersistentState } from '@strapi/strapi/admin';
import { withParams } from '../filter/desk-filter';

/** A filter with a name: the search part of an address of the desk. */
interface SavedFilter {
  name: string;
  search: string;
}

/** The filters of a person. */
interface SavedFilters {
  saved: readonly SavedFilter[];
  /** Keeps a filter; one of the same name is replaced. */
  save: (name: string, search: string) => void;
  remove: (name: string) => void;
}

const NONE: SavedFilter[] = [];

/** Keeps filters in this browser, for the account that is signed in. */
export function useSavedFilters(): SavedFilters {
  const account = useAuth('SavedFilters', ({ user }) => user?.id);
  const [saved, setSaved] = usePersistentState(`NEWSROOM_DESK_FILTERS:${account ?? ''}`, NONE);
  const without = (name: string) => saved.filter((one) => one.name !== name);
  return {
    saved,
    save: (name, search) => setSaved([...without(name), { name, search: withParams(search, {}) }]),
    remove: (name) => setSaved(without(name)),
  };
}
