import type { Newsroom } from '../newsroom';
import { inMinutes } from '../time';
import {
  approveAll,
  done,
  proofread,
  publish,
  saveStory,
  sign,
  signCorrection,
  writePublished,
  writeSigned,
  writeStory,
  type Staff,
} from '../people/stories';
import { takePicture } from '../people/pictures';

/** Day of the checkpoint that is made before today's. */
export const EARLIER_DAY = '2026-01-01';

const note = '更正：数字有误，现已改正。';
const opinion = '请核对数字。';

/** Stories that went every way, by what became of them, and the picture that the public ones show. */
export interface RichNewsroom {
  corrected: string;
  withdrawn: string;
  overridden: string;
  embargoed: string;
  inReview: string;
  returned: string;
  restored: string;
  signed: string;
  draft: string;
  /** documentId of the reporter whom the corrected story names, and of another one. */
  reporters: [string, string];
  picture: number;
}

/** Lets a newsroom live through everything that its record can tell. */
export async function liveRichly(newsroom: Newsroom, staff: Staff): Promise<RichNewsroom> {
  const picture = await takePicture(newsroom, staff.secondEditor);
  const reporters: [string, string] = [
    await hireReporter(newsroom, '何平'),
    await hireReporter(newsroom, '李白'),
  ];
  const corrected = await correct(staff, {
    photos: [{ file: picture.id, caption: '图为现场。' }],
    contributors: [{ role: 'reporter', name: '何平', reporter: reporters[0] }],
  });
  await checkpointOfEarlierDay(newsroom);
  const rich = {
    ...{ corrected, reporters, picture: picture.id },
    withdrawn: await writePublished(staff),
    overridden: await writeStory(staff.secondEditor),
    embargoed: await writeSigned(staff),
    inReview: await writeStory(staff.secondEditor),
    returned: await writeStory(staff.secondEditor),
    restored: await writePublished(staff),
    signed: await writeSigned(staff),
    draft: await writeStory(staff.editor),
  };
  await goOn(staff, rich);
  await checkpoint(newsroom);
  return rich;
}

async function hireReporter({ strapi }: Newsroom, name: string): Promise<string> {
  const { documentId } = await strapi
    .documents('plugin::newsroom.reporter' as never)
    .create({ data: { name } } as never);
  return documentId;
}

/** Writes a story, publishes it, and corrects it. */
async function correct(staff: Staff, text: object): Promise<string> {
  const story = await writeStory(staff.secondEditor, text);
  await sign(staff, story);
  await proofread(staff, story);
  await publish(staff, story);
  await saveStory(staff.secondEditor, story, { headline: '更正后的标题' });
  await signCorrection(staff, story);
  await done(staff.deskHead, story, 'correct', { note });
  return story;
}

async function goOn(staff: Staff, rich: RichNewsroom): Promise<void> {
  await done(staff.chiefEditor, rich.withdrawn, 'withdraw', { opinion, note });
  await done(staff.chiefEditor, rich.restored, 'withdraw', { opinion });
  await done(staff.chiefEditor, rich.restored, 'restore', { opinion });
  for (const story of [rich.overridden, rich.inReview, rich.returned])
    await done(staff.secondEditor, story, 'submit');
  await done(staff.chiefEditor, rich.overridden, 'override', { opinion });
  await done(staff.deskHead, rich.embargoed, 'schedule', { at: inMinutes(600), embargo: true });
  await done(staff.editor, rich.inReview, 'approve', { opinion });
  await done(staff.deskHead, rich.inReview, 'claim');
  await approveAll(staff, rich.returned);
  await done(staff.chiefEditor, rich.returned, 'return', { opinion });
  await saveStory(staff.editor, rich.returned, { headline: '退改后的标题' });
}

/** Makes the checkpoint of today. */
export const checkpoint = ({ strapi }: Newsroom): Promise<void> =>
  strapi.plugin('newsroom').service('record').checkpoint();

/** Makes a checkpoint, and lets it be one of an earlier day. */
async function checkpointOfEarlierDay(newsroom: Newsroom): Promise<void> {
  const { connection } = newsroom.strapi.db;
  await checkpoint(newsroom);
  await connection('newsroom_checkpoints').update({ day: EARLIER_DAY });
  await connection('newsroom_chain_heads').update({ checkpoint: EARLIER_DAY });
}
