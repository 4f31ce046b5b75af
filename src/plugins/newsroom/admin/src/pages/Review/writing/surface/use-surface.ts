import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefCallback } from 'react';
import { useWords } from '../../../../hooks/use-words';
import { STORY_FIELDS } from '../../../../translations/field-names';
import type { SheetText } from '../document/sheet-document';
import type { MarksOfText } from '../marks/markings';
import { pictureView } from '../tools/picture-view';
import { Surface, type Host, type SheetPlace } from './surface';

/** What stands on the sheet, and whether it may be changed. */
export interface Shown {
  text: SheetText;
  version: number;
  marks: MarksOfText;
  isWritable: boolean;
  /** Where the sheet is left when it is closed; stays the same as long as the story is open. */
  left: SheetPlace;
}

/** Puts a sheet to write on into an element, and shows a text on it; whoever is told of changes stays the same. */
export function useSurface(
  { text, version, marks, isWritable, left }: Shown,
  told: Omit<Host, 'names' | 'pictureView'>,
): { place: RefCallback<HTMLElement>; surface: Surface | null } {
  const [surface, setSurface] = useState<Surface | null>(null);
  const open = useRef<Surface | null>(null);
  const words = useNames();
  const place = useCallback(
    (element: HTMLElement | null) => {
      open.current?.close();
      open.current = element && new Surface(element, { ...told, ...words }, left);
      setSurface(open.current);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- A sheet is opened once; whom it tells stays the same.
    [words, left],
  );
  useLayoutEffect(() => surface?.show(text, version), [surface, text, version]);
  useLayoutEffect(() => surface?.setWritable(isWritable), [surface, isWritable]);
  useLayoutEffect(() => surface?.mark(marks), [surface, marks]);
  return { place, surface };
}

/** What the fields of the sheet are called. */
function useNames(): Pick<Host, 'names' | 'pictureView'> {
  const { t } = useWords();
  return useMemo(
    () => ({
      names: {
        sheet: t('writing.sheet'),
        kicker: t(STORY_FIELDS.kicker),
        headline: t(STORY_FIELDS.headline),
        subhead: t(STORY_FIELDS.subhead),
        dateline: t(STORY_FIELDS.dateline),
        byline: t(STORY_FIELDS.byline),
        body: t(STORY_FIELDS.body),
      },
      pictureView: pictureView({
        caption: t(STORY_FIELDS.caption),
        alternativeText: t('writing.alternative-text'),
      }),
    }),
    [t],
  );
}
