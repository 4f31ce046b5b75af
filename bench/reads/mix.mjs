import { setTimeout as delay } from 'node:timers/promises';
import { takeAct } from '../app.mjs';
import { percentile } from '../load/figures.mjs';

const LIST = '/api/newsroom/articles?pagination[pageSize]=50';
const PHRASES = ['开发区', '群众', '工作', '全市', '服务'];

/** Milliseconds between two acts on one story, so that readers meet both of its states. */
const REST = 100;

/**
 * What a story is for the public, and how often that has begun to change; odd while an act runs.
 * @typedef {{ id: string, isPublic: boolean, turn: number }} Watched
 */

/** @typedef {{ ms: number, name: 'list' | 'story' | 'search' | 'act' }} Answer */

/**
 * What readers and editors met: their answers, and what was no answer or an old one.
 * @typedef {{ seconds: number, answers: Answer[], faults: string[] }} Met
 */

/**
 * Lets readers ask over so many connections, 95 of 99 times for a list or a story and else by search, while one editor takes stories from
 * the public and brings them back, for about one request in a hundred. Each answer is compared with what the acts had answered before it was
 * asked for, where none came meanwhile.
 * @param {{ base: string, token: string, stories: readonly string[] }} place
 * @param {{ connections: number, seconds: number, inTheMiddle?: () => Promise<unknown> }} plan
 * @returns {Promise<Met>}
 */
export async function readAndAct({ base, token, stories }, { connections, seconds, inTheMiddle }) {
  /** @type {Watched[]} */
  const watched = stories.map((id) => ({ id, isPublic: true, turn: 0 }));
  /** @type {Answer[]} */
  const answers = [];
  /** @type {string[]} */
  const faults = [];
  const start = performance.now();
  const isOver = () => performance.now() - start > seconds * 1000;

  /** @param {Answer['name']} name @param {() => Promise<void>} work */
  const timed = async (name, work) => {
    const asked = performance.now();
    await work().catch((error) => faults.push(`${name}: ${error instanceof Error ? error.message : error}`));
    answers.push({ name, ms: performance.now() - asked });
  };

  const reader = async () => {
    while (!isOver()) {
      const name = nameOf(Math.random());
      await timed(name, () => READS[name]({ base, watched, faults }));
    }
  };

  const editor = async () => {
    for (let next = 0; !isOver(); next += 1) {
      // One in a hundred, whatever the readers reach.
      while (answers.length < next * 100 && !isOver()) await delay(1);
      const story = /** @type {Watched} */ (watched[next % watched.length]);
      await timed('act', () => turn({ base, token }, story));
      await delay(REST / watched.length);
    }
  };

  const middle = delay((seconds * 1000) / 2).then(() => inTheMiddle?.());
  await Promise.all([...Array.from({ length: connections }, reader), editor(), middle]);
  const met = { seconds: (performance.now() - start) / 1000, answers, faults };
  // Whoever reads next begins with all of them public.
  for (const story of watched.filter((one) => !one.isPublic)) await turn({ base, token }, story);
  return met;
}

/** @param {number} chance @returns {'list' | 'story' | 'search'} */
const nameOf = (chance) => (chance < 4 / 99 ? 'search' : chance < 0.5 ? 'story' : 'list');

/** @param {{ base: string, token: string }} place @param {Watched} story */
async function turn({ base, token }, story) {
  story.turn += 1;
  const name = story.isPublic ? 'unpublish' : 'publish';
  await takeAct(base, token, { story: story.id, name, version: 1, opinion: '。' });
  story.isPublic = !story.isPublic;
  story.turn += 1;
}

/** @typedef {{ base: string, watched: readonly Watched[], faults: string[] }} Reading */

/** @type {Record<'list' | 'story' | 'search', (reading: Reading) => Promise<void>>} */
const READS = {
  list: (reading) => readList(reading, LIST),
  search: (reading) =>
    readList(
      reading,
      `/api/newsroom/search?pagination[pageSize]=50&q=${encodeURIComponent(any(PHRASES))}`,
      true,
    ),
  story: async ({ base, watched, faults }) => {
    const story = any(watched);
    const { turn, isPublic } = story;
    const response = await fetch(`${base}/api/newsroom/articles/${story.id}`);
    await response.arrayBuffer();
    if (![200, 404, 410].includes(response.status)) throw new Error(`${response.status}`);
    if (isCertain(story, turn) && (response.status === 200) !== isPublic)
      faults.push(`story ${story.id}: ${response.status}, though it is ${isPublic ? '' : 'not '}public`);
  },
};

/**
 * @param {Reading} reading
 * @param {string} path
 * @param {boolean} [isPart] whether it need not name all stories
 */
async function readList({ base, watched, faults }, path, isPart = false) {
  const before = watched.map(({ turn, isPublic }) => ({ turn, isPublic }));
  const response = await fetch(base + path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text.slice(0, 200)}`);
  /** @type {{ data: { documentId: string }[] }} */
  const { data } = JSON.parse(text);
  const shown = new Set(data.map(({ documentId }) => documentId));
  watched.forEach((story, index) => {
    const { turn, isPublic } = /** @type {{ turn: number, isPublic: boolean }} */ (before[index]);
    const isShown = shown.has(story.id);
    if (!isCertain(story, turn) || isShown === isPublic || (isPart && isPublic)) return;
    faults.push(`${path} ${isShown ? 'shows' : 'lacks'} ${story.id}`);
  });
}

/** Whether a story was what it is, from before the question to after the answer. @param {Watched} story @param {number} turn */
const isCertain = (story, turn) => turn % 2 === 0 && story.turn === turn;

/** @template Item @param {readonly Item[]} items */
const any = (items) => /** @type {Item} */ (items[Math.floor(Math.random() * items.length)]);

/**
 * Answers a second, how long they took by what was asked, and what was wrong with them.
 * @param {Met} met
 */
export function figuresOf({ seconds, answers, faults }) {
  /** @param {Answer['name']} name */
  const waits = (name) => {
    const times = answers.filter((one) => one.name === name).map(({ ms }) => ms);
    return {
      count: times.length,
      p50: percentile(times, 50),
      p95: percentile(times, 95),
      max: percentile(times, 100),
    };
  };
  return {
    perSecond: answers.length / seconds,
    list: waits('list'),
    story: waits('story'),
    search: waits('search'),
    act: waits('act'),
    faults,
  };
}
