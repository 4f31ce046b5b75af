import type { StrapiApp } from '@strapi/strapi/admin';
import { useCallback, useSyncExternalStore } from 'react';
import { newsroomApi } from '../api/newsroom-api';
import { ARTICLE } from '../article-type';

type MiddlewareOfStrapi = Parameters<StrapiApp['addMiddlewares']>[0][number];

/** What Strapi's client tells of a save in the edit view. */
interface SaveAction {
  type: string;
  meta: { arg: { endpointName: string; originalArgs: { model: string; documentId?: string } } };
}

const failed = new Set<string>();
const listeners = new Set<() => void>();

const SAVE = `${newsroomApi.reducerPath}/executeMutation`;

function storyOf(action: unknown): string | undefined {
  const { type, meta } = action as Partial<SaveAction>;
  if (!type?.startsWith(SAVE) || meta?.arg.endpointName !== 'updateDocument') return undefined;
  const { model, documentId } = meta.arg.originalArgs;
  return model === ARTICLE ? documentId : undefined;
}

function note(story: string, hasFailed: boolean): void {
  if (hasFailed) failed.add(story);
  else failed.delete(story);
  for (const changed of listeners) changed();
}

/** Forgets a failed save, because the person gives up what was to be saved. */
export const forgetFailure = (story: string): void => note(story, false);

/** Notes which stories could not be saved: refused, or not answered at all. */
export const watchSaves: MiddlewareOfStrapi = () => () => (next) => (action: unknown) => {
  const story = storyOf(action);
  if (story) note(story, (action as SaveAction).type === `${SAVE}/rejected`);
  return next(action as never) as unknown;
};

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Whether the last save of a story in the edit view failed. */
export const useHasFailed = (story: string): boolean =>
  useSyncExternalStore(
    subscribe,
    useCallback(() => failed.has(story), [story]),
  );
