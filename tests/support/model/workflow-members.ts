/** A person of the model, by the roles that the policy and the permissions name. */
export interface Member {
  name: string;
  roles: readonly string[];
}

/** A correspondent, and two persons or more for each role; some have two roles. */
export const AUTHOR: Member = { name: 'author', roles: ['author'] };
export const MEMBERS: readonly Member[] = [
  AUTHOR,
  { name: 'editor', roles: ['newsroom-editor'] },
  { name: 'editor and desk head', roles: ['newsroom-editor', 'newsroom-desk-head'] },
  { name: 'editor and chief', roles: ['newsroom-editor', 'newsroom-chief-editor'] },
  { name: 'desk head', roles: ['newsroom-desk-head'] },
  { name: 'desk head and chief', roles: ['newsroom-desk-head', 'newsroom-chief-editor'] },
  { name: 'chief', roles: ['newsroom-chief-editor'] },
  { name: 'proofreader', roles: ['newsroom-proofreader'] },
  { name: 'editor and proofreader', roles: ['newsroom-editor', 'newsroom-proofreader'] },
];

const REVIEWER = ['submit', 'recall', 'claim', 'takeover', 'release', 'approve', 'return', 'reject'];
const PUBLISHER = [
  ...REVIEWER,
  ...['reopen', 'publish', 'schedule', 'unschedule', 'unpublish'],
  ...['correct', 'withdraw', 'restore', 'countersign'],
];

/** The acts that each role permits. */
const PERMITS: Record<string, readonly string[]> = {
  author: ['submit', 'recall'],
  'newsroom-editor': REVIEWER,
  'newsroom-desk-head': PUBLISHER,
  'newsroom-chief-editor': [...PUBLISHER, 'override'],
  'newsroom-proofreader': ['proof'],
};

/** Whether a member writes for the paper from outside. */
export const isCorrespondent = ({ roles }: Member): boolean => roles.includes('author');

const PERMITS_OF = new Map(
  MEMBERS.map((member) => [member, [...new Set(member.roles.flatMap((role) => PERMITS[role] ?? []))]]),
);

/** The acts that the roles of a member permit. */
export const permitsOf = (member: Member): readonly string[] => PERMITS_OF.get(member) ?? [];
