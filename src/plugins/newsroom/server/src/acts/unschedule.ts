import type { EditorialAct } from './perform';

/** 取消定时. */
export const unschedule: EditorialAct = {
  name: 'unschedule',
  ask: ({ input }) => ({ scheduled: input.act }),
  details: ({ before, after }) => ({
    schedules: before.schedules.filter((one) => !after.schedules.includes(one)),
  }),
};
