import { setTimeout as pause } from 'node:timers/promises';
import { answering, hangingUp, type Answering } from '../../receivers/receiving-site';
import { chance } from '../chance';

/** How many messages a site follows its profile for; afterwards it takes everything at once. */
const PATIENCE = 20_000;

/** A site takes its time now and then, so that an instance can be killed while it sends. */
const slow: Answering = (response) => {
  void pause(150).then(() => answering(204)(response));
};

/** How a site of every day answers: mostly at once, sometimes late, and sometimes not at all. */
export const responseProfile = (): Answering[] => Array.from({ length: PATIENCE }, response);

function response(): Answering {
  if (chance(1)) return answering(503);
  if (chance(1)) return hangingUp;
  return chance(20) ? slow : answering(204);
}
