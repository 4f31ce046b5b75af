import { PLUGIN_ID } from './plugin-id';

/** The desk; what its address says further is its filter. */
export const DESK = `/plugins/${PLUGIN_ID}`;

/** 运行状况, among the settings. */
export const OPERATIONS = `/settings/${PLUGIN_ID}/operations`;

/** Where a story is read and worked on. */
export const storyPath = (documentId: string): string => `${DESK}/stories/${documentId}`;
