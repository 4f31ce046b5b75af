import type { EditorialAct } from './perform';

/** 接手: the review at hand passes from one editor to another who gives a reason; the record names both. */
export const takeover: EditorialAct = {
  name: 'takeover',
  details: ({ before: { holder } }) => ({
    from: holder && { kind: holder.kind, id: holder.id, name: holder.name, since: holder.since },
  }),
};
