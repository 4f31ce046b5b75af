import type { ReactElement } from 'react';
import type { OriginalSource } from '../../../../shared/article';
import { SourceFields } from '../../components/fields/SourceFields';
import { FieldFrame } from './FieldFrame';
import type { InputProps } from './input-props';

/** 稿源 in the Content Manager, as on the desk. */
export function OriginalSourceInput(props: InputProps<OriginalSource | null>): ReactElement {
  const { name, value, onChange } = props;
  return (
    <FieldFrame {...props}>
      <SourceFields source={value ?? null} onChange={(source) => onChange(name, source)} />
    </FieldFrame>
  );
}
