import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Generation } from '../../../domain/public-answers/touched';
import { isOpenTo } from '../../runtime/access/cors';
import { standInFront } from '../../runtime/host/request-front';
import type { Strapi } from '../../runtime/strapi';
import { generationAtHand, presentGeneration } from '../../stores/public-generation';
import { isHad } from './answer';
import { preferredEncoding, type Encoding } from './encodings';
import { KeptAnswers, keptOf, preparedForm, type KeptAnswer, type PreparedForm } from './kept-answers';
import { publicPaths } from './paths';

/** Longer addresses are nobody’s question twice. */
const LONGEST_URL = 2000;

const keptBy = new WeakMap<Strapi, KeptAnswers>();

/** What this instance keeps of its answers to the public; nothing where it keeps none. */
export const keptAnswersOf = (strapi: Strapi): KeptAnswers | undefined => keptBy.get(strapi);

/** An answer that was made, with the headers that Strapi gives it. */
type Made = Pick<KeptAnswer, 'answer' | 'headers'>;

/** Makes the answer to a request under a generation; nothing where Strapi has to. */
export type Make = (request: IncomingMessage, generation: Generation) => Promise<Made | undefined>;

/** Who answers: what is kept, if anything is, and who makes what is not. */
interface Front {
  kept: KeptAnswers | undefined;
  make: Make;
}

/** A request, and its answer to be written. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  handOn: () => void;
  startedAt: number;
}

/**
 * Answers what is kept before Strapi has anything to do with it, and has each answer made once for all who want it at the
 * same time. Whoever says who they are, or asks for anything but a public answer, is handed on.
 */
export function answerInFront(strapi: Strapi, make: Make): void {
  const settings = strapi.plugin('newsroom').config<{ cacheBytes: number; redis: string }>('publicAnswers');
  const kept = settings.cacheBytes === 0 ? undefined : new KeptAnswers(strapi, settings);
  if (kept) keptBy.set(strapi, kept);
  const front = { kept, make };
  const isForAll = requestFilter(strapi);
  standInFront(strapi, (request, response, handOn) => {
    if (!isForAll(request)) return handOn();
    const exchange = { request, response, handOn, startedAt: performance.now() };
    const generation = generationAtHand(strapi);
    if (generation) serve(strapi, front, { exchange, generation });
    else
      presentGeneration(strapi).then(
        (present) => {
          serve(strapi, front, { exchange, generation: present });
        },
        // Whoever cannot know whether a copy is good leaves it to Strapi to say what is the matter.
        handOn,
      );
  });
}

/** Tells requests that everybody gets the same answer to. */
function requestFilter(strapi: Strapi): (request: IncomingMessage) => boolean {
  const paths = publicPaths(strapi);
  return ({ method, url = '', headers }) =>
    (method === 'GET' || method === 'HEAD') &&
    url.length <= LONGEST_URL &&
    paths.isPublic(url) &&
    headers.authorization === undefined &&
    headers.cookie === undefined &&
    (headers.origin === undefined || isOpenTo(strapi, headers.origin));
}

/** A request under the generation of the moment in which it came. */
interface Asked {
  exchange: Exchange;
  generation: Generation;
}

function serve(strapi: Strapi, front: Front, asked: Asked): void {
  const { exchange, generation } = asked;
  const { request, response, handOn } = exchange;
  const kept = front.kept?.at(`${request.url}`, generation);
  if (kept) return answer(strapi, kept, exchange);
  const answering = front.kept?.made(request, generation) ?? makeOrFetch(front, asked);
  response.once('close', () => front.kept?.giveUp(request));
  answering.then((one) => {
    if (one) answer(strapi, one, exchange);
    else handOn();
  }, handOn);
}

/** What another instance made, or this one makes now. */
async function makeOrFetch(
  { kept, make }: Front,
  { exchange: { request }, generation }: Asked,
): Promise<KeptAnswer | undefined> {
  const shared = kept?.areShared ? await kept.ofOthers(request) : undefined;
  if (shared) return shared;
  const made = await make(request, generation);
  if (!made) return undefined;
  return (await kept?.take(request, made)) ?? keptOf(made, generation.mark);
}

/** `Accept-Encoding` has few values: what each means is found out once. */
const encodings = new Map<string, Encoding>();
const MOST_ENCODINGS = 500;

function encodingOf(accepted = ''): Encoding {
  const found = encodings.get(accepted);
  if (found) return found;
  if (encodings.size >= MOST_ENCODINGS) encodings.clear();
  const encoding = preferredEncoding(accepted);
  encodings.set(accepted, encoding);
  return encoding;
}

function answer(strapi: Strapi, kept: KeptAnswer, exchange: Exchange): void {
  const form = preparedForm(kept, encodingOf(exchange.request.headers['accept-encoding']));
  if ('list' in form) return write(strapi, { kept, form }, exchange);
  void form.then(
    (made) => {
      write(strapi, { kept, form: made }, exchange);
    },
    () => {
      exchange.handOn();
    },
  );
}

function write(
  strapi: Strapi,
  { kept, form }: { kept: KeptAnswer; form: PreparedForm },
  { request, response, startedAt }: Exchange,
): void {
  const { 'if-none-match': match, 'if-modified-since': since } = request.headers;
  const status = isHad(kept.answer, form, { match, since }) ? 304 : kept.answer.status;
  response.writeHead(status, status === 304 ? withoutBody(form.list) : form.list);
  response.end(status === 304 || request.method === 'HEAD' ? undefined : form.body);
  if (strapi.log.isLevelEnabled('http'))
    strapi.log.http(
      `${request.method} ${request.url} (${Math.round(performance.now() - startedAt)} ms) ${status}`,
    );
}

const OF_BODY = ['Content-Type', 'Content-Length', 'Content-Encoding'];

const withoutBody = (list: readonly string[]): string[] =>
  list.filter((_, index) => !OF_BODY.includes(`${list[index - (index % 2)]}`));
