/** Tables that only the newsroom's own acts write: shown neither in the Content Manager nor in its builder. */
export const HIDDEN = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

interface HiddenType {
  kind: string;
  collectionName: string;
  info: { singularName: string; pluralName: string; displayName: string };
  options: { draftAndPublish: boolean };
  pluginOptions: typeof HIDDEN;
}

/** The frame of a table that only the newsroom writes. */
export const hidden = (singularName: string, pluralName: string, displayName: string): HiddenType => ({
  kind: 'collectionType',
  collectionName: `newsroom_${pluralName.replaceAll('-', '_')}`,
  info: { singularName, pluralName, displayName },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
});

/** A required text; Strapi completes each attribute in place, so every one is an object of its own. */
export const word = (): { type: string; required: boolean } => ({ type: 'string', required: true });
