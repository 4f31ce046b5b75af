import type { EditorialAct } from './perform';

/** 退回重审: a signed or rejected story goes through all reviews again. */
export const reopen: EditorialAct = { name: 'reopen' };
