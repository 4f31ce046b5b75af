import { instantOf } from '../domain/schedule/instant';
import type { Schedule } from '../domain/workflow';
import { paperZone } from '../services/runtime/editorial-clock';
import { refusal } from '../services/runtime/errors';
import type { ActContext, EditorialAct } from './perform';

type Plan = Pick<Schedule, 'act' | 'at' | 'timeZone' | 'embargo'>;

/** 定时: the present text shall be published, or taken down, at a time in a time zone. */
export const schedule: EditorialAct = {
  name: 'schedule',
  ask: (context) => ({ plan: planOf(context) }),
  details: ({ after }, context) => {
    const { act, at, embargo } = planOf(context);
    const schedule = after.schedules.find((one) => one.act === act);
    const { note } = context.input;
    return { schedule, ...(note && { note }), ...(embargo && { embargoedUntil: at }) };
  },
};

function planOf({ strapi, input }: ActContext): Plan {
  const { act = 'publish', at = '', timeZone = paperZone(strapi), embargo = false } = input;
  const instant = instantOf({ at, timeZone });
  if (!instant) throw refusal('no_such_time', { at, timeZone });
  return { act, at: instant, timeZone, embargo };
}
