import type { EditorialAct } from './perform';

/** 事后补签: another person stands by an emergency publication; given late, the record says so. */
export const countersign: EditorialAct = {
  name: 'countersign',
  details: ({ before: { override } }, { now }) => ({
    override: override && {
      version: override.version,
      digest: override.digest,
      by: override.by,
      at: override.at,
    },
    isLate: override !== null && now > override.dueAt,
  }),
};
