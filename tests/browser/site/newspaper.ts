import { draw } from '../../support/people/pictures';
import {
  bodyOf,
  demand,
  done,
  saveStory,
  signCorrection,
  writePublished,
  type Staff,
} from '../../support/people/stories';
import type { Caller } from '../../support/people/people';
import type { Scene } from '../newsroom/fixtures';
import type { DemoNewsroom } from '../newsroom/newsroom';

/** What the scene calls its things. */
export const NEWSPAPER = {
  column: { name: '城事', slug: 'cheng-shi' },
  below: { name: '街巷', slug: 'jie-xiang' },
  department: '青石县交通局',
  reporter: { name: '江月', slug: 'jiang-yue' },
  keyword: '公共交通',
  lead: { headline: '青石大桥检修完工今起恢复通车', slug: 'qing-shi-da-qiao-jian-xiu-wan-gong' },
  corrected: {
    headline: '三条公交线路明日起调整',
    slug: 'san-tiao-gong-jiao-xian-lu',
    note: '首班车时间应为六时。',
  },
  machine: { headline: '一周天气：多云为主', slug: 'yi-zhou-tian-qi' },
  withdrawn: { headline: '夜市摊位开始登记', slug: 'ye-shi-tan-wei', note: '本报撤回此稿。' },
  issueDate: '2026-03-01',
};

const PARAGRAPHS = [
  '昨日上午九时，青石大桥南北两侧的围挡同时拆除，第一辆公交车缓缓驶上桥面。经过四十二天的检修，这座连接老城和新区的桥梁恢复通车。',
  '县交通局工作人员介绍，此次检修更换了二十六块支座和全部伸缩缝，桥面重新铺装，人行道加宽到2.5米，并在两侧装上了新的护栏和路灯。',
  '家住桥东的石女士每天要过桥上班。“绕行多走了六公里，现在十分钟就到了。”她说。',
  '交通部门提醒，通车后一周内桥面限速40公里，货车仍须从环城路绕行。',
];

/** A paper with what a site shows: columns, a person, pictures, keywords, a page of print, a correction, a label of machines. */
export const newspaper: Scene = {
  env: {
    NEWSROOM_SITE_URL: 'https://paper.example',
    NEWSROOM_PREVIEW_URL: 'https://paper.example/preview?token={token}',
    TEST_ADMIN_PANEL: 'false',
  },
  arrange,
};

async function arrange(newsroom: DemoNewsroom): Promise<void> {
  const owner = await newsroom.caller('owner');
  const staff = await newsroom.staff();
  const column = await add(owner, 'columns', { ...NEWSPAPER.column, policy: null, order: -2 });
  const below = await add(owner, 'columns', { ...NEWSPAPER.below, policy: null, parent: column });
  const department = await add(owner, 'departments', {
    name: NEWSPAPER.department,
    aliases: [],
    formerNames: [],
  });
  const reporter = await add(owner, 'reporters', {
    ...NEWSPAPER.reporter,
    kind: 'staff',
    department,
    aliases: [],
    biography: '跑城事新闻。',
  });
  const common = { department, keywords: [NEWSPAPER.keyword], body: bodyOf(...PARAGRAPHS) };
  await writePublished(staff, { ...NEWSPAPER.machine, ...common, column: below, aiOrigin: 'generated' });
  await writePublished(staff, { ...NEWSPAPER.withdrawn, ...common, column });
  await writeCorrected(staff, { ...common, column });
  await writeLead(newsroom, { ...common, column, reporter });
}

const add = async (owner: Caller, list: string, entry: object): Promise<string> =>
  demand(await owner.post(`/newsroom/${list}`, entry), 201).body.documentId;

async function writeCorrected(staff: Staff<Caller>, text: object): Promise<void> {
  const { note, ...title } = NEWSPAPER.corrected;
  const story = await writePublished(staff, { ...title, ...text });
  await saveStory(staff.secondEditor, story, { summary: '首班车六时发车。' });
  await signCorrection(staff, story);
  await done(staff.deskHead, story, 'correct', { note });
}

async function writeLead(
  newsroom: DemoNewsroom,
  { reporter, ...text }: { reporter: string; [attribute: string]: unknown },
): Promise<void> {
  const staff = await newsroom.staff();
  const photo = {
    file: await bringPhoto(newsroom),
    caption: '检修后的青石大桥。',
    alternativeText: '桥上有车驶过',
  };
  const credit = { role: 'photographer', name: '石磊', title: '通讯员' };
  await writePublished(staff, {
    ...NEWSPAPER.lead,
    ...text,
    kicker: '历时四十二天',
    subhead: '货车仍须绕行环城路',
    byline: `本报讯(记者 ${NEWSPAPER.reporter.name})`,
    contributors: [{ role: 'reporter', name: NEWSPAPER.reporter.name, reporter }],
    summary: '青石大桥检修完工，更换支座二十六块，人行道加宽，通车后一周内限速四十公里。',
    leadPhoto: { ...photo, credit, focus: { x: 20, y: 30 } },
    issueDate: NEWSPAPER.issueDate,
    pageNumber: 'A03',
    pageName: '城区新闻',
  });
}

/** Puts a picture into the library and names it by its id. */
async function bringPhoto(newsroom: DemoNewsroom): Promise<number> {
  const bytes = await draw(1200, 800).jpeg().toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'bridge.jpg');
  const headers = { Authorization: `Bearer ${await newsroom.token('editor2')}` };
  const answer = await fetch(`${newsroom.address}/upload`, { method: 'POST', headers, body: form });
  const [{ id }] = (await answer.json()) as [{ id: number }];
  return id;
}
