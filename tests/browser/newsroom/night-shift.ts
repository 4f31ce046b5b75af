import { freePort } from '../../../scripts/lib/instances/free-port.cjs';
import type { Caller } from '../../support/people/people';
import { demand, done, saveStory, writeSigned, writeStory, type Staff } from '../../support/people/stories';
import { inMinutes } from '../../support/time';
import type { Scene } from './fixtures';
import type { DemoNewsroom } from './newsroom';

/** What the scene calls its things. */
export const NIGHT_SHIFT = {
  scheduled: '明日起三条公交线路调整',
  held: '青石大桥检修推迟至周末',
  emergency: '县气象台发布暴雨预警',
  waiting: '图书馆延长开放时间',
  receiver: '青石网',
  /** Who answers for the mark of the demo's page. */
  person: '石磊',
};

/**
 * A night on which there is something of everything: a story that waits, one that is scheduled under embargo, one whose
 * schedule is held, one that was published in an emergency, a site that takes nothing and lost its right to the
 * embargo, and a table of end marks.
 */
export const nightShift: Scene = { arrange };

async function arrange(newsroom: DemoNewsroom): Promise<void> {
  const staff = await newsroom.staff();
  const site = await addReceiver(staff.chiefEditor, { name: NIGHT_SHIFT.receiver, embargo: true });
  await addEndMark(staff.chiefEditor, { code: '①5', person: NIGHT_SHIFT.person });
  const waiting = await writeStory(staff.secondEditor, { headline: NIGHT_SHIFT.waiting });
  await done(staff.secondEditor, waiting, 'submit');
  await schedule(staff, NIGHT_SHIFT.scheduled, { embargo: true });
  const held = await schedule(staff, NIGHT_SHIFT.held, {});
  await saveStory(staff.secondEditor, held, { byline: '本报讯(记者 江月)' });
  await publishInEmergency(staff, NIGHT_SHIFT.emergency);
  demand(await staff.chiefEditor.put(`/newsroom/receivers/${site}`, { embargo: false }));
  while ((await failedMessages(staff.chiefEditor)) === 0);
}

/** Adds a receiver at whose address nobody listens, and names it by its id. */
export async function addReceiver(
  chief: Caller,
  settings: { name: string; embargo?: boolean },
): Promise<string> {
  const url = `http://127.0.0.1:${await freePort()}/`;
  const answer = await chief.post('/newsroom/receivers', { url, audience: 'site', ...settings });
  return demand(answer, 201).body.id;
}

/** Says who answers for a mark. */
export async function addEndMark(chief: Caller, mark: object): Promise<void> {
  demand(await chief.post('/newsroom/end-marks', { from: null, until: null, ...mark }), 201);
}

/** Writes a story that the chief editor publishes before its reviews are done. */
export async function publishInEmergency(staff: Staff<Caller>, headline: string): Promise<string> {
  const story = await writeStory(staff.editor, { headline });
  await done(staff.editor, story, 'submit');
  await done(staff.chiefEditor, story, 'override', { opinion: '汛情紧急', note: '先行刊发' });
  return story;
}

async function schedule(staff: Staff<Caller>, headline: string, settings: object): Promise<string> {
  const story = await writeSigned(staff, { headline });
  await done(staff.deskHead, story, 'schedule', { at: inMinutes(90), ...settings });
  return story;
}

/** How many messages were given up. */
export const failedMessages = async (chief: Caller): Promise<number> =>
  demand(await chief.get('/newsroom/deliveries?state=failed')).body.pagination.total;
