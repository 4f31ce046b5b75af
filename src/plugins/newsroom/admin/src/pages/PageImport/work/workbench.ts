import { createContext, useContext, type Dispatch } from 'react';
import type { KnownOfPage, Proposals } from '../../../../../shared/contracts/page-imports';
import type { Fault } from '../sending/faults';
import type { PlacedSeam, PlacedWarning } from '../warnings/warnings';
import type { WorkStep, Work } from './work';

/** What all parts of the workbench see. */
export interface Workbench {
  work: Work;
  dispatch: Dispatch<WorkStep>;
  warnings: readonly PlacedWarning[];
  seams: readonly PlacedSeam[];
  faults: readonly Fault[];
  proposals: Proposals | null;
  known: KnownOfPage | null;
  /** Day of the paper that names and marks are looked up for. */
  issueDate: string;
}

const Context = createContext<Workbench | null>(null);

/** Gives the workbench to what is on it. */
export const WorkbenchProvider = Context.Provider;

/** The workbench around a part of it. */
export function useWorkbench(): Workbench {
  const workbench = useContext(Context);
  if (!workbench) throw new Error('There is no workbench around this part.');
  return workbench;
}
