export type { StateFault } from './fault';
export type { KeptVersion, StoryRow } from './rows';
export { StateCheck } from './state-check';
