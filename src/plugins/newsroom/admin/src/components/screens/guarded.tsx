import { Page } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { Permissions } from '../../permissions';
import { Corner } from './Corner';

/** The screen, with the bell and the way to its help, for those who have a permission; everybody else reads that they lack it. */
export const guarded = (permissions: Permissions, Screen: ComponentType): ComponentType =>
  function Guarded() {
    return (
      <Page.Protect permissions={permissions}>
        <Corner />
        <Screen />
      </Page.Protect>
    );
  };
