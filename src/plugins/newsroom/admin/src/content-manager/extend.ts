import type { StrapiApp } from '@strapi/strapi/admin';
import {
  forStories,
  type ActionDescription,
  type Described,
  type EditContext,
  type ForStories,
  type PanelDescription,
  type SelectionContext,
} from './descriptions';
import { DOCUMENT_ACTIONS } from './document-actions';
import { SELECTION_ACTIONS } from './selection-actions';
import { withNamedValues } from './fields/ListedValue';
import { useStoryPanel } from './StoryPanel';

type Change<Context> = (
  actions: Described<Context, ActionDescription>[],
) => Described<Context, ActionDescription>[];

/** The part of the Content Manager that other plugins may extend. */
interface ContentManager {
  addEditViewSidePanel: (panels: Described<EditContext, PanelDescription>[]) => void;
  addDocumentAction: (change: Change<EditContext>) => void;
  addBulkAction: (change: Change<SelectionContext>) => void;
}

/** Puts the newsroom into Strapi's own views of stories; whatever else they show stays as it is. */
export function extendContentManager(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
  const manager = app.getPlugin('content-manager').apis as unknown as ContentManager;
  manager.addEditViewSidePanel([useStoryPanel]);
  manager.addDocumentAction(replacing(DOCUMENT_ACTIONS));
  manager.addBulkAction(replacing(SELECTION_ACTIONS));
  app.registerHook(LIST_COLUMNS, withNamedValues);
}

/** Strapi's name of what may change the columns of a list. */
const LIST_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

/** Strapi's first action, which publishes, has no type among those on a selection. */
const NAMELESS = 'publish';

const replacing =
  <Context extends { model: string }>(ours: Partial<Record<string, ForStories<Context>>>): Change<Context> =>
  (actions) =>
    actions.map((strapis, index) => {
      const useOurs = ours[strapis.type ?? (index === 0 ? NAMELESS : '')];
      return useOurs ? forStories(strapis, useOurs) : strapis;
    });
