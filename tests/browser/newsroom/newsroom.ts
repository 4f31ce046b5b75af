import path from 'node:path';
import { INSTANCE_ENV } from '../../../scripts/lib/instances/instance-env.cjs';
import { newDatabase, ROOT } from '../../support/newsroom';
import type { Caller } from '../../support/people/people';
import { callerAt, tokenAt } from '../../support/instances/remote';
import { newsroomCommandWith, type Ended } from '../../support/instances/command';
import { startScript } from '../../support/instances/second-instance';
import type { Staff } from '../../support/people/stories';

const SCRIPT = path.join(__dirname, 'demo-newsroom.mjs');

/** Who works at the demo's newsroom, by the first part of the address. */
export type Who = 'owner' | 'editor1' | 'editor2' | 'desk-head' | 'chief-editor' | `proofreader${1 | 2 | 3}`;

/** The demo's newsroom, served with its admin panel on a database of its own. */
export interface DemoNewsroom {
  address: string;
  /** The token with which somebody is signed in; one for all visits. */
  token: (who: Who) => Promise<string>;
  /** Somebody who calls the API, to arrange what a page shows. */
  caller: (who: Who) => Promise<Caller>;
  /** Everybody whom 三审三校 asks for. */
  staff: () => Promise<Staff<Caller>>;
  /** With what a correspondent signs in to the portal. */
  correspondent: { email: string; password: string };
  /** Runs the `newsroom` command on its database. */
  command: (...words: string[]) => Promise<Ended>;
  stop: () => Promise<void>;
}

interface Serving {
  address: string;
  accounts: { email: string; password: string }[];
}

/** Starts a newsroom with the seed page and the staff of the demo. */
export async function startDemo(settings: Record<string, string> = {}): Promise<DemoNewsroom> {
  const database = await newDatabase();
  const env = { ...INSTANCE_ENV, TEST_ADMIN_PANEL: 'true', ...settings, ...database.env };
  const { message, stop } = await startScript(SCRIPT, { cwd: ROOT, env });
  const { address, accounts } = message as Serving;
  const tokens = new Map<Who, Promise<string>>();
  const token = (who: Who): Promise<string> => {
    const known = tokens.get(who) ?? tokenAt(address, accountOf(accounts, who));
    tokens.set(who, known);
    return known;
  };
  const caller = async (who: Who) => callerAt(address, await token(who));
  return {
    address,
    token,
    caller,
    staff: () => staffOf(caller),
    correspondent: accountOf(accounts, 'correspondent1'),
    command: (...words) => newsroomCommandWith(env, ...words),
    stop: async () => {
      await stop();
      await database.remove();
    },
  };
}

async function staffOf(caller: DemoNewsroom['caller']): Promise<Staff<Caller>> {
  return {
    editor: await caller('editor2'),
    secondEditor: await caller('editor1'),
    deskHead: await caller('desk-head'),
    chiefEditor: await caller('chief-editor'),
    proofreaders: [await caller('proofreader1'), await caller('proofreader2'), await caller('proofreader3')],
  };
}

function accountOf(
  accounts: Serving['accounts'],
  who: Who | 'correspondent1',
): { email: string; password: string } {
  const account = accounts.find(({ email }) => email.startsWith(`${who}@`));
  if (!account) throw new Error(`Nobody of the demo is called ${who}.`);
  return { email: account.email, password: account.password };
}
