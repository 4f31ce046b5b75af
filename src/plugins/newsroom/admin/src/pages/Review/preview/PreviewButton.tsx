import { Button } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { useNewsroomPaperQuery } from '../../../api/paper';
import { PreviewDialog, type PreviewProps } from './PreviewDialog';

interface PreviewButtonProps extends PreviewProps {
  /** What the button says. */
  children: string;
}

/** 在网站中预览: asks for a link to a version; not there where the site shows no previews. */
export function PreviewButton({ children, ...preview }: PreviewButtonProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const { data } = useNewsroomPaperQuery(undefined);
  if (!data?.hasPreviews) return null;
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {children}
      </Button>
      {isOpen && <PreviewDialog {...preview} onClose={() => setOpen(false)} />}
    </>
  );
}
