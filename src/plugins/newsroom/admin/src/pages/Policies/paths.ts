const ROOT = '/settings/newsroom/policies';

/** Addresses of the screens of policies, within the panel. */
export const PATHS = {
  list: ROOT,
  policy: (code: string): string => `${ROOT}/${code}`,
  copyOf: (code: string): string => `${ROOT}/new?from=${code}`,
};
