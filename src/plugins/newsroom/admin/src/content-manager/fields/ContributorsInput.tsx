import type { ReactElement } from 'react';
import type { Contributor } from '../../../../shared/article';
import { ContributorFields } from '../../components/fields/ContributorFields';
import { FieldFrame } from './FieldFrame';
import type { InputProps } from './input-props';

/** 作者 in the Content Manager, as on the desk. */
export function ContributorsInput(props: InputProps<readonly Contributor[]>): ReactElement {
  const { name, value, onChange } = props;
  return (
    <FieldFrame {...props}>
      <ContributorFields
        contributors={value ?? []}
        onChange={(_, contributors) => onChange(name, contributors)}
        isKnown={({ reporter }) => Boolean(reporter)}
      />
    </FieldFrame>
  );
}
