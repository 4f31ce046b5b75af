import { Button } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { useStrapiApp } from '@strapi/strapi/admin';
import { useState, type ComponentType, type ReactElement } from 'react';

/** A file of the media library, as far as a story needs it. */
interface LibraryFile {
  id: number;
  url?: string;
  caption?: string | null;
  width?: number | null;
  height?: number | null;
}

/** Strapi's dialog of the media library, which the upload plugin registers under this name. */
interface LibraryProps {
  allowedTypes: string[];
  multiple: boolean;
  onClose: () => void;
  onSelectAssets: (files: LibraryFile[]) => void;
}
const LIBRARY = 'media-library';

interface PicturePickerProps {
  label: string;
  multiple?: boolean;
  onPick: (pictures: LibraryFile[]) => void;
}

/** Chooses pictures from the media library, or puts new ones there. */
export function PicturePicker({ label, multiple = false, onPick }: PicturePickerProps): ReactElement | null {
  const Library = useStrapiApp('NewsroomPictures', ({ components }) => components[LIBRARY]) as
    ComponentType<LibraryProps> | undefined;
  const [isOpen, setOpen] = useState(false);
  if (!Library) return null;
  const pick = (pictures: LibraryFile[]) => {
    onPick(pictures);
    setOpen(false);
  };
  return (
    <>
      <Button variant="tertiary" startIcon={<Images />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <Library
          allowedTypes={['images']}
          multiple={multiple}
          onClose={() => setOpen(false)}
          onSelectAssets={pick}
        />
      )}
    </>
  );
}
