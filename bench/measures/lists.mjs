import { median } from './parser.mjs';

const ROUNDS = 9;
const SECONDS = 1.5;
const IN_PARALLEL = 4;

const NEWSROOM = '/api/newsroom/articles?pagination[pageSize]=25';
const STOCK =
  '/api/stories?pagination[pageSize]=25&sort=publishedAt:desc' +
  '&populate[column][fields]=name&populate[department][fields]=name' +
  '&populate[reporters][fields][0]=name&populate[reporters][fields][1]=kind';

/**
 * Requests a second of the public list of 25, newsroom and stock type by turns; the ratio pair by pair.
 * @param {import('../app.mjs').App} app
 */
export async function measureLists({ base }) {
  const pairs = [];
  await rate(`${base}${NEWSROOM}`);
  await rate(`${base}${STOCK}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.push({ newsroom: await rate(`${base}${NEWSROOM}`), stock: await rate(`${base}${STOCK}`) });
  }
  return {
    newsroom: median(pairs.map(({ newsroom }) => newsroom)),
    stock: median(pairs.map(({ stock }) => stock)),
    ratio: median(pairs.map(({ newsroom, stock }) => newsroom / stock)),
  };
}

/** @param {string} url */
async function rate(url) {
  const start = performance.now();
  const end = start + SECONDS * 1000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < end) {
      const response = await fetch(url);
      const { data } = /** @type {{ data: object[] }} */ (await response.json());
      if (data.length !== 25) throw new Error(`${url} answered ${data.length} stories.`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: IN_PARALLEL }, client));
  return (answered * 1000) / (performance.now() - start);
}
