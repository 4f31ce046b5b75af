import type { Act } from '../../../src/plugins/newsroom/shared/vocabulary';
import { CHIEF, DESK_HEAD, EDITOR, PROOFREADER, type CrewMember } from './crew';
import type { Traffic } from './traffic';

/** One step on the way of a story: who does what, and with which words. */
type Step = readonly [who: keyof Hands, act: Act | 'edit', input?: () => object];

/** Those through whose hands a story goes. */
interface Hands {
  author: CrewMember;
  editor: CrewMember;
  deskHead: CrewMember;
  chief: CrewMember;
  reader: CrewMember;
  secondReader: CrewMember;
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
  ['secondReader', 'proof'],
];

const CHANGED: readonly Step[] = [
  ['author', 'edit'],
  ['deskHead', 'approve'],
  ['chief', 'approve'],
  ['reader', 'proof'],
  ['deskHead', 'correct', () => ({ note })],
];

/** Ways of a story on which everything is done that people do seldom. */
const WAYS: readonly (readonly Step[])[] = [
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

/** Takes a story down each of the ways, or as far as it gets until the traffic is stopped. */
export async function takeAllWays(traffic: Traffic): Promise<void> {
  const hands = handsOf(traffic.place.crew);
  for (const way of WAYS) {
    const story = await traffic.create(hands.author);
    if (story !== null) await take(traffic, hands, { story, way });
  }
}

async function take(
  traffic: Traffic,
  hands: Hands,
  { story, way }: { story: string; way: readonly Step[] },
): Promise<void> {
  for (const [who, act, input] of way) {
    const view = traffic.isOver ? null : await traffic.view(hands[who], story);
    if (!view) return;
    const { version } = view;
    if (act === 'edit') await traffic.edit(hands[who], story, version);
    else await traffic.act(hands[who], story, act, { ...input?.(), version });
  }
}

function handsOf(crew: readonly CrewMember[]): Hands {
  const nth = (role: string, index: number): CrewMember => {
    const found = crew.filter(({ roles }) => roles.length === 1 && roles[0] === role)[index];
    if (!found) throw new Error(`The crew has no ${role} number ${index + 1}.`);
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
