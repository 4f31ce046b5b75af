import { Page } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { Permissions } from '../../permissions';

/** The screen for those who have a permission; everybody else reads that they lack it. */
export const guarded = (permissions: Permissions, Screen: ComponentType): ComponentType =>
  function Guarded() {
    return (
      <Page.Protect permissions={permissions}>
        <Screen />
      </Page.Protect>
    );
  };
