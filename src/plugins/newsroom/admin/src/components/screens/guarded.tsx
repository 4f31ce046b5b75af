import { Page } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { Permissions } from '../../permissions';
import { HelpLink } from '../help/HelpLink';

/** The screen, with the way to its help, for those who have a permission; everybody else reads that they lack it. */
export const guarded = (permissions: Permissions, Screen: ComponentType): ComponentType =>
  function Guarded() {
    return (
      <Page.Protect permissions={permissions}>
        <HelpLink />
        <Screen />
      </Page.Protect>
    );
  };
