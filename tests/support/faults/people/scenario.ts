import type { Act } from '../../../../src/plugins/newsroom/shared/vocabulary';
import { CHIEF, DESK_HEAD, EDITOR, PROOFREADER, type StaffMember } from './staff';
import type { Traffic } from './traffic';

/** One step of a scenario: who does what, and with which words. */
type Step = readonly [who: keyof Hands, act: Act | 'edit', input?: () => object];

/** Those through whose hands a story goes. */
interface Hands {
  author: StaffMember;
  editor: StaffMember;
  deskHead: StaffMember;
  chief: StaffMember;
  reader: StaffMember;
  secondReader: StaffMember;
}

const opinion = '请核对数字。';
const note = '更正:数字有误,现已改正。';

/** The instant so many seconds from now. */
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

const SIGNED: readonly Step[] = [
  ['author', 'submit'],
  ['editor', 'approve'],
  ['deskHead', 'approve'],
  ['chief', 'approve'],
  ['reader', 'proof'],
  ['secondReader', 'proof'],
  ['secondReader', 'proof', () => ({ proof: 3 })],
];

const CHANGED: readonly Step[] = [
  ['author', 'edit'],
  ['deskHead', 'approve'],
  ['chief', 'approve'],
  ['reader', 'proof'],
  ['deskHead', 'correct', () => ({ note })],
];

/** Scenarios of a story in which everything is done that people do seldom. */
const SCENARIOS: readonly (readonly Step[])[] = [
  [
    ...SIGNED,
    ['deskHead', 'publish'],
    ...CHANGED,
    ['chief', 'withdraw', () => ({ opinion, note })],
    ['chief', 'restore', () => ({ opinion })],
    ['deskHead', 'schedule', () => ({ act: 'unpublish', at: inSeconds(3), opinion })],
  ],
  [...SIGNED, ['deskHead', 'schedule', () => ({ at: inSeconds(3), embargo: true })]],
  [...SIGNED, ['deskHead', 'schedule', () => ({ at: inSeconds(60), embargo: true })], ['author', 'edit']],
  [
    ['author', 'submit'],
    ['chief', 'override', () => ({ opinion })],
  ],
];

/** Takes a story through each scenario, or as far as it gets until the traffic is stopped. */
export async function playAllScenarios(traffic: Traffic): Promise<void> {
  const hands = handsOf(traffic.place.staff);
  for (const scenario of SCENARIOS) {
    const story = await traffic.create(hands.author);
    if (story !== null) await take(traffic, hands, { story, scenario });
  }
}

async function take(
  traffic: Traffic,
  hands: Hands,
  { story, scenario }: { story: string; scenario: readonly Step[] },
): Promise<void> {
  for (const [who, act, input] of scenario) {
    const view = traffic.isOver ? null : await traffic.view(hands[who], story);
    if (!view) return;
    const { version } = view;
    if (act === 'edit') await traffic.edit(hands[who], story, version);
    else await traffic.act(hands[who], story, act, { ...input?.(), version });
  }
}

function handsOf(staff: readonly StaffMember[]): Hands {
  const nth = (role: string, index: number): StaffMember => {
    const found = staff.filter(({ roles }) => roles.length === 1 && roles[0] === role)[index];
    if (!found) throw new Error(`The staff has no ${role} number ${index + 1}.`);
    return found;
  };
  return {
    author: nth(EDITOR, 0),
    editor: nth(EDITOR, 1),
    deskHead: nth(DESK_HEAD, 0),
    chief: nth(CHIEF, 0),
    reader: nth(PROOFREADER, 0),
    secondReader: nth(PROOFREADER, 1),
  };
}
