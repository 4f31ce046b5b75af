import { readFileSync } from 'node:fs';
import { storyData } from '../fill.mjs';

/** @typedef {import('./newsroom.mjs').Place} Place */

/**
 * What a heavy request is: it is made before the clock runs, so that only the server works while others wait.
 * @typedef {{ name: string, prepare?: (place: Place) => Promise<unknown>, request: (place: Place) => Request }} Heavy
 */

const STORIES = '/content-manager/collection-types/plugin::newsroom.article';
const IMPORTS = '/newsroom/page-imports';
const PAGE = readFileSync(new URL('../../demo/page.txt', import.meta.url), 'utf8');
const SENTENCES = PAGE.split('\n').filter((line) => line.length > 60);
/** Stories of the demo page. */
const OF_PAGE = 10;
const VERSIONS = 5_000;

/**
 * @param {string} path
 * @param {unknown} [body] JSON, or the text of it
 * @param {string} [method]
 * @returns {Heavy['request']}
 */
const to = (path, body, method = body ? 'POST' : 'GET') => {
  const text = typeof body === 'string' ? body : body && JSON.stringify(body);
  return ({ base, staff }) =>
    new Request(base + path, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${staff.author}` },
      ...(text ? { body: /** @type {string} */ (text) } : {}),
    });
};

/**
 * @param {string} path
 * @returns {Heavy['request']}
 */
const openTo =
  (path) =>
  ({ base }) =>
    new Request(base + path);

/**
 * A text of so many characters, another one for another seed.
 * @param {number} length
 * @param {number} [seed]
 */
const textOf = (length, seed = 0) => {
  const text = Array.from({ length: 40 }, (_, at) => SENTENCES[(at + seed) % SENTENCES.length]).join('');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
};

/**
 * @param {number} length
 * @param {string} headline
 * @param {number} [perBlock]
 */
const storyOf = (length, headline, perBlock = 500) => ({
  ...storyData(headline),
  body: Array.from({ length: Math.floor((length - 100) / perBlock) }, (_, seed) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: textOf(perBlock, seed) }],
  })),
});

/**
 * Sends a request and reads its answer, whatever it is.
 * @param {Request} request
 */
export async function ask(request) {
  const response = await fetch(request);
  return { status: response.status, text: await response.text() };
}

/**
 * Writes a story and keeps its id for the requests after it.
 * @param {object} story
 * @param {{ id: string }} kept
 * @returns {(place: Place) => Promise<void>}
 */
const write = (story, kept) => async (place) => {
  const { text } = await ask(to(STORIES, story)(place));
  kept.id = JSON.parse(text).data?.documentId ?? 'none';
};

/** An ordinary story is written before anything is measured: the first write of a process compiles what writes. */
export const warmUp = write(storyData('热身'), { id: '' });

const long = { id: '' };
const edited = { id: '' };

/** @param {number} number */
const page = (number) => PAGE.repeat(number / OF_PAGE);

const deep = `{"headline":"深","body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
const form = `--x\r\nContent-Disposition: form-data; name="fileInfo"\r\n\r\n${'a'.repeat(10_000_000)}\r\n--x--\r\n`;

/** @param {(at: number) => string} condition */
const query = (condition) => Array.from({ length: 40 }, (_, at) => condition(at)).join('&');
const relations = query((at) => `filters[$and][${at}][department][name][$ne]=${at}`);

/**
 * Requests that each took seconds once, and what else is dear; each is sent once.
 * @type {Heavy[]}
 */
export const HEAVY = [
  { name: 'nothing', request: to('/newsroom/paper') },
  { name: 'a story of 100,000 characters', request: to(STORIES, storyOf(100_000, '长稿')) },
  {
    name: 'its smallest edit',
    prepare: write(storyOf(100_000, '长稿二'), edited),
    request: (place) => to(`${STORIES}/${edited.id}`, { kicker: '改', version: 1 }, 'PUT')(place),
  },
  {
    name: 'its near duplicates',
    prepare: async (place) => {
      for (let number = 0; number < 20; number += 1)
        await write(storyOf(100_000, `相似${number}`), long)(place);
    },
    request: (place) => to(`/newsroom/articles/${long.id}/near-duplicates`)(place),
  },
  { name: 'its review view', request: (place) => to(`/newsroom/articles/${long.id}`)(place) },
  { name: 'a story of 9.5 MB', request: to(STORIES, storyOf(3_100_000, '巨稿')) },
  { name: 'a story of 60,000 blocks', request: to(STORIES, storyOf(60_100, '碎稿', 1)) },
  { name: 'preview of 100 stories', request: to(`${IMPORTS}/preview`, { text: page(100) }) },
  { name: 'import of 100 stories', request: to(IMPORTS, { text: page(100) }) },
  { name: 'import of 400 stories', request: to(IMPORTS, { text: page(400) }) },
  {
    name: 'page of 200,000 lines',
    request: to(`${IMPORTS}/preview`, { text: '青石县（记者\n'.repeat(200_000) }),
  },
  { name: 'filters over 40 relations', request: openTo(`/api/newsroom/articles?${relations}`) },
  {
    name: 'filters 18 levels deep',
    request: openTo(`/api/newsroom/articles?filters${'[$not]'.repeat(18)}[slug]=a`),
  },
  { name: 'JSON 100,000 levels deep', request: to(STORIES, deep) },
  {
    name: '200,000 contributors',
    request: to(STORIES, {
      headline: '众',
      contributors: Array.from({ length: 200_000 }, () => ({ role: 'a', name: 'b' })),
    }),
  },
  {
    name: 'a form field of 10 MB',
    request: ({ base, staff }) =>
      new Request(`${base}/upload`, {
        method: 'POST',
        headers: {
          'content-type': 'multipart/form-data; boundary=x',
          authorization: `Bearer ${staff.author}`,
        },
        body: form,
      }),
  },
  { name: 'search by 14,000 characters', request: to(`/newsroom/queue?q=${'a'.repeat(14_000)}`) },
  {
    name: `a story of ${VERSIONS} versions`,
    prepare: async (place) => {
      await write(storyData('多次'), edited)(place);
      await place.multiply(edited.id, VERSIONS);
    },
    request: (place) => to(`/newsroom/articles/${edited.id}/versions`)(place),
  },
  { name: 'the OpenAPI document', request: openTo('/newsroom/openapi.json') },
];
