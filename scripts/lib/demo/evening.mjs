import { act, exchanging, note, PROOFS, PUBLICATION, save, SIGNED } from './steps.mjs';

/** Six in the morning of tomorrow, by the clock of the paper. */
const tomorrowAtSix = () => {
  const day = new Date(Date.now() + 24 * 60 * 60_000);
  return `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(day)}T06:00`;
};

/** Of the list that a new newsroom has: 要素不全 and 重复来稿. */
const REASONS = { incomplete: 'yao-su-bu-quan', sentBefore: 'chong-fu-lai-gao' };

const submitted = act('editor1', 'submit');
const approved = (who) => act(who, 'approve', { opinion: '同意。' });

/** A part of the page, which a colleague imports once more: two stories that the newsroom has. */
export const SECOND_PAGE = (page) =>
  `城区时讯\n\n${page.slice(page.indexOf('开发区农业局'), page.indexOf('开发区民政局'))}`;

/** 待刊后又有改动: it was signed for tomorrow and changed since, so its schedule is held. */
const held = [
  ...SIGNED,
  act('desk-head', 'schedule', { at: tomorrowAtSix() }),
  save('editor1', () => ({
    headline: '开发区开展“五星级党支部”创建考评验收工作',
  })),
];

/** 退回修改: its end is missing; one note is answered, one is open. */
const returned = [
  submitted,
  act('editor2', 'claim'),
  note('editor2', { quote: '工作人员积极', text: '文章到此中断，后面的文字在哪里？' }),
  note('editor2', {
    quote: '60多家',
    text: '请核实走访企业的数目。',
    answer: { who: 'editor1', text: '已向通讯员核实，无误。' },
  }),
  act('editor2', 'return', {
    opinion: '末段在“工作人员积极”处中断，请向通讯员索要全文，补齐后再送审。',
    reasonCode: REASONS.incomplete,
  }),
];

/** 复审: the head of desk has it; what the first review remarked is settled. */
const inSecondReview = [
  submitted,
  note('editor2', {
    quote: '“十不要”规定',
    text: '名称是否准确？',
    answer: { who: 'editor1', text: '与文件一致。' },
    isResolved: true,
  }),
  approved('editor2'),
  act('desk-head', 'claim'),
];

/** 终审: two reviews are done. */
const inFinalReview = [submitted, approved('editor2'), approved('desk-head')];

/** 已签发: the second proof is next. */
const withFirstProof = [...SIGNED.slice(0, -PROOFS.length), PROOFS[0]];

/** 更正: a number was wrong when it went out. */
const corrected = [
  save('editor1', exchanging('541名', '514名')),
  ...PUBLICATION,
  save('editor1', exchanging('514名', '541名')),
  act('desk-head', 'approve'),
  act('chief-editor', 'approve'),
  act('proofreader1', 'proof'),
  act('desk-head', 'correct', { note: '原稿“514名优抚对象”有误，应为“541名优抚对象”。' }),
];

/** 待刊: everything is done, and the time is set. */
const scheduled = [...SIGNED, act('desk-head', 'schedule', { at: tomorrowAtSix() })];

/** 不用: a story that was there already. */
const rejected = [
  act('editor2', 'submit'),
  act('editor1', 'reject', { opinion: '与已送审的稿件重复。', reasonCode: REASONS.sentBefore }),
];

/** 初审: of the colleague's stories the other one waits; who reviews it sees that there is one like it. */
const inFirstReview = [act('editor2', 'submit')];

/** What becomes of the stories: `place` counts from 0 on their page. Stories that are not named stay drafts. */
export const EVENING = [
  { of: 'page', place: 6, steps: corrected },
  { of: 'page', place: 9, steps: scheduled },
  { of: 'page', place: 0, steps: held },
  { of: 'page', place: 5, steps: withFirstProof },
  { of: 'page', place: 7, steps: inFinalReview },
  { of: 'page', place: 4, steps: inSecondReview },
  { of: 'page', place: 3, steps: returned },
  { of: 'second', place: 0, steps: rejected },
  { of: 'second', place: 1, steps: inFirstReview },
];
