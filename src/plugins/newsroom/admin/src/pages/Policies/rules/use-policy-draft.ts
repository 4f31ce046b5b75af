import { createContext, useContext } from 'react';
import type { PolicyInput } from '../../../../../shared/contracts/policies';

/** A policy that somebody works on. */
export interface Form {
  rules: PolicyInput;
  /** Puts changed parts in their place. */
  change: (changed: Partial<PolicyInput>) => void;
  /** What is wrong at a field, by its path. */
  errorAt: (path: string) => string | undefined;
}

export const FormContext = createContext<Form | null>(null);

/** The policy that is worked on, for its fields. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field of a policy stands outside of its form.');
  return form;
}
