import { createContext, useContext } from 'react';
import type { PolicyInput } from '../../../../../shared/contracts/policies';

/** A policy that somebody works on. */
export interface PolicyDraft {
  rules: PolicyInput;
  /** Puts changed parts in their place. */
  change: (changed: Partial<PolicyInput>) => void;
  /** What is wrong at a field, by its path. */
  errorAt: (path: string) => string | undefined;
}

export const PolicyDraftContext = createContext<PolicyDraft | null>(null);

/** The policy that is worked on, for its fields. */
export function usePolicyDraft(): PolicyDraft {
  const form = useContext(PolicyDraftContext);
  if (!form) throw new Error('A field of a policy stands outside of its form.');
  return form;
}
