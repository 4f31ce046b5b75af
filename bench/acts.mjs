import { send } from './app.mjs';
import { storyData } from './fill.mjs';
import { median } from './parser.mjs';

const STORIES = 25;
const CREATE = '/content-manager/collection-types/plugin::newsroom.article';

/** Every act of a story in its order, and who takes it. */
const STEPS = [
  ['submit', 'author'],
  ['approve', 'editor'],
  ['approve', 'deskHead'],
  ['approve', 'chiefEditor'],
  ['proof', 'proofreader1'],
  ['proof', 'proofreader2'],
  ['proof', 'proofreader3'],
  ['publish', 'deskHead'],
];

/** Milliseconds of an act over HTTP, the answer with the review view included: the median by act. */
export async function measureActs({ base, tokens }) {
  const times = { submit: [], approve: [], proof: [], publish: [] };
  for (let number = 0; number < STORIES; number += 1) {
    const { data } = await send(`${base}${CREATE}`, {
      token: tokens.author,
      body: storyData(`bench ${number}`),
    });
    for (const [act, who] of STEPS) {
      const start = performance.now();
      await send(`${base}/newsroom/articles/${data.documentId}/acts/${act}`, {
        token: tokens[who],
        body: { version: 1 },
      });
      times[act].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([act, list]) => [act, median(list)]));
}
