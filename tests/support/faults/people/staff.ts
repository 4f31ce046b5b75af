import { actorKey } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Person } from '../../people/people';

/** Somebody with a token that every instance takes. */
export interface StaffMember {
  key: string;
  token: string;
  roles: readonly string[];
  isCorrespondent: boolean;
}

/** Code of the editors' role. */
export const EDITOR = 'newsroom-editor';
/** Code of the role of desk heads. */
export const DESK_HEAD = 'newsroom-desk-head';
/** Code of the proofreaders' role. */
export const PROOFREADER = 'newsroom-proofreader';

/** Code of the chief editor's role. */
export const CHIEF = 'newsroom-chief-editor';

/** Twenty editors: enough of each role that stories get through, and some with two. */
export const TWENTY_EDITORS: readonly string[][] = [
  ...Array.from({ length: 5 }, () => [EDITOR]),
  ...Array.from({ length: 4 }, () => [DESK_HEAD]),
  ...Array.from({ length: 3 }, () => [CHIEF]),
  ...Array.from({ length: 4 }, () => [PROOFREADER]),
  [EDITOR, PROOFREADER],
  [EDITOR, DESK_HEAD],
  [DESK_HEAD, CHIEF],
  [CHIEF, PROOFREADER],
];

/** One person for each thing to do, and a second where two are asked for. */
export const SIX_EDITORS: readonly string[][] = [
  [EDITOR],
  [EDITOR],
  [DESK_HEAD],
  [CHIEF],
  [PROOFREADER],
  [PROOFREADER],
];

/** A person as one of the staff; without a role, a correspondent. */
export function member({ id, token }: Person, roles: readonly string[] = []): StaffMember {
  const isCorrespondent = roles.length === 0;
  const kind = isCorrespondent ? 'user' : 'admin';
  return { key: actorKey({ kind, id: String(id) }), token, roles, isCorrespondent };
}
