import type { ElementType, ReactElement } from 'react';
import type { LineField } from '../../../../../shared/difference';
import { Segments } from './Segments';
import { leavesOf, segmentsOf, type Mark } from './segments';

/** The marks that lie on one line. */
export const marksOn = (marks: readonly Mark[], field: LineField, index: number): Mark[] =>
  marks.filter((mark) => mark.field === field && mark.index === index);

interface TextLineProps {
  field: LineField;
  text: string | null;
  marks: readonly Mark[];
  index?: number;
  tag?: ElementType;
}

/** A line of the title block, or a caption; nothing where the story has none. */
export function TextLine({
  field,
  text,
  marks,
  index = 0,
  tag: Tag = 'p',
}: TextLineProps): ReactElement | null {
  if (!text) return null;
  return (
    <Tag data-field={field} data-index={index}>
      <Segments segments={segmentsOf(leavesOf({ text }), marksOn(marks, field, index))} />
    </Tag>
  );
}
