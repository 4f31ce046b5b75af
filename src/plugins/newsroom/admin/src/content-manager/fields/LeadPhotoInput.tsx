import type { ReactElement } from 'react';
import type { LeadPhoto } from '../../../../shared/article';
import { LeadPhotoField } from '../../components/pictures/LeadPhotoField';
import { FieldFrame } from './FieldFrame';
import type { InputProps } from './input-props';

/** 题图 in the Content Manager, as on the desk. */
export function LeadPhotoInput(props: InputProps<LeadPhoto | null>): ReactElement {
  const { name, value, onChange } = props;
  return (
    <FieldFrame {...props}>
      <LeadPhotoField leadPhoto={value ?? null} onChange={({ leadPhoto }) => onChange(name, leadPhoto)} />
    </FieldFrame>
  );
}
