import { Field, Flex, NumberInput } from '@strapi/design-system';
import type { MouseEvent, ReactElement } from 'react';
import type { Focus } from '../../../../shared/article';
import { Picture } from './Picture';

const MIDDLE: Focus = { x: 50, y: 50 };

const percent = (share: number): number => Math.max(0, Math.min(100, Math.round(share * 100)));

interface FocusFieldProps {
  file: number;
  focus: Focus | null | undefined;
  labels: Record<keyof Focus, string>;
  onChange: (focus: Focus | null) => void;
}

/** A picture with what matters in it, around which sites cut it: where it is pressed, or as two numbers; nothing written is the middle. */
export function FocusField({ file, focus, labels, onChange }: FocusFieldProps): ReactElement {
  const press = ({ currentTarget, clientX, clientY }: MouseEvent): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    if (width > 0 && height > 0)
      onChange({ x: percent((clientX - left) / width), y: percent((clientY - top) / height) });
  };
  return (
    <>
      <div role="presentation" style={{ position: 'relative', width: 'fit-content' }} onClick={press}>
        <Picture file={file} />
        {focus && <span aria-hidden style={{ ...MARK, left: `${focus.x}%`, top: `${focus.y}%` }} />}
      </div>
      <Flex gap={2} wrap="wrap">
        {(['x', 'y'] as const).map((side) => (
          <Field.Root key={side} name={`focus-${side}`}>
            <Field.Label>{labels[side]}</Field.Label>
            <NumberInput
              value={focus?.[side]}
              step={1}
              onValueChange={(value) =>
                onChange(value === undefined ? null : { ...(focus ?? MIDDLE), [side]: percent(value / 100) })
              }
            />
          </Field.Root>
        ))}
      </Flex>
    </>
  );
}

/** A ring around the place, seen on light and on dark. */
const MARK = {
  position: 'absolute',
  width: 20,
  height: 20,
  margin: '-10px 0 0 -10px',
  border: '2px solid white',
  borderRadius: '50%',
  boxShadow: '0 0 0 2px black',
  pointerEvents: 'none',
} as const;
