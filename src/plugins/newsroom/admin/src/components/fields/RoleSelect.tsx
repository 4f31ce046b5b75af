import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { CONTRIBUTOR_ROLE_LABELS, CONTRIBUTOR_ROLES } from '../../../../shared/parsed-page';
import { useWords } from '../../hooks/use-words';

interface RoleSelectProps {
  label: string;
  value: string;
  onChoose: (role: string) => void;
}

/** What a person named in a byline or credit did. */
export function RoleSelect({ label: name, value, onChoose }: RoleSelectProps): ReactElement {
  const { label } = useWords();
  return (
    <SingleSelect aria-label={name} value={value} onChange={(role) => onChoose(String(role))}>
      {CONTRIBUTOR_ROLES.map((role) => (
        <SingleSelectOption key={role} value={role}>
          {label(CONTRIBUTOR_ROLE_LABELS[role])}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
