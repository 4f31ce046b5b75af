import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';

/** The way back to the screen above. */
export function BackTo({ path, children }: { path: string; children: string }): ReactElement {
  return (
    <Link tag={NavLink} to={path} startIcon={<ArrowLeft />}>
      {children}
    </Link>
  );
}
