/** Tables that only the newsroom's own acts write: shown neither in the Content Manager nor in its builder. */
export const INTERNAL = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

interface InternalType {
  kind: string;
  collectionName: string;
  info: { singularName: string; pluralName: string; displayName: string };
  options: { draftAndPublish: boolean };
  pluginOptions: typeof INTERNAL;
}

/** The frame of a table that only the newsroom writes. */
export const internal = (singularName: string, pluralName: string, displayName: string): InternalType => ({
  kind: 'collectionType',
  collectionName: `newsroom_${pluralName.replaceAll('-', '_')}`,
  info: { singularName, pluralName, displayName },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
});

/** A required text; Strapi completes each attribute in place, so every one is an object of its own. */
export const word = (): { type: string; required: boolean } => ({ type: 'string', required: true });
