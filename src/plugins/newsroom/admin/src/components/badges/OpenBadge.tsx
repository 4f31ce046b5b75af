import { Badge } from '@strapi/design-system';
import type { ReactElement } from 'react';

/** Something that waits for the editor; Strapi's own badge for warnings is too pale to read. */
export function OpenBadge({ children }: { children: string }): ReactElement {
  return (
    <Badge backgroundColor="warning100" textColor="neutral800">
      {children}
    </Badge>
  );
}
