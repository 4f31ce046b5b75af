import type { ReactElement } from 'react';
import { differenceBetween } from '../../../../../shared/difference';
import { withFullWidth } from '../../../../../shared/proofreading';
import { HalfWidth as Repairs } from '../../../components/HalfWidth';
import { changesIn } from './changes';
import type { Editing } from './use-editing';

/** Gives half-width marks of the text their full-width form, after showing which. */
export function HalfWidth({ editing }: { editing: Editing }): ReactElement {
  const { text } = editing;
  const repaired = withFullWidth(text);
  return (
    <Repairs
      repairs={[{ lines: differenceBetween(text, repaired) }]}
      onRepair={() => editing.change(changesIn(text, repaired))}
    />
  );
}
