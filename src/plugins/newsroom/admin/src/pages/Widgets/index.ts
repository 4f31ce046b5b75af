import { CheckCircle, Clock, List, SealCheck } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';
import { STAGES } from '../../../../shared/vocabulary';
import { DESK, OPERATIONS } from '../../paths';
import { PERMISSIONS } from '../../permissions';
import { PLUGIN_ID } from '../../plugin-id';
import { message, type Key } from '../../translations';

interface WidgetOf {
  id: string;
  icon: WidgetArgs['icon'];
  title: Key;
  /** Where the whole of it is seen. */
  href: string;
  component: WidgetArgs['component'];
}

const widget = ({ id, icon, title, href, component }: WidgetOf): WidgetArgs => ({
  id,
  pluginId: PLUGIN_ID,
  icon,
  title: message(title),
  link: { label: message('widget.all'), href },
  permissions: PERMISSIONS.readDesk,
  component,
});

/** Newest first; a published story can be at any stage again. */
const ALL_PUBLISHED = `${DESK}?scope=all&publication=published&stage=${STAGES.join(',')}&sort=publicationSince:DESC`;

/** What editors see of the newsroom on Strapi's home page. */
export const WIDGETS: WidgetArgs[] = [
  widget({
    id: 'waiting',
    icon: SealCheck,
    title: 'widget.waiting-for-me',
    href: DESK,
    component: () => import('./WaitingForMe').then(({ WaitingForMe }) => WaitingForMe),
  }),
  widget({
    id: 'desk-load',
    icon: List,
    title: 'widget.desk-load',
    href: `${DESK}?scope=desk`,
    component: () => import('./DeskLoad').then(({ DeskLoad }) => DeskLoad),
  }),
  widget({
    id: 'published',
    icon: CheckCircle,
    title: 'widget.published',
    href: ALL_PUBLISHED,
    component: () => import('./Published').then(({ Published }) => Published),
  }),
  widget({
    id: 'held-schedules',
    icon: Clock,
    title: 'operations.held',
    href: OPERATIONS,
    component: () => import('./HeldSchedules').then(({ HeldSchedules }) => HeldSchedules),
  }),
];
