import { PATH, takeAct, writeStory } from '../app.mjs';
import { median } from './parser.mjs';

const STORIES = 25;

/** Every act of a story in its order, and who takes it. */
const STEPS = /** @type {const} */ ([...PATH, ['publish', 'deskHead']]);

/**
 * Milliseconds of an act over HTTP, the answer with the review view included: the median by act.
 * @param {import('../app.mjs').App} app
 */
export async function measureActs({ base, tokens }) {
  /** @type {Record<(typeof STEPS)[number][0], number[]>} */
  const times = { submit: [], approve: [], proof: [], publish: [] };
  for (let number = 0; number < STORIES; number += 1) {
    const story = await writeStory(base, tokens.author, `bench ${number}`);
    for (const [name, who] of STEPS) {
      const start = performance.now();
      await takeAct(base, tokens[who], { story, name, version: 1 });
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([act, list]) => [act, median(list)]));
}
