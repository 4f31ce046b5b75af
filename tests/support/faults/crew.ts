import { actorKey } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { startOn, type TestDatabase } from '../newsroom';
import { enlist, hire } from '../people';

/** Somebody with a token that every instance takes. */
export interface CrewMember {
  key: string;
  token: string;
  roles: readonly string[];
  isCorrespondent: boolean;
}

const EDITOR = 'newsroom-editor';
const DESK_HEAD = 'newsroom-desk-head';
const CHIEF = 'newsroom-chief-editor';
const PROOFREADER = 'newsroom-proofreader';

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

/** Boots once on a database, alone, as a first boot has to be; hires editors and two correspondents there. */
export async function hireCrew(database: TestDatabase, editors: readonly string[][]): Promise<CrewMember[]> {
  const newsroom = await startOn(database);
  try {
    const crew: CrewMember[] = [];
    for (const roles of editors) {
      const { id, token } = await hire(newsroom, ...roles);
      crew.push(member({ kind: 'admin', id, token, roles }));
    }
    for (let count = 0; count < 2; count += 1) {
      const { id, token } = await enlist(newsroom);
      crew.push(member({ kind: 'user', id, token, roles: [] }));
    }
    return crew;
  } finally {
    await newsroom.stop();
  }
}

interface Hired {
  kind: 'admin' | 'user';
  id: number;
  token: string | null;
  roles: readonly string[];
}

const member = ({ kind, id, token, roles }: Hired): CrewMember => ({
  key: actorKey({ kind, id: String(id) }),
  token: token ?? '',
  roles,
  isCorrespondent: kind === 'user',
});
