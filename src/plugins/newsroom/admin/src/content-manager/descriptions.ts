import type { ReactNode } from 'react';
import { ARTICLE } from '../article-type';

/*
 * What the Content Manager asks of those who extend it, as far as the newsroom does. Strapi's types of it are not
 * among those that it publishes.
 */

/** The document that the edit view shows; `activeTab` is null in the rows of a list. */
export interface EditContext {
  model: string;
  activeTab: 'draft' | 'published' | null;
  documentId?: string;
  document?: ListedDocument;
}

/** The documents that are chosen in a list. */
export interface SelectionContext {
  model: string;
  documents: ListedDocument[];
}

/** A story as the Content Manager has it. */
export interface ListedDocument {
  documentId: string;
  status?: 'draft' | 'published' | 'modified';
  headline?: string | null;
  version?: number;
}

/** A button or an entry of a menu. */
export interface ActionDescription {
  label: string;
  type?: 'publish' | 'unpublish' | 'delete';
  icon?: ReactNode;
  disabled?: boolean;
  position?: Position | Position[];
  variant?: 'default' | 'secondary' | 'tertiary' | 'danger' | 'danger-light';
  onClick?: () => void;
  dialog?: { type: 'modal'; title: string; content: ReactNode };
}
type Position = 'panel' | 'header' | 'table-row';

/** A description is a component that renders nothing: it may use hooks, and answers what Strapi is to render. */
export interface Described<Context, Description> {
  (context: Context): Description | null;
  type?: string;
  position?: unknown;
}

/** Something beside the fields of the edit view. */
export interface PanelDescription {
  title: string;
  content: ReactNode;
}

/** The newsroom's answer for stories, made from Strapi's; null takes the action away. */
export type ForStories<Context> = (
  context: Context,
  strapis: ActionDescription | null,
) => ActionDescription | null;

/**
 * Puts the newsroom's action in the place of Strapi's where stories are shown. Strapi shows documents of one type
 * after another in the same component, so both are asked each time: the order of hooks may not change. Of a story,
 * Strapi's action is asked as on the tab of the published text, where it does nothing, not by its keys either.
 */
export function forStories<Context extends { model: string }>(
  strapis: Described<Context, ActionDescription>,
  useOurs: ForStories<Context>,
): Described<Context, ActionDescription> {
  const useEither = (context: Context): ActionDescription | null => {
    const isStory = context.model === ARTICLE;
    const theirs = strapis(isStory ? { ...context, activeTab: 'published' } : context);
    const ours = useOurs(context, theirs);
    return isStory ? ours : theirs;
  };
  return Object.assign(useEither, { type: strapis.type, position: strapis.position });
}
