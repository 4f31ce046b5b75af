import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Generation } from '../../../domain/public-answers/touched';
import { isOpenTo } from '../../runtime/access/cors';
import { standInFront } from '../../runtime/host/request-front';
import type { Strapi } from '../../runtime/strapi';
import { generationAtHand, presentGeneration } from '../../stores/public-generation';
import { isHad } from './answer';
import { preferredEncoding, type Encoding } from './encodings';
import { KeptAnswers, preparedForm, type KeptAnswer, type PreparedForm } from './kept-answers';
import { publicPaths } from './paths';

/** Longer addresses are nobody’s question twice. */
const LONGEST_URL = 2000;

const keptBy = new WeakMap<Strapi, KeptAnswers>();

/** What this instance keeps of its answers to the public; nothing where it keeps none. */
export const keptAnswersOf = (strapi: Strapi): KeptAnswers | undefined => keptBy.get(strapi);

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
export function answerInFront(strapi: Strapi): void {
  const settings = strapi.plugin('newsroom').config<{ cacheBytes: number; redis: string }>('publicAnswers');
  if (settings.cacheBytes === 0) return;
  const kept = new KeptAnswers(strapi, settings);
  keptBy.set(strapi, kept);
  const isForAll = requestFilter(strapi);
  standInFront(strapi, (request, response, handOn) => {
    if (!isForAll(request)) return handOn();
    const exchange = { request, response, handOn, startedAt: performance.now() };
    const generation = generationAtHand(strapi);
    if (generation) serve(strapi, kept, { exchange, generation });
    else
      presentGeneration(strapi).then(
        (present) => {
          serve(strapi, kept, { exchange, generation: present });
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

function serve(
  strapi: Strapi,
  answers: KeptAnswers,
  { exchange, generation }: { exchange: Exchange; generation: Generation },
): void {
  const { request, response, handOn } = exchange;
  const kept = answers.at(`${request.url}`, generation);
  if (kept) return answer(strapi, kept, exchange);
  const made = answers.made(request, generation);
  if (made) {
    void made.then((one) => {
      if (one) answer(strapi, one, exchange);
      else handOn();
    });
  } else {
    response.once('close', () => {
      answers.giveUp(request);
    });
    if (!answers.areShared) return handOn();
    void answers.ofOthers(request).then((one) => {
      if (one) answer(strapi, one, exchange);
      else handOn();
    });
  }
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
