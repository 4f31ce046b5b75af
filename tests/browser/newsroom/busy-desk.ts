import type { Caller } from '../../support/people/people';
import { demand, done, writeStory } from '../../support/people/stories';
import type { Scene } from './fixtures';
import type { DemoNewsroom } from './newsroom';

/** What the scene calls its stories, in the order in which they were submitted. */
export const BUSY_DESK = {
  dredging: '城东河道清淤完工',
  bridge: '青石大桥今起检修',
  library: '图书馆延长开放时间',
  claimed: '乡镇卫生院添置设备',
} as const;

/** A desk at which four stories of editor1 wait for a first review, one of them in a column, and one held by editor2. */
export const busyDesk: Scene = { arrange };

async function arrange(newsroom: DemoNewsroom): Promise<void> {
  const writer = await newsroom.caller('editor1');
  const { documentId: column } = await columnOf(newsroom);
  await submit(writer, { headline: BUSY_DESK.dredging, column });
  await submit(writer, { headline: BUSY_DESK.bridge });
  await submit(writer, { headline: BUSY_DESK.library });
  const claimed = await submit(writer, { headline: BUSY_DESK.claimed });
  await done(await newsroom.caller('editor2'), claimed, 'claim');
}

/** Writes a story and submits it. */
export async function submit(writer: Caller, text: object): Promise<string> {
  const story = await writeStory(writer, text);
  await done(writer, story, 'submit');
  return story;
}

/** A column that the demo has from its page. */
export async function columnOf(newsroom: DemoNewsroom): Promise<{ documentId: string; name: string }> {
  const { body } = demand(await (await newsroom.caller('editor1')).get('/newsroom/directory'));
  return body.columns[0];
}
