/** Tables that only the newsroom's own acts write: shown neither in the Content Manager nor in its builder. */
export const HIDDEN = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};
