import type { StrapiApp } from '@strapi/strapi/admin';
import { useCallback, useSyncExternalStore } from 'react';
import { newsroomApi } from '../api/newsroom-api';
import { ARTICLE } from '../article-type';

type MiddlewareOfStrapi = Parameters<StrapiApp['addMiddlewares']>[0][number];

/** What Strapi's client tells of a save in the edit view. */
interface SaveAction {
  type: string;
  /** Of a save that was refused: the error, with what was wrong where. */
  payload?: { details?: { issues?: { path: Path }[]; path?: Path } };
  meta: { arg: { endpointName: string; originalArgs: { model: string; documentId?: string } } };
}

/** A place in the fields, such as the name of the first contributor. */
type Path = readonly (string | number)[];

/** Stories whose last save failed, with the places that the newsroom refused. */
const failed = new Map<string, readonly Path[]>();
const listeners = new Set<() => void>();

const SAVE = `${newsroomApi.reducerPath}/executeMutation`;

function storyOf(action: unknown): string | undefined {
  const { type, meta } = action as Partial<SaveAction>;
  if (!type?.startsWith(SAVE) || meta?.arg.endpointName !== 'updateDocument') return undefined;
  const { model, documentId } = meta.arg.originalArgs;
  return model === ARTICLE ? documentId : undefined;
}

function note(story: string, refused: readonly Path[] | null): void {
  if (refused) failed.set(story, refused);
  else failed.delete(story);
  for (const changed of listeners) changed();
}

const NOWHERE: readonly Path[] = [];

function placesIn({ payload }: SaveAction): readonly Path[] {
  const { issues, path } = payload?.details ?? {};
  return issues?.map((issue) => issue.path) ?? (path ? [path] : NOWHERE);
}

/** Forgets a failed save, because the person gives up what was to be saved. */
export const forgetFailure = (story: string): void => note(story, null);

const isRejected = (action: unknown): action is SaveAction =>
  (action as SaveAction).type === `${SAVE}/rejected`;

/** Notes which stories could not be saved: refused, or not answered at all. */
export const watchSaves: MiddlewareOfStrapi = () => () => (next) => (action: unknown) => {
  const story = storyOf(action);
  if (story) note(story, isRejected(action) ? placesIn(action) : null);
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

/** Where the newsroom refused the last save of a story. */
export const useRefusedPaths = (story: string): readonly Path[] =>
  useSyncExternalStore(
    subscribe,
    useCallback(() => failed.get(story) ?? NOWHERE, [story]),
  );
